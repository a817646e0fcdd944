/** What the reader's thread does: a page's bytes → its review, stored; the caller hears only what a row shows. */
import { summaryOf } from '../../batch/summary';
import type { RowOutcome } from '../../batch/model';
import { judge } from '../../judge/review';
import { read } from '../../report/read';
import { recordOf, type ReportRecord } from '../../report/record';
import type { RuleSettings } from '../../rules/define';
import { decodePage } from '../../snapshot/decode';
import { fromHtml } from '../../snapshot/from-html';
import { loadPage, loadRecord, savePage, saveReview } from './saved-pages';
import { togetherIn } from './together';
import type { JobKey } from './calls';

interface Task {
  readonly job: JobKey;
  readonly url: string;
  readonly settings: RuleSettings;
}

export type ThreadTask =
  | (Task & { readonly kind: 'read'; readonly bytes: ArrayBuffer; readonly charset: string | undefined })
  | (Task & { readonly kind: 'beside'; readonly earlier: number });

export type ThreadAnswer = RowOutcome;

/** What the panel asks of a thread of its own. */
export interface TogetherTask {
  readonly kind: 'together';
  readonly batch: string;
}

/** Answers each task with one message. A page that makes reading fail is answered, too, with an outcome that says so; reports that cannot be
 *  laid together, with null. */
export function answerReads(): void {
  addEventListener('message', ({ data }: MessageEvent<ThreadTask | TogetherTask>) => {
    const answer = data.kind === 'together' ? togetherIn(data.batch).catch(() => null) : outcomeOf(data);
    void answer.then((made) => postMessage(made));
  });
}

async function outcomeOf(task: ThreadTask): Promise<RowOutcome> {
  try {
    return task.kind === 'read' ? await readFirst(task) : await readBeside(task);
  } catch (error) {
    return { kind: 'failed', why: 'crash', detail: String(error), again: false };
  }
}

/** Keeps a report's text until last year's can be laid beside it. */
async function readFirst({
  job,
  url,
  bytes,
  charset,
  settings,
}: ThreadTask & { kind: 'read' }): Promise<RowOutcome> {
  const { html } = decodePage(new Uint8Array(bytes), { charset });
  const outcome = await review(job, html, url, settings, null);
  if (outcome.summary.kind === 'report') await savePage([job.batch, job.index], await deflated(html));
  return outcome;
}

async function readBeside({
  job,
  url,
  earlier,
  settings,
}: ThreadTask & { kind: 'beside' }): Promise<RowOutcome> {
  const page = await loadPage([job.batch, job.index]);
  const previous = await loadRecord([job.batch, earlier]);
  if (page === null || previous === null) {
    return { kind: 'failed', why: 'interrupted', detail: '', again: false };
  }
  return review(job, await inflated(page), url, settings, previous);
}

async function review(
  { batch, index }: JobKey,
  html: string,
  url: string,
  settings: RuleSettings,
  previous: ReportRecord | null,
): Promise<RowOutcome & { kind: 'reviewed' }> {
  const snapshot = fromHtml(html, url);
  const reading = read(snapshot);
  const { review: made } = judge(snapshot, reading, { settings, previous });
  const record = reading.kind === 'report' ? recordOf(reading.report) : null;
  await saveReview([batch, index], made, record);
  return { kind: 'reviewed', from: 'source', summary: summaryOf(made), url };
}

function deflated(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Response(stream).blob();
}

function inflated(packed: Blob): Promise<string> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
