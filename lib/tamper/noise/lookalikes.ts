/** Capital letters of other scripts among Latin ones: ΑG真人ΒBΙΝ. Science writes Greek letters by themselves, and small ones. */
import { textPlace } from '../../report/places';
import { foldWithMap } from '../../snapshot/fold';
import type { Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

/** Greek and Cyrillic capitals that look like Latin ones. */
const alike = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ';
const mixed = new RegExp(`[${alike}]+[A-Za-z]+[${alike}A-Za-z]*|[A-Za-z]+[${alike}]+[${alike}A-Za-z]*`, 'g');
const any = new RegExp(`[${alike}]`);

/** At most one suspicion: of all words that mix scripts so. */
export function findLookalikes({ blocks }: Sheet): Suspicion[] {
  const places = blocks.flatMap((block) => {
    if (!any.test(block.raw)) return [];
    const { at } = foldWithMap(block.raw);
    return [...block.raw.matchAll(mixed)].flatMap(({ index, 0: word }) => {
      const start = at.findIndex((offset) => offset >= index);
      return start < 0 ? [] : [textPlace(block, start, start + word.length, null)];
    });
  });
  const [first] = places;
  if (first?.kind !== 'text') return [];
  return [{ technique: 'noise', term: first.quote, signs: [plain('scar')], places }];
}
