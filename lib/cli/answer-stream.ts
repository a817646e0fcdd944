/** The worker mode: pages in, one Review a line out, in order, nothing kept. */
import { open } from 'node:fs/promises';
import { answersTo } from './answers';
import type { StreamOptions } from './command';
import { lineJobs } from './line-jobs';
import type { JobAnswer, StreamJob } from './page-job';
import { print } from './print';
import { keepCompleteLines } from './resume';
import { pathOf, streamOf } from './sources';
import { warcJobs } from './warc-jobs';

/** @returns the exit status of the pages that were answered */
export async function answerStream({
  archives,
  limits,
  skip,
  resume,
  records,
}: StreamOptions): Promise<0 | 1 | 2> {
  const jobs =
    archives === null
      ? lineJobs(process.stdin)
      : warcJobs(archives.map((name) => ({ name, stream: () => streamOf(name) })));
  if (resume === null) return answer(answersTo(after(skip, jobs), limits, records), print);

  const path = pathOf(resume);
  const done = await keepCompleteLines(path);
  const file = await open(path, 'a');
  try {
    return await answer(answersTo(after(done, jobs), limits, records), (line) => file.appendFile(line));
  } finally {
    await file.close();
  }
}

async function answer(
  answers: AsyncIterable<JobAnswer>,
  write: (line: string) => Promise<void>,
): Promise<0 | 1 | 2> {
  let worst: 0 | 1 | 2 = 0;
  for await (const { line, status } of answers) {
    if (status > worst) worst = status;
    await write(line);
  }
  return worst;
}

/** One answer a job, so the number of lines that an output has tells where to go on. */
async function* after(count: number, jobs: AsyncIterable<StreamJob>): AsyncGenerator<StreamJob> {
  let passed = 0;
  for await (const job of jobs) {
    if (passed < count) passed += 1;
    else yield job;
  }
}
