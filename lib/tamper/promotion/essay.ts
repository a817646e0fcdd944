/** Essays that borrow the office's subject to carry a lottery's name: 「…资料大全,全面释义与落实」. They copy no agency, talk of openness, and their
 *  title begins with what their paragraphs keep naming. */
import { textPlace } from '../../report/places';
import { occurrences } from '../language/occurrences';
import { linesOf, placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

/** What numbers' tips call themselves. Offices sell lots and list companies (挂牌), and publish draws with the lottery's own name. */
const tips =
  /开奖|资料(?:大全|免费|公开|网)|免费(?:资料|大全|公开)|精准|正版|全年资料|管家婆|白小姐|曾道|[一二三四五六七八九十\d]+[肖码]|特[一二三肖码]|四不像|王中王|黄大仙|救世报|中特|必[出中开]|[平合]特|心水|玄机|跑狗|马会|[澳港奥]门?.{0,4}(?:彩|资料|挂牌|开奖)|六合|天天[好彩]|[百\d]+%?(?:准|命中)/;
/** What such titles go on with. */
const borrowed =
  /释义|解释|解读|落实|解析|解答|公开|实施|策略|方案|动态|总结|指南|规划|工作|分析|验证|透明|分享|提示|时代|意义|影响|现象|风险|启示|视角/;
const own = /双色球|大乐透|福彩|体彩|福利彩票|体育彩票|挂牌(?:出让|督办|成立|转让|交易)|拍卖|出让|招标/;
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
    if (block.linked || sheet.isCell(block) || own.test(line)) continue;
    const [, name = '', rest = ''] = about.exec(line) ?? title.exec(line) ?? [];
    if (!tips.test(name) || !borrowed.test(rest)) continue;
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
