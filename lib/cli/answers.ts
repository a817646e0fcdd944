/** Jobs to answers by worker threads, in order. One page that hangs or eats memory costs its thread and one line, never the run. */
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { StreamLimits } from './limits';
import { addressOfJob, type JobAnswer, type StreamJob } from './page-job';
import { Unreadable, unreadableReview } from './unreadable';

/** Jobs that are under way for each thread: enough that a thread need not wait for the reader, few enough that memory stays flat. */
const ahead = 3;

/** Megabytes for what is new: a page's tree dies here, before anybody has to move it. Half of the collector's work goes with it. */
const young = 96;

/** @param isRecorded whether the Reviews bring their reports along
 *  @returns an answer for every job, in the jobs' order, each as soon as it and all before it are known */
export async function* answersTo(
  jobs: AsyncIterable<StreamJob>,
  limits: StreamLimits,
  isRecorded = false,
): AsyncGenerator<JobAnswer> {
  const threads = new Piscina({
    filename: fileURLToPath(new URL('page-worker.ts', import.meta.url)),
    minThreads: limits.concurrency,
    maxThreads: limits.concurrency,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: young },
    recordTiming: false,
  });
  try {
    yield* inOrder(jobs, (job) => answerTo({ job, isRecorded }, threads, limits), limits.concurrency * ahead);
  } finally {
    await threads.destroy();
  }
}

/** Works on up to `most` items at a time. The next item and the oldest result are waited for together: an input that pauses holds
 *  back no answer. */
async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  most: number,
): AsyncGenerator<Out> {
  const reader = items[Symbol.asyncIterator]();
  const underWay: Promise<Out>[] = [];
  const nextItem = () => reader.next().then((item) => ({ kind: 'item' as const, item }));
  let next: ReturnType<typeof nextItem> | null = nextItem();
  while (next !== null || underWay.length > 0) {
    const [oldest] = underWay;
    const result = oldest?.then((value) => ({ kind: 'result' as const, value }));
    const wanted = underWay.length < most ? next : null;
    const first = await Promise.race([wanted, result].flatMap((promise) => promise ?? []));
    if (first.kind === 'result') {
      underWay.shift();
      yield first.value;
    } else if (first.item.done) {
      next = null;
    } else {
      underWay.push(work(first.item.value));
      next = nextItem();
    }
  }
}

async function answerTo(
  work: { readonly job: StreamJob; readonly isRecorded: boolean },
  threads: Piscina,
  { timeout, memory }: StreamLimits,
): Promise<JobAnswer> {
  const { port1: begun, port2 } = new MessageChannel();
  const watch = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  begun.once('message', () => (timer = setTimeout(() => watch.abort(), timeout)));
  try {
    return (await threads.run(
      { ...work, begun: port2 },
      { transferList: [port2], signal: watch.signal },
    )) as JobAnswer;
  } catch (problem) {
    return lost(work.job, watch.signal.aborted ? tooSlow(timeout) : asUnreadable(problem, memory));
  } finally {
    clearTimeout(timer);
    begun.close();
  }
}

function lost(job: StreamJob, problem: unknown): JobAnswer {
  const url = addressOfJob(job);
  return { line: `${JSON.stringify(unreadableReview(url ?? '-', url, problem))}\n`, status: 2 };
}

function tooSlow(timeout: number): Unreadable {
  return new Unreadable('timeout', `审阅超过 ${timeout} 毫秒，已停止；可用 --timeout-ms 放宽。`);
}

function asUnreadable(problem: unknown, memory: number): unknown {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return problem;
  return new Unreadable('out-of-memory', `审阅所需内存超过 ${memory} MB，已停止；可用 --memory-mb 放宽。`);
}
