/** The reader's page: fetches pages and hands them to its thread. A page that takes too long costs its own row only. */
import type { RowOutcome } from '../../batch/model';
import { fetchPage } from './fetch-page';
import type { PageJob, PairJob } from './calls';
import { askWorker, onAskReader } from '../messages';
import type { ThreadAnswer, ThreadTask } from './reader-thread';

/** In milliseconds: the worker must not sleep while a batch is under way. */
const heartbeat = 10_000;

/** No page takes the thread this long: reading is linear. */
const longestRead = 15_000;

/** Registers the reader for the worker's jobs. A job is taken at once; its outcome comes as a message of its own, for the worker may have
 *  been stopped and started meanwhile.
 *  @param startThread called for every new thread: threads are replaced */
export function startReader(startThread: () => Worker): void {
  const read = threadOf(startThread);

  onAskReader('readPage', (job) => {
    void readPage(job, read).then((outcome) =>
      askWorker('pageRead', { job: job.job, outcome, earlier: null }),
    );
    return true;
  });
  onAskReader('readBeside', (job) => {
    void readBeside(job, read).then((outcome) =>
      askWorker('pageRead', { job: job.job, outcome, earlier: job.earlier }),
    );
    return true;
  });
  setInterval(() => void askWorker('beat', undefined), heartbeat);
}

type Read = (task: ThreadTask) => Promise<RowOutcome>;

async function readPage({ job, url, patience, settings }: PageJob, read: Read): Promise<RowOutcome> {
  const fetched = await fetchPage(url, patience);
  if (fetched.kind !== 'fetched') return fetched;
  const { bytes, charset } = fetched;
  return read({ kind: 'read', job, url: fetched.url, bytes, charset, settings });
}

function readBeside({ job, url, earlier, settings }: PairJob, read: Read): Promise<RowOutcome> {
  return read({ kind: 'beside', job, url, earlier, settings });
}

/** A thread is replaced after so many pages: what they leave behind in its memory goes with it. */
const pagesOfThread = 100;

/** One thread, one task after the other; a thread that does not answer is ended and replaced. */
function threadOf(startThread: () => Worker): Read {
  let thread: Worker | null = null;
  let pages = 0;
  let last: Promise<unknown> = Promise.resolve();

  const run = async (task: ThreadTask): Promise<RowOutcome> => {
    thread ??= startThread();
    pages += 1;
    const answer = answerOf(thread);
    thread.postMessage(task, task.kind === 'read' ? [task.bytes] : []);
    const { outcome, isLost } = await answer;
    if (isLost || pages >= pagesOfThread) {
      thread.terminate();
      thread = null;
      pages = 0;
    }
    return outcome;
  };

  return (task) => {
    const answer = last.then(() => run(task));
    last = answer;
    return answer;
  };
}

interface ThreadReply {
  readonly outcome: RowOutcome;
  readonly isLost: boolean;
}

function answerOf(thread: Worker): Promise<ThreadReply> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const reply = new Promise<ThreadReply>((resolve) => {
    const timer = setTimeout(() => resolve({ outcome: failure('hung', ''), isLost: true }), longestRead);
    signal.addEventListener('abort', () => clearTimeout(timer));
    const answered = ({ data }: MessageEvent<ThreadAnswer>) => resolve({ outcome: data, isLost: false });
    const crashed = ({ message }: ErrorEvent) =>
      resolve({ outcome: failure('crash', message), isLost: true });
    thread.addEventListener('message', answered, { signal });
    thread.addEventListener('error', crashed, { signal });
  });
  return reply.finally(() => waiting.abort());
}

function failure(why: 'hung' | 'crash', detail: string): RowOutcome {
  return { kind: 'failed', why, detail, again: false };
}
