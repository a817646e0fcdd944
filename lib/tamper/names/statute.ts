/** The statute test: 《中华人民共和国…条例》 in a report's frame is the one on disclosure; anything foreign in its place was put there. */
import type { Hole } from './hole';
import type { Sheet } from '../sheet';
import { lureOf } from '../language/lure';
import { isOfficial, isSentence } from '../language/vocabulary';

const statute = /[《〈]中华人民共和国([^《》〈〉\n]{2,40}?)条例[》〉]/g;
/** What follows, or stands a little before, where the regulation on disclosure is meant. */
const frameAfter =
  /^[^。\n]{0,24}(?:简称[《"]条例|第711号|第492号|第五十条|(?:等)?(?:要求|规定)?[,，]?编制|年度报告)/;
/** Two characters of any regulation's title. A title that holds one of them is another law, or a slip of the pen. */
const legal =
  /政府|信息|公开|管理|监督|登记|保护|复议|实施|处罚|许可|保险|保障|安全|税|海关|道路|交通|水|森林|草原|土地|城市|农|渔|野生|文物|档案|保密|国家|残疾|妇女|儿童|教师|教育|人民|公务员|消防|环境|食品|药品|兵役|退役|军|矿|核|电信|计算机|认证|专利|商标|著作|传染|疫|母婴|婚姻|护照|出境|外国|内河|船|港|航|标准|计量|产品|企业|公司|合同|招标|政务|反|宪法|刑|民|行政|预算|审计|统计|劳动|工会|价格|市场|主体/;

/** What stands in titles of regulations where a report means the one on disclosure. */
export function* statuteHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(statute)) {
    const term = match[1] ?? '';
    const start = match.index + match[0].indexOf(term, 8);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const framed = frameAfter.test(after);
    const legalWords = legal.test(term);
    const usual = legalWords || isOfficial(term) || (!framed && isSentence(term) && lureOf(term).points < 2);
    yield { kind: 'statute', term, start, end: start + term.length, firm: framed && !usual, usual };
  }
}
