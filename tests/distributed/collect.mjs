/** Waits until the queue is empty, telling how far it is; then prints every answer in the order of the lines. */
import { setTimeout as wait } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { connection, name } from './queue.mjs';

const queue = new Queue(name, { connection: connection() });
for (;;) {
  const { waiting, active, delayed, completed, failed } = await queue.getJobCounts();
  console.error(JSON.stringify({ completed, failed }));
  if (waiting + active + delayed === 0) break;
  await wait(200);
}
const jobs = await queue.getJobs(['completed']);
const numberOf = ({ id }) => Number(id.slice('line-'.length));
for (const job of jobs.toSorted((one, other) => numberOf(one) - numberOf(other)))
  process.stdout.write(`${job.returnvalue}\n`);
await queue.close();
