import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { version } from '../../package.json';
import { toTable } from '../../lib/export/table';
import type { Review } from '../../lib/judge/model';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';
import { department2021 } from '../support/page-clean';
import { addressOf, pageHtml } from '../support/page-html';
import { changed, count, rowOf } from '../support/page-spec';
import { ended, run, start } from './run';

const clean = pageHtml(department2021);
const faulty = pageHtml(
  changed(department2021, (draft) => {
    rowOf(draft, 'requests', 'received')['total'] = count(9);
  }),
);
const other = '<!DOCTYPE html><title>通知</title><p>关于召开会议的通知</p>';

vi.setConfig({ testTimeout: 60_000 }); // each test starts processes, on a machine that may be busy

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingcha-'));
  await mkdir(path('reports/below'), { recursive: true });
  await mkdir(path('empty'));
  await Promise.all([
    writeFile(path('clean.html'), clean),
    writeFile(path('faulty.html'), faulty),
    writeFile(path('gbk.html'), iconv.encode(faulty.replace('charset="utf-8"', 'charset="gb2312"'), 'gbk')),
    writeFile(path('report.pdf'), '%PDF-1.4\n%\u00e2\u00e3'),
    writeFile(path('blank.html'), ''),
    writeFile(path('words.html'), '一、总体情况'),
    writeFile(path('reports/b.htm'), faulty),
    writeFile(path('reports/a.HTML'), clean),
    writeFile(path('reports/c.txt'), other),
    writeFile(path('reports/below/d.html'), other),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

const reviewsIn = (stdout: string): Review[] => (JSON.parse(stdout) as { reviews: Review[] }).reviews;
const linesIn = (stdout: string): Review[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Review);
const rows = (tsv: string): string[] =>
  tsv
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t').slice(0, 12).join());
const line = (page: unknown): string => `${JSON.stringify(page)}\n`;
const crossYear = ({ checks }: Review): unknown =>
  Object.entries(checks).filter(([rule]) =>
    ['carry-over-unbalanced', 'carry-over-shifted', 'stock-unbalanced'].includes(rule),
  );

describe('exit status', () => {
  test('0: no error', async () => {
    const { status, stdout, stderr } = await run(['--format', 'json', path('clean.html')]);
    expect(stderr).toBe('');
    expect(reviewsIn(stdout)[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(status).toBe(0);
  });

  test('1: errors', async () => {
    const { status, stdout } = await run([path('faulty.html')]);
    expect(stdout).toContain('澄原市水利局2022年政府信息公开工作年度报告');
    expect(stdout).toContain('（applicant-total-unbalanced）');
    expect(status).toBe(1);
  });

  test('2: a source that could not be read is named, the rest are reviewed', async () => {
    const sources = ['none.html', 'report.pdf', 'blank.html', 'words.html', 'empty', 'faulty.html'].map(path);
    const { status, stdout } = await run(['--format', 'json', ...sources]);
    const reviews = reviewsIn(stdout);
    expect(reviews.map(({ source }) => source)).toEqual([...sources]);
    expect(reviews.map(({ kind, error }) => error?.code ?? kind)).toEqual([
      'not-found', 'not-html', 'empty', 'not-html', 'no-pages', 'report',
    ]); // prettier-ignore
    expect(status).toBe(2);
  });

  test('2: wrong words, and nothing on standard output', async () => {
    const { status, stdout, stderr } = await run(['--format', 'xlsx', path('clean.html')]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--help');
  });
});

describe('sources', () => {
  test('a folder: its pages in name order, not those below', async () => {
    const { stdout } = await run(['--format', 'ndjson', path('reports')]);
    expect(linesIn(stdout).map(({ source }) => source)).toEqual([
      path('reports/a.HTML'),
      path('reports/b.htm'),
    ]);
  });

  test('standard input, with its address', async () => {
    const { status, stdout } = await run(
      ['--format', 'json', '--url', 'https://www.lanze.gov.cn/1.html', '-'],
      faulty,
    );
    expect(reviewsIn(stdout)[0]).toMatchObject({
      source: '-',
      url: 'https://www.lanze.gov.cn/1.html',
      kind: 'report',
    });
    expect(status).toBe(1);
  });

  test('the address that a page states', async () => {
    const saved = clean.replace(
      '<html>',
      '<!-- saved from url=(0031)https://www.chengyuan.gov.cn/1/ -->\n<html>',
    );
    const { stdout } = await run(['--format', 'json', '-'], saved);
    expect(reviewsIn(stdout)[0]?.url).toBe('https://www.chengyuan.gov.cn/1/');
  });

  test('a page in GBK says the same as in UTF-8', async () => {
    const { stdout } = await run(['--format', 'json', path('gbk.html'), path('faulty.html')]);
    const [gbk, utf8] = reviewsIn(stdout);
    expect(gbk).toEqual({ ...utf8, source: path('gbk.html') });
  });
});

describe('formats', () => {
  test('json: the engine’s own findings', async () => {
    const url = addressOf(department2021);
    const { stdout } = await run(['--format', 'json', '--url', url, path('faulty.html')]);
    const { findings, checks } = review(fromHtml(faulty, url)).review;
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, reviews: [{ findings, checks }] });
  });

  test('tsv: one row a finding', async () => {
    const { stdout } = await run(['--format', 'tsv', path('faulty.html'), path('none.html')]);
    const own = { ...review(fromHtml(faulty, null)).review, source: path('faulty.html') };
    expect(rows(stdout).slice(0, -1)).toEqual(rows(toTable([own]).tsv));
    expect(rows(stdout).at(-1)).toContain('找不到这个文件或文件夹');
  });

  test('markdown', async () => {
    const { stdout } = await run(['--format', 'markdown', path('faulty.html')]);
    expect(stdout).toMatch(/^# 澄原市水利局2022年/);
  });
});

describe('years of one agency', () => {
  const earlier = pageHtml(
    changed(department2021, (draft) => {
      draft.year = 2021;
      draft.title = draft.title.replace('2022', '2021');
      draft.preamble = draft.preamble.map((text) => text.replaceAll('2022', '2021'));
      draft.publishedOn = '2022-01-18';
    }),
  ).replaceAll('2022年', '2021年');

  test('are paired in one run as if the earlier one had been named', async () => {
    await writeFile(path('earlier.html'), earlier);
    const together = await run(['--format', 'json', path('clean.html'), path('earlier.html')]);
    const named = await run(['--format', 'json', '--previous', path('earlier.html'), path('clean.html')]);
    const [own] = reviewsIn(together.stdout);
    expect(reviewsIn(named.stdout)).toEqual([own]);
    expect(own && crossYear(own)).not.toContainEqual([
      expect.any(String),
      expect.objectContaining({ outcome: 'undecided' }),
    ]);
  });

  test('an earlier report that cannot serve is told, and the page reviewed without it', async () => {
    for (const previous of ['none.html', 'faulty.html', 'reports']) {
      const { status, stdout, stderr } = await run([
        '--format',
        'json',
        '--previous',
        path(previous),
        path('clean.html'),
      ]);
      expect(stderr).toContain('--previous 未用于核对');
      expect(reviewsIn(stdout)[0]?.kind).toBe('report');
      expect(status).toBe(2);
    }
  });
});

describe('--ndjson-in', () => {
  test('one answer a line, in order, bad lines too', async () => {
    const input = [
      line({ url: 'https://www.chengyuan.gov.cn/1.html', html: clean }),
      'no json\n',
      line({ url: 'https://www.chengyuan.gov.cn/2.html', html: faulty }),
      line({ url: 'https://www.chengyuan.gov.cn/3.html' }),
      '\n',
      line({ html: `${other}\u2028` }),
    ].join('');
    const { status, stdout } = await run(['--ndjson-in'], input);
    expect(linesIn(stdout).map(({ source, kind, error }) => [source, error?.code ?? kind])).toEqual([
      ['https://www.chengyuan.gov.cn/1.html', 'report'],
      ['-', 'bad-line'],
      ['https://www.chengyuan.gov.cn/2.html', 'report'],
      ['https://www.chengyuan.gov.cn/3.html', 'bad-line'],
      ['-', 'bad-line'],
      ['-', 'other'],
    ]);
    expect(status).toBe(2);
  });

  test('each answer is there before the next line is', async () => {
    const worker = start(['--ndjson-in']);
    const end = ended(worker);
    const answers = createInterface({ input: worker.stdout });
    for (const url of ['http://a.gov.cn/1', 'http://a.gov.cn/2']) {
      worker.stdin.write(line({ url, html: clean }));
      const [answer] = (await once(answers, 'line')) as [string];
      expect(JSON.parse(answer)).toMatchObject({ url, kind: 'report' });
    }
    worker.stdin.end();
    expect((await end).status).toBe(0);
  });

  test('a reader that leaves ends the run quietly', async () => {
    const worker = start(['--ndjson-in']);
    const end = ended(worker);
    worker.stdin.on('error', () => {});
    worker.stdin.write(line({ url: 'http://a.gov.cn/1', html: clean }));
    await once(worker.stdout, 'data');
    worker.stdout.destroy();
    worker.stdin.write(line({ url: null, html: clean }).repeat(20));
    const { status, stderr } = await end;
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('about itself', () => {
  test('--help names every option', async () => {
    const { status, stdout } = await run(['--help']);
    for (const word of [
      'SOURCE',
      '--url',
      '--format',
      '--previous',
      '--ndjson-in',
      '--warc',
      '--concurrency',
      '--timeout-ms',
      '--memory-mb',
      '--skip',
      '--resume',
      'ndjson',
      'markdown',
      '--version',
    ]) {
      expect(stdout).toContain(word);
    }
    expect(status).toBe(0);
  });

  test('--version', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('as an npm script, from another folder', async () => {
    const project = process.cwd();
    const { stdout } = await promisify(execFile)(
      'npm', ['run', '--silent', '--prefix', project, 'review', '--', '--format', 'ndjson', 'clean.html'],
      { cwd: folder },
    ); // prettier-ignore
    expect(linesIn(stdout)[0]).toMatchObject({ source: 'clean.html', kind: 'report' });
  });
});
