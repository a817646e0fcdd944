/** Puts every line of standard input into the queue, numbered. A line's number is its job's id: putting it twice adds nothing. */
import { createInterface } from 'node:readline';
import { Queue } from 'bullmq';
import { connection, name } from './queue.mjs';

const queue = new Queue(name, { connection: connection() });
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  await queue.add('page', line, { jobId: `line-${number++}`, attempts: 5 });
}
await queue.close();
