/** What is said in comments, for crawlers alone. */
import type { Comment } from 'domhandler';
import type { Place } from '../../report/model';
import { collapse } from '../../snapshot/fold';
import type { Snapshot } from '../../snapshot/tree';
import { formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { isBrandAndStranger } from '../language/strange';
import { partsOf } from '../parts';
import { lowered } from '../sheet';
import { guiltyIn } from './hidden-links';
import { type HiddenPromotion, promotes, shortened } from './hidden-promotion';

/** Links or promotion in comments, one finding a comment.
 *  @param home the page's own host; `friends`: hosts that the user trusts */
export function inComments(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): HiddenPromotion[] {
  const found: HiddenPromotion[] = [];
  for (const comment of partsOf(snapshot).comments) {
    const guilty = guiltyIn(comment.data, comment, home, friends);
    const [first] = guilty;
    if (first) {
      const places = guilty.map(({ link }) => commentPlace(`${link.text} ${link.address}`.trim(), comment));
      found.push({ kind: 'comment', term: first.link.text || first.link.host, places });
      continue;
    }
    const text = wordsOfComment(comment.data);
    if (text.length < 4 || !(promotes(lowered(text), home) || namesBrand(lowered(text)))) continue;
    const term = shortened(text);
    found.push({ kind: 'comment', term, places: [commentPlace(term, comment)] });
  }
  return found;
}

function commentPlace(text: string, node: Comment): Place {
  return { kind: 'page', part: 'comment', text, node };
}

/** A brand and what it offers, with its address or without: kydh:http://kaiyun-dl8.com 开运电竞登录. */
function namesBrand(text: string): boolean {
  const phrase = text.replace(/^.*https?:\/\/\S+ */, '');
  const { kinds } = formOf(phrase);
  return isBrandAndStranger(phrase) && lureOf(phrase).points > 1 && (kinds.has('match') || kinds.has('fun'));
}

/** What a comment says without its markup; nothing where it is a condition for old browsers or code. */
function wordsOfComment(data: string): string {
  if (data.length > 4_000 || /^\[if|<!\[endif|[{}]|function|=>/.test(data)) return '';
  return collapse(data.replaceAll(/<[^<>]*>/g, ' '));
}
