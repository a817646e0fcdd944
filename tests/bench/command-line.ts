/** Times the command line as a worker that reads one page a line, beside parsing alone, each in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface Pace {
  readonly pages: number;
  /** From the first answer to the last: starting Node is not counted. */
  readonly perSecond: number;
  /** The most memory that the process held, threads included, in megabytes. */
  readonly peakMemory: number;
}

/** The worker mode over so many copies of a page. */
export function commandLinePace(html: string, pages: number, concurrency: number): Promise<Pace> {
  return paceOf('lib/cli/main.ts', ['--ndjson-in', '--concurrency', String(concurrency)], html, pages);
}

/** `cheerio.load` alone over so many copies of a page. */
export function parserPace(html: string, pages: number): Promise<Pace> {
  return paceOf('tests/bench/parse-lines.ts', [], html, pages);
}

async function paceOf(script: string, args: readonly string[], html: string, pages: number): Promise<Pace> {
  const project = resolve(import.meta.dirname, '../..');
  const preloads = ['--import', './tests/bench/peak-memory.mjs', '--import', 'tsx'];
  const worker = spawn(process.execPath, [...preloads, script, ...args], {
    cwd: project,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const [stdin, stdout, , memory] = worker.stdio as unknown as [Writable, Readable, null, Readable];
  const peak = memory.setEncoding('utf8').toArray() as Promise<string[]>;
  void feed(stdin, `${JSON.stringify({ url: null, html })}\n`, pages);
  let first = 0;
  let last = 0;
  let answers = 0;
  for await (const line of createInterface({ input: stdout })) {
    if (line === '') continue;
    last = performance.now();
    if (answers++ === 0) first = last;
  }
  if (answers !== pages) throw new Error(`${answers} answers for ${pages} pages`);
  const perSecond = ((pages - 1) / (last - first)) * 1000;
  return { pages, perSecond, peakMemory: Number((await peak).join('')) / 1024 };
}

/** No faster than they are taken, as a pipe is. */
async function feed(stdin: Writable, line: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) if (!stdin.write(line)) await once(stdin, 'drain');
  stdin.end();
}
