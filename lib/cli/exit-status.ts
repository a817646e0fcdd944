/** What a review adds to the command line's exit status. */
import type { Review } from '../judge/model';

/** 2 where something could not be read, else 1 where errors were found, else 0. */
export function exitStatus({ kind, findings }: Pick<Review, 'kind' | 'findings'>): 0 | 1 | 2 {
  if (kind === 'unreadable') return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
