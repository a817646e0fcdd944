/** The citation test: in 《authority … 印发|做好 …》 only 关于 and a few words more may stand between the authority and the verb. */
import { formOf } from '../language/form';
import type { Hole } from './hole';
import { lureOf } from '../language/lure';
import type { Sheet } from '../sheet';
import { isStrange } from '../language/strange';
import { isOfficial, isSentenceInSlot } from '../language/vocabulary';

const quoted = /[《〈]([^《》〈〉\n]{6,90})[》〉〈]/g;
const authority = /(?:人民政府|政府|国务院|中央)?办公[厅室]|人民政府|国务院|[市县区省]委|[局厅]|委员会/g;
const verb = /印发|进一步|做好|认真做好|全面推进|加强|开展|推进|规范|调整|公布|深化|贯彻|落实/;
/** Two characters that say how a thing is done: 联合印发, 持续推进. */
const adverb =
  /^(?:联合|正式|先后|统一|陆续|及时|重新|首次|再次|持续|继续|切实|着力|加快|大力|强化|逐步|有序|稳步|统筹|协同|合力|全力|科学|依法|严格|定期|集中|专项|分类|主动|优化|巩固|健全|完善|提升|促进|支持|鼓励|引导|创新)$/;
/** Slips of the pen, and the ends of names of bodies that no list has. */
const known = /关于|关干|关與|关与|关子|转发|^\(|[部办委会署行院社处室科股组队所站]$|[市县区镇乡省]/;

/** What titles of documents end in. */
const document =
  /通知|意见|办法|规定|决定|决议|公告|通告|通报|方案|报告|批复|条例|细则|请示|函|纪要|指南|目录|规划|计划|要点|措施|规则|规范|标准|制度|清单|说明|答复|命令|令|公报|建议|提案|议案|倡议|协议|解读|须知|名单|预案|办理|工作|解释|要求|政策|信息|承诺|书|信|稿|法$/;

/** Strings between an authority and the verb of its document, or in place of the kind of document. */
export function* citationHoles({ text }: Sheet): Generator<Hole> {
  yield* kindHoles(text);
  for (const match of text.matchAll(quoted)) {
    const title = match[1] ?? '';
    const about = title.indexOf('关于');
    if (about >= 0) yield* aboutHoles(title, about, match.index + 1);
    const found = about >= 0 ? null : verb.exec(title);
    if (!found) continue;
    const last = authorityEnd(title.slice(0, found.index));
    const term = last < 0 ? '' : title.slice(last, found.index).replace(/[:,]$/, '');
    const branded = formOf(term).strength !== 'plain' || lureOf(term).points > 1;
    if (term.length < 2) continue;
    const usual = known.test(term) || (!branded && (isSentenceInSlot(term) || isOfficial(term)));
    const start = match.index + 1 + last;
    const firm = !usual && (branded || term.length > 2);
    yield {
      kind: 'citation',
      term,
      start,
      end: start + term.length,
      firm,
      usual: usual || adverb.test(term),
    };
  }
}

/** 关于印发《…方案》的X: what is issued ends in a kind of document. */
function* kindHoles(text: string): Generator<Hole> {
  for (const match of text.matchAll(issued)) {
    const kind = match[1] ?? '';
    if (document.test(kind) || lureOf(kind).points === 0) continue;
    yield { ...holeAt(kind, match.index + match[0].length - kind.length), firm: lureOf(kind).points > 1 };
  }
}

const issued = /(?:印发|转发|公布)《[^《》\n]{4,60}》的([〇々\u3400-\u9fffa-z\d]{3,14})$/gm;

/** Where a title has its 关于: nothing foreign stands between that and the authority, and it ends in a kind of document. */
function* aboutHoles(title: string, about: number, from: number): Generator<Hole> {
  const last = authorityEnd(title.slice(0, about));
  const between = last < 0 ? '' : title.slice(last, about).replace(/[:,]$/, '');
  if (isStrange(between) && !known.test(between)) yield holeAt(between, from + last);
  const end = title.lastIndexOf('的') + 1;
  const kind = title.slice(end);
  if (end > about && isStrange(kind) && !document.test(kind)) yield holeAt(kind, from + end);
}

function holeAt(term: string, start: number): Hole {
  return { kind: 'citation', term, start, end: start + term.length, firm: false, usual: false };
}

function authorityEnd(text: string): number {
  let end = -1;
  for (const head of text.matchAll(authority)) end = head.index + head[0].length;
  return end;
}
