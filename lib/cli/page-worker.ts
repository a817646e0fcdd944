/** What a worker thread does: one job, one answer. The thread may be ended at any moment, so it keeps nothing. */
import type { MessagePort } from 'node:worker_threads';
import { toJsonLine } from '../export/json';
import { decodePage } from './decode';
import { exitStatus } from './exit-status';
import { assertPage } from './page-bytes';
import { addressOfJob, type JobAnswer, type StreamJob } from './page-job';
import { type PageLine, parsePageLine } from './page-line';
import { reviewRecorded, type RecordedReview } from './recorded';
import { snapshotOf } from './saved-page';
import { Unreadable, unreadableReview } from './unreadable';

interface Work {
  readonly job: StreamJob;
  readonly begun: MessagePort;
  /** Whether the Review brings the report itself along. */
  readonly isRecorded: boolean;
}

/** @param begun told as soon as the work begins: time spent in the queue or on starting a thread is not the page's */
export default function answerJob({ job, begun, isRecorded }: Work): JobAnswer {
  begun.postMessage(null, []);
  begun.close();
  const made = reviewOf(job, isRecorded);
  return { line: toJsonLine(made), status: exitStatus(made) };
}

function reviewOf(job: StreamJob, isRecorded: boolean): RecordedReview {
  try {
    const { url, html } = pageOf(job);
    return reviewRecorded(snapshotOf(html, url), { source: url ?? '-' }, isRecorded);
  } catch (problem) {
    const url = addressOfJob(job);
    return unreadableReview(job.kind === 'unreadable' ? job.source : (url ?? '-'), url, problem);
  }
}

/** @throws Unreadable */
function pageOf(job: StreamJob): PageLine {
  switch (job.kind) {
    case 'line':
      return parsePageLine(job.line, job.number);
    case 'response':
      assertPage(job.bytes);
      return { url: job.url, html: decodePage(job.bytes, job.charset).html };
    case 'unreadable':
      throw new Unreadable(job.code, job.message);
  }
}
