/** A label's wording that the user accepts, and what may be wrong with one. */
import { formLabels } from '../domain/form-labels';
import { bare } from '../report/labels';
import type { AcceptedLabel } from '../report/accepted';

const shortestWording = 2;
const longestWording = 60;

/** `official`: the form or common use has it already; `twice`: the list has it, maybe for another label. */
export type WordingFault = 'short' | 'long' | 'official' | 'twice';

const knownWordings: ReadonlySet<string> = new Set(
  formLabels.flatMap(({ label, variants }) => [label, ...variants].map(bare)),
);

/** What keeps a wording out of the list; null where nothing does. Numbers, marks and spaces do not count.
 *  @param list the other wordings of the list */
export function wordingFault(
  { wording }: AcceptedLabel,
  list: readonly AcceptedLabel[],
): WordingFault | null {
  const text = bare(wording);
  if ([...text].length < shortestWording || !/\p{L}/u.test(text)) return 'short';
  if ([...wording].length > longestWording) return 'long';
  if (knownWordings.has(text)) return 'official';
  return list.some((each) => bare(each.wording) === text) ? 'twice' : null;
}
