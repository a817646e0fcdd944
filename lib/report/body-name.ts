/** Whether a text is the name of an administrative body. */
import { bodyEndings, noBody } from '../domain/bodies';
import { simplify } from '../domain/traditional';

const shape = new RegExp(`^[\\u4e00-\\u9fff][\\u4e00-\\u9fff()、·]{1,38}$`);
const ending = new RegExp(`(?:${bodyEndings})(?:\\([\\u4e00-\\u9fff、]{2,20}\\))?$`);
const nothing = new RegExp(`^(?:${noBody})$`);
const sentence =
  /^(?:关于|现将|根据|按照|如有|请与|联系|当前|您|我|本(?!溪)|该|各)|(?:以下简称|进一步|情况|工作|公开|查询|下载)/;

/** @param text folded; the whole text must be the name */
export function isBodyName(text: string): boolean {
  const plain = simplify(text);
  return shape.test(plain) && ending.test(plain) && !nothing.test(plain) && !sentence.test(plain);
}
