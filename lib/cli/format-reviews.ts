/** Reviews in the formats that the command line prints. */
import { toJson, toJsonLine } from '../export/json';
import { toMarkdown } from '../export/markdown';
import { toTable } from '../export/table';
import { toText } from '../export/text';
import type { Review } from '../judge/model';
import type { Format } from './command';

/** The reviews in the wanted format.
 *  @param at when they were made */
export function formatReviews(reviews: readonly Review[], format: Format, at: Date): string {
  switch (format) {
    case 'json':
      return toJson(reviews);
    case 'ndjson':
      return reviews.map(toJsonLine).join('');
    case 'tsv':
      return toTable(reviews, { at: timeWords(at) }).tsv;
    case 'markdown':
      return toMarkdown(reviews);
    case 'text':
      return toText(reviews);
  }
}

/** Local time to the minute: 2026-01-05 09:30. */
function timeWords(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
}
