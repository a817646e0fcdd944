/** What the reader answers while a batch is under way, row by row. */
import { browser } from 'wxt/browser';
import type { RowOutcome } from '../../batch/model';
import type { PageRead } from './calls';
import { happened, runningBatch } from './run';
import { paired } from './years';

/** A page has been read, or cannot be; or it has been judged once more with last year's report. */
export async function pageRead({ job, outcome, earlier }: PageRead): Promise<void> {
  if ((await runningBatch())?.id !== job.batch) return;
  if (earlier === null) {
    await happened({ kind: 'settled', ...job, outcome: await allowed(outcome) });
    return;
  }
  if (outcome.kind === 'reviewed') {
    await happened({ kind: 'renewed', index: job.index, earlier, summary: outcome.summary });
  }
  paired(job.index);
}

/** A page may have led to a site that nobody allowed. */
async function allowed(outcome: RowOutcome): Promise<RowOutcome> {
  if (outcome.kind !== 'reviewed' || outcome.url === null) return outcome;
  const { origin, hostname } = new URL(outcome.url);
  if (await browser.permissions.contains({ origins: [`${origin}/*`] })) return outcome;
  return { kind: 'failed', why: 'elsewhere', detail: hostname, again: false };
}
