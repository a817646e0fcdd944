/** One worker process of the queue: it hands each job's line to a command line in worker mode, and its answer back to the queue. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Worker } from 'bullmq';
import { connection, name } from './queue.mjs';

const reviewer = spawn('npm', ['run', '--silent', 'review', '--', '--ndjson-in'], {
  cwd: new URL('../..', import.meta.url),
  stdio: ['pipe', 'pipe', 'inherit'],
});
/** Answers come in the order of the lines. */
const waiting = [];
createInterface({ input: reviewer.stdout }).on('line', (answer) => waiting.shift()?.(answer));

const worker = new Worker(
  name,
  (job) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      reviewer.stdin.write(`${job.data}\n`);
    }),
  // A worker that dies is noticed after its lock has run out, and its jobs go to another.
  {
    connection: connection(),
    concurrency: 4,
    lockDuration: 5_000,
    stalledInterval: 1_000,
    maxStalledCount: 5,
  },
);
worker.on('error', (problem) => console.error(problem));
