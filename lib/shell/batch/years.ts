/** The end of a batch: reports of one agency and following years are laid side by side, then the pages' text is given up. */
import { pairYears } from '../../batch/pair';
import type { Plan } from '../../batch/model';
import { ruleSettings } from '../../settings/model';
import { dropOldRecords, dropPages } from './saved-pages';
import { askReader } from '../messages';
import { openReader } from './open-reader';
import { settings } from '../kept/settings';

/** In milliseconds, for one pair. */
const longestPair = 20_000;

let answered: ((index: number) => void) | null = null;

/** The reader has read a row beside last year's report, or could not. */
export function paired(index: number): void {
  answered?.(index);
}

/** Reads once more, beside last year's report, whatever has one in the batch. One after the other: last year's may have been read again. */
export async function concludeBatch(plan: Plan): Promise<void> {
  const wishes = ruleSettings(await settings());
  const earlier = pairYears(
    plan.rows.map(({ state, summary, url }) =>
      state.kind === 'done' && summary ? { agency: summary.agency, year: summary.year, url } : null,
    ),
  );
  for (const [index, before] of earlier.entries()) {
    const row = plan.rows[index]!;
    if (before === null || row.earlier === before || row.from !== 'source' || row.url === null) continue;
    await openReader();
    const job = { batch: plan.id, index, attempt: row.attempt };
    const answer = answerFor(index);
    const asked = await askReader('readBeside', { job, url: row.url, earlier: before, settings: wishes });
    if (asked.kind === 'answer') await answer;
  }
  answered = null;
  await dropPages(plan.id);
  await dropOldRecords(plan.id);
}

function answerFor(index: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestPair);
    answered = (told) => {
      if (told !== index) return;
      clearTimeout(timer);
      resolve();
    };
  });
}
