/** Standard output and the exit status. */
import { once } from 'node:events';
import { toJson, toJsonLine } from '../export/json';
import { toMarkdown } from '../export/markdown';
import { toTable } from '../export/table';
import { toText } from '../export/text';
import type { Review } from '../judge/model';
import type { Format } from './args';

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

/** 2 where something could not be read, else 1 where errors were found, else 0. */
export function exitStatus({ kind, findings }: Review): 0 | 1 | 2 {
  if (kind === 'unreadable') return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes to standard output, no faster than its reader takes it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough, such as `head`, closes the pipe: that ends the run, and is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}

/** Local time to the minute: 2026-01-05 09:30. */
function timeWords(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
}
