/** Reviews as JSON: the same text whether the panel copies it or the command line prints it. */
import type { Review } from '../judge/model';

/** One object with its version, ending with a line break. */
export function toJson(reviews: readonly Review[]): string {
  return `${JSON.stringify({ version: 1, reviews }, null, 2)}\n`;
}

/** One Review as one line, its line break included. */
export function toJsonLine(review: Review): string {
  return `${JSON.stringify(review)}\n`;
}
