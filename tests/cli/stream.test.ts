/** The worker mode at its limits: pages that hang, that eat memory; runs that break off; archives. */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../../lib/judge/model';
import { run } from './run';

let folder: string;
let clean: string;
let faulty: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingcha-stream-'));
  [clean, faulty] = (await Promise.all(
    ['clean', 'faulty'].map((name) => readFile(`public/samples/${name}.html`, 'utf8')),
  )) as [string, string];
});
afterAll(() => rm(folder, { recursive: true }));

/** A parser needs time in proportion to the square of such a depth. */
const slow = '<div>'.repeat(60_000);
const bulky = `<p>${'<b>词</b>'.repeat(400_000)}`;

function lines(...pages: readonly string[]): string {
  return pages
    .map((html, index) => `${JSON.stringify({ url: `http://www.lanze.gov.cn/${index}`, html })}\n`)
    .join('');
}

function outcomes(stdout: string): readonly (string | null)[][] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Review)
    .map(({ url, kind, error }) => [url, error?.code ?? kind]);
}

test.each(['1', '2'])('a page that hangs costs its own line, with %s threads', async (concurrency) => {
  const { stdout, status } = await run(
    ['--ndjson-in', '--timeout-ms', '2500', '--concurrency', concurrency],
    lines(clean, slow, clean),
  );
  expect(outcomes(stdout)).toEqual([
    ['http://www.lanze.gov.cn/0', 'report'],
    ['http://www.lanze.gov.cn/1', 'timeout'],
    ['http://www.lanze.gov.cn/2', 'report'],
  ]);
  expect(status).toBe(2);
});

test('a page that needs too much memory costs its own line', async () => {
  const { stdout } = await run(['--ndjson-in', '--memory-mb', '96'], lines(clean, bulky, clean));
  expect(outcomes(stdout).map(([, outcome]) => outcome)).toEqual(['report', 'out-of-memory', 'report']);
});

test('more threads give the same bytes', async () => {
  const input = lines(clean, faulty, '<p>x</p>', clean, 'none', faulty, clean, faulty);
  const [one, three] = await Promise.all([
    run(['--ndjson-in'], input),
    run(['--ndjson-in', '--concurrency', '3'], input),
  ]);
  expect(three).toEqual(one);
});

test('a run that broke off in the middle of a line goes on to the same bytes', async () => {
  const input = lines(clean, faulty, clean);
  const whole = await run(['--ndjson-in'], input);
  const [first = '', second = ''] = whole.stdout.split('\n');
  const path = join(folder, 'torn.ndjson');
  await writeFile(path, `${first}\n`);
  await appendFile(path, second.slice(0, second.length / 2));
  const { stdout, status } = await run(['--ndjson-in', '--resume', path], input);
  expect(stdout).toBe('');
  expect(status).toBe(whole.status);
  expect(await readFile(path, 'utf8')).toBe(whole.stdout);

  const rest = await run(['--ndjson-in', '--skip', '2'], input);
  expect(rest.stdout).toBe(`${whole.stdout.split('\n')[2]}\n`);
});

test('an output that is complete, or not yet there', async () => {
  const path = join(folder, 'new.ndjson');
  await run(['--ndjson-in', '--resume', path], lines(clean));
  const once = await readFile(path, 'utf8');
  expect(outcomes(once)).toHaveLength(1);
  await run(['--ndjson-in', '--resume', path], lines(clean));
  expect(await readFile(path, 'utf8')).toBe(once);
});

async function response(
  url: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
  status = '200 OK',
  gzip = true,
) {
  const record = WARCRecord.create(
    {
      url,
      type: 'response',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: headers,
      date: '2026-01-05T00:00:00Z',
    },
    [typeof body === 'string' ? Buffer.from(body) : body],
  );
  return WARCSerializer.serialize(record, { gzip });
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };

test('WARC files: the HTML answers in order, whatever else is in them', async () => {
  const path = join(folder, 'pages.warc.gz');
  await writeFile(
    path,
    Buffer.concat([
      await WARCSerializer.serialize(
        WARCRecord.createWARCInfo({ filename: 'pages.warc.gz' }, { software: 'x' }),
        { gzip: true },
      ),
      await response('http://www.lanze.gov.cn/1', clean, html),
      await response('http://www.lanze.gov.cn/logo.png', '\u0089PNG', { 'Content-Type': 'image/png' }),
      await response('http://www.lanze.gov.cn/gone', '<p>没有</p>', html, '404 Not Found'),
      await response('http://www.lanze.gov.cn/2', gzipSync(faulty), { ...html, 'Content-Encoding': 'gzip' }),
      await response('http://www.lanze.gov.cn/empty', '', html),
    ]),
  );
  const { stdout } = await run(['--warc', path]);
  expect(outcomes(stdout)).toEqual([
    ['http://www.lanze.gov.cn/1', 'report'],
    ['http://www.lanze.gov.cn/2', 'report'],
    ['http://www.lanze.gov.cn/empty', 'empty'],
  ]);
  const alone = await run(
    ['--ndjson-in'],
    `${JSON.stringify({ url: 'http://www.lanze.gov.cn/2', html: faulty })}\n`,
  );
  expect(stdout.split('\n')[1]).toBe(alone.stdout.trimEnd());
});

test('the encoding that a server names is followed', async () => {
  const path = join(folder, 'gbk.warc.gz');
  const { default: iconv } = await import('iconv-lite');
  const page = clean.replace(/<meta charset[^>]*>/, '');
  await writeFile(
    path,
    await response('http://www.lanze.gov.cn/1', iconv.encode(page, 'gb18030'), {
      'Content-Type': 'text/html; charset=GBK',
    }),
  );
  const { stdout } = await run(['--warc', path]);
  expect((JSON.parse(stdout) as Review).report?.agency).toContain('澄原市');
});

test.each([
  ['packed', true],
  ['plain', false],
])('an archive that breaks off is named after its pages, and the next one follows (%s)', async (_, gzip) => {
  const whole = await response('http://www.lanze.gov.cn/1', clean, html, '200 OK', gzip);
  await writeFile(join(folder, 'a.warc'), Buffer.concat([whole, whole.subarray(0, whole.length / 2)]));
  await writeFile(join(folder, 'b.warc'), whole);
  const archives = ['a', 'none', 'b'].map((name) => join(folder, `${name}.warc`));
  const { stdout, status } = await run(['--warc', ...archives]);
  expect(outcomes(stdout).map(([, outcome]) => outcome)).toEqual([
    'report',
    'bad-archive',
    'not-found',
    'report',
  ]);
  expect((JSON.parse(stdout.split('\n')[1] ?? '') as Review).source).toContain('a.warc');
  expect(status).toBe(2);
});
