/** `npm run check:distributed`: the worker mode under engines that are not ours, GNU parallel and BullMQ on a real Redis.
 *  Each must give, byte for byte, what one process gives; a worker of the queue is killed on the way. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { installFromDebian, runs } from '../../scripts/install-debian';

const project = resolve(import.meta.dirname, '../..');
const pages = 240;
const killAfter = 40;

ensure('parallel', 'parallel');
ensure('redis-server', 'redis-server');
// Some optional packages of the lock file are not to be had everywhere, and nothing here needs them: `npm ci` would refuse.
const install = ['install', '--no-save', '--omit=optional', '--no-audit', '--no-fund', '--ignore-scripts'];
run('npm', install, { cwd: import.meta.dirname });

const input = inputOf(pages);
const worker = ['run', '--silent', 'review', '--', '--ndjson-in'];
// Reviews that find errors end with 1, with a page among them that is none with 2; parallel with the number of jobs that do.
const alone = run('npm', worker, { stdin: input, mostStatus: 2 });
expectSame(
  'GNU parallel',
  run('parallel', ['--pipe', '--keep-order', '--jobs', '2', '--block', '500k', `npm ${worker.join(' ')}`], {
    stdin: input,
    mostStatus: 100,
  }),
);
expectSame('BullMQ, one of two workers killed', await throughQueue());

/** Pages that differ by their address alone tell apart what was lost or doubled. */
function inputOf(count: number): string {
  const folder = join(project, 'tests/pages');
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = cases.map(({ name }) => readFileSync(join(folder, name, 'page.html'), 'utf8'));
  return Array.from({ length: count }, (_, index) => {
    const url = `http://www.lanze.gov.cn/zfxxgk/${index}.html`;
    return `${JSON.stringify({ url, html: known[index % known.length] })}\n`;
  }).join('');
}

async function throughQueue(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mingcha-redis-'));
  const port = await freePort();
  const environment = { ...process.env, REDIS_PORT: String(port) };
  const started: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], stdout: 'ignore' | 'pipe' = 'ignore') => {
    // A group of its own, so that a killed worker takes its reviewer along, as a machine that goes down does.
    const child = spawn(command, args, {
      cwd: import.meta.dirname,
      env: environment,
      detached: true,
      stdio: ['pipe', stdout, 'pipe'],
    });
    started.push(child);
    return child;
  };
  try {
    start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']);
    const enqueue = start('node', ['enqueue.mjs']);
    enqueue.stdin?.end(input);
    await once(enqueue, 'close');
    const [victim] = [start('node', ['work.mjs']), start('node', ['work.mjs'])];
    const collect = start('node', ['collect.mjs'], 'pipe');
    let answers = '';
    collect.stdout?.setEncoding('utf8').on('data', (text: string) => (answers += text));
    let killed = false;
    createInterface({ input: collect.stderr! }).on('line', (line) => {
      const { completed, failed } = JSON.parse(line) as { completed: number; failed: number };
      if (failed > 0) throw new Error(`${failed} jobs failed`);
      if (killed || completed < killAfter) return;
      killed = true;
      process.kill(-victim!.pid!, 'SIGKILL');
      console.log(`  a worker killed after ${completed} of ${pages} pages`);
    });
    await once(collect, 'close');
    if (!killed) throw new Error('the run ended before a worker was killed');
    return answers;
  } finally {
    for (const { pid, exitCode, signalCode } of started)
      if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

function expectSame(engine: string, answers: string): void {
  const count = answers.split('\n').length - 1;
  const same = answers === alone;
  console.log(
    `${same ? '✓' : '✗'} ${engine}: ${count} answers for ${pages} pages, ${same ? 'the same bytes' : 'NOT the same'} as from one process`,
  );
  if (!same) process.exitCode = 1;
}

function ensure(command: string, debianPackage: string): void {
  if (runs(command, ['--version']) || installFromDebian([debianPackage])) return;
  throw new Error(
    `${command} is not installed. Install it (Debian: apt-get install ${debianPackage}) and run this again.`,
  );
}

interface RunOptions {
  readonly stdin?: string;
  readonly cwd?: string;
  /** The highest exit status that is no failure. */
  readonly mostStatus?: number;
}

/** @returns what the command printed
 *  @throws Error where it could not run, or failed, or had something to answer and did not */
function run(
  command: string,
  args: readonly string[],
  { stdin = '', cwd = project, mostStatus = 0 }: RunOptions,
): string {
  const { stdout, stderr, error, status } = spawnSync(command, args, {
    cwd,
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (status === null || status > mostStatus || (stdout === '' && stdin !== ''))
    throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
