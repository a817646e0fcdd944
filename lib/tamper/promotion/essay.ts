/** Essays that borrow the office's subject to carry a lottery's name: 「…资料大全,全面释义与落实」. They copy no agency, talk of openness, and their
 *  title begins with what their paragraphs keep naming. */
import { lotteryTips } from '../../domain/lottery-tips';
import { textPlace } from '../../report/places';
import { occurrences } from '../language/occurrences';
import { linesOf, placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

const agency = /人民政府|(?:[省市县区旗]|自治州)[〇々\u3400-\u9fff]{2,10}[局委厅办](?![〇々\u3400-\u9fff])/;
const title = /^([〇々\u3400-\u9fffa-z\d%]{4,24}?)(?:\([^()]{1,12}\))?[,:、_|—-]+(.{4,40})$/;
/** 关于"X"的公开资料解析, 探讨X资料公开制度. */
const about =
  /^(?:关于|探讨|浅析|浅谈|解读)"?([〇々\u3400-\u9fffa-z\d%]{4,20}?)"?(?=的|资料|公开|制度)(.{4,40})$/;
const firstLines = 30;

/** At most one suspicion: of the title, and of its name wherever the text has it. */
export function findEssays(sheet: Sheet): Suspicion[] {
  if (agency.test(sheet.text)) return [];
  for (const { block, line } of linesOf(sheet)) {
    if (block.index >= firstLines) break;
    if (block.linked || sheet.isCell(block) || lotteryTips.lawful.test(line)) continue;
    const [, name = '', rest = ''] = about.exec(line) ?? title.exec(line) ?? [];
    if (!lotteryTips.called.test(name) || !lotteryTips.goesOn.test(rest)) continue;
    const core = name.replace(/^(?:20\d\d年?|新版|最新|新)+/, '').slice(0, shortestCore);
    const named = occurrences(sheet.text, core);
    if (named.length < leastNamed) continue;
    const start = line.indexOf(name);
    const places = [
      textPlace(block, start, start + name.length, null),
      ...named.filter((at) => sheet.at(at).block !== block).map((at) => placeAt(sheet, at, core.length)),
    ];
    return [
      {
        technique: 'keyword',
        term: block.text.slice(start, start + name.length),
        signs: [plain('word'), plain('title')],
        places,
      },
    ];
  }
  return [];
}

const shortestCore = 3;
/** In the title, and once in the text at least. */
const leastNamed = 2;
