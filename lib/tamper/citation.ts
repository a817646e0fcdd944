/** The citation test: in 《authority … 印发|做好 …》 only 关于 and a few words more may stand between the authority and the verb. */
import { formOf } from './form';
import type { Hole } from './hole';
import { lureOf } from './lure';
import type { Sheet } from './sheet';
import { isOfficial, isSentenceInSlot } from './vocabulary';

const quoted = /[《〈]([^《》〈〉\n]{6,90})[》〉]/g;
const authority = /(?:人民政府|政府|国务院|中央)?办公[厅室]|人民政府|国务院|[市县区省]委|[局厅]|委员会/g;
const verb = /印发|进一步|做好|认真做好|全面推进|加强|开展|推进|规范|调整|公布|深化|贯彻|落实/;
/** Two characters that say how a thing is done: 联合印发, 持续推进. */
const adverb =
  /^(?:联合|正式|先后|统一|陆续|及时|重新|首次|再次|持续|继续|切实|着力|加快|大力|强化|逐步|有序|稳步|统筹|协同|合力|全力|科学|依法|严格|定期|集中|专项|分类|主动|优化|巩固|健全|完善|提升|促进|支持|鼓励|引导|创新)$/;
/** Slips of the pen, and the ends of names of bodies that no list has. */
const known = /关于|关干|关與|关与|关子|转发|^\(|[部办委会署行院社处室科股组队所站]$|[市县区镇乡省]/;

export function* citationHoles({ text }: Sheet): Generator<Hole> {
  for (const match of text.matchAll(quoted)) {
    const title = match[1] ?? '';
    const found = title.includes('关于') ? null : verb.exec(title);
    if (!found) continue;
    let last = -1;
    for (const head of title.slice(0, found.index).matchAll(authority)) last = head.index + head[0].length;
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
