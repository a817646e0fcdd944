/** The user's own word on terms: an allowed one is never flagged, a denied one always, everywhere or on one host. */
import type { Reading } from '../report/model';
import { fold } from '../snapshot/fold';
import { lowered, placesOf, sheetOf } from './sheet';
import { decisive, type Suspicion } from './suspicion';

interface Wish {
  readonly term: string;
  /** null: everywhere. */
  readonly host: string | null;
}

/** Suspicions as the user wants them: without the allowed terms, with the denied ones. @param home the page's own host */
export function asWished(
  suspicions: readonly Suspicion[],
  reading: Reading,
  { allowed, denied }: { readonly allowed: readonly Wish[]; readonly denied: readonly Wish[] },
  home: string | null,
): Suspicion[] {
  const kept = suspicions.filter(({ term }) => !isAllowed(term, allowed, home));
  return [...deniedTerms(reading, denied, home), ...kept];
}

/** Whether the user allows a term, or one that it holds or belongs to. */
export function isAllowed(term: string, allowed: readonly Wish[], home: string | null): boolean {
  const folded = lowered(term);
  return allowed.some((wish) => {
    const wanted = lowered(wish.term);
    return concerns(wish, home) && wanted !== '' && (folded.includes(wanted) || wanted.includes(folded));
  });
}

function deniedTerms(reading: Reading, denied: readonly Wish[], home: string | null): Suspicion[] {
  const wanted = denied.filter((wish) => concerns(wish, home) && fold(wish.term) !== '');
  if (wanted.length === 0 || reading.blocks.length === 0) return [];
  const sheet = sheetOf(reading.blocks);
  return wanted.flatMap((wish): Suspicion[] => {
    const term = lowered(wish.term);
    const places = placesOf(sheet, term);
    return places.length === 0
      ? []
      : [{ technique: 'keyword', term: wish.term, signs: [decisive('user')], places }];
  });
}

function concerns({ host }: Wish, home: string | null): boolean {
  return host === null || (home !== null && (home === host || home.endsWith(`.${host}`)));
}
