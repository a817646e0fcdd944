/** The citation test: in 《authority … 印发|做好 …》 only 关于 and a few words more may stand between the authority and the verb. */
import type { Hole } from './hole';
import type { Sheet } from './sheet';

const quoted = /[《〈]([^《》〈〉\n]{6,90})[》〉]/g;
const authority = /(?:人民政府|政府|国务院|中央)?办公[厅室]|人民政府|国务院|[市县区省]委|[局厅]|委员会/g;
const verb = /印发|进一步|做好|认真做好|全面推进|加强|开展|推进|规范|调整|公布|深化|贯彻|落实/;
/** Words that honest titles have there. */
const usualWords =
  /关于|关干|关與|关与|关子|转发|印发|联合|通知|公告|通报|部门|单位|党组|党委|党支部|领导|小组|工作|年度?|政务|政府|信息|公开|等|及|和|、|有关|继续|切实|扎实|深入|持续|全面|坚决|积极|组织|开始|部署|坚持|统筹|依法|落实|贯彻|中心|科室?$|处$|股$|会议|方案|要点|管理|市|县|区|镇|乡|街道|省/;

export function* citationHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(quoted)) {
    const title = match[1] ?? '';
    if (title.includes('关于')) continue;
    let last = -1;
    const found = verb.exec(title);
    if (!found) continue;
    for (const head of title.slice(0, found.index).matchAll(authority)) last = head.index + head[0].length;
    if (last < 0) continue;
    const term = title.slice(last, found.index).replace(/[:,]$/, '');
    if (term.length < 2) continue;
    const usual = usualWords.test(term) || term.startsWith('(');
    const start = match.index + 1 + last;
    yield { kind: 'citation', term, start, end: start + term.length, firm: !usual && term.length > 2, usual };
  }
}
