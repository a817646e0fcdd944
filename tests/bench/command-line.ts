/** Times the command line as a worker that reads one page a line, beside parsing alone. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { load } from 'cheerio';

/** @returns pages per second, from the first answer to the last: starting Node is not counted */
export async function commandLineSpeed(pages: readonly string[]): Promise<number> {
  const worker = spawn('npm', ['run', '--silent', 'review', '--', '--ndjson-in'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const lines = createInterface({ input: worker.stdout });
  for (const html of pages) worker.stdin.write(`${JSON.stringify({ url: null, html })}\n`);
  worker.stdin.end();
  let first = 0;
  let answers = 0;
  for await (const line of lines) {
    if (line !== '' && answers++ === 0) first = performance.now();
  }
  if (answers !== pages.length) throw new Error(`${answers} answers for ${pages.length} pages`);
  return perSecond(answers - 1, first);
}

/** @returns pages per second that cheerio alone parses, the first page again not counted */
export function parserSpeed([first, ...rest]: readonly string[]): number {
  load(first ?? '');
  const began = performance.now();
  for (const html of rest) load(html);
  return perSecond(rest.length, began);
}

function perSecond(count: number, began: number): number {
  return (count / (performance.now() - began)) * 1000;
}
