import { describe, expect, test } from 'vitest';
import { Misuse, parseCommand } from '../../lib/cli/args';

const plain = {
  kind: 'sources',
  sources: ['a.html'],
  url: null,
  format: 'text',
  previous: null,
  records: false,
};

const stream = {
  kind: 'stream',
  archives: null,
  limits: { concurrency: 1, timeout: 60_000, memory: 1024 },
  skip: 0,
  resume: null,
  records: false,
};

test.each([
  ['a.html', plain],
  ['--format json a.html', { ...plain, format: 'json' }],
  ['a.html --format=markdown', { ...plain, format: 'markdown' }],
  ['a.html b -', { ...plain, sources: ['a.html', 'b', '-'] }],
  ['--previous b.html a.html', { ...plain, previous: 'b.html' }],
  [
    '--url http://www.lanze.gov.cn/1.html -',
    { ...plain, sources: ['-'], url: 'http://www.lanze.gov.cn/1.html' },
  ],
  ['--ndjson-in', stream],
  ['--ndjson-in --format ndjson', stream],
  [
    '--ndjson-in --concurrency 4 --timeout-ms 5000 --memory-mb 256 --skip 12',
    { ...stream, limits: { concurrency: 4, timeout: 5000, memory: 256 }, skip: 12 },
  ],
  ['--ndjson-in --resume out.ndjson', { ...stream, resume: 'out.ndjson' }],
  ['--warc a.warc.gz b.warc', { ...stream, archives: ['a.warc.gz', 'b.warc'] }],
  ['--warc -', { ...stream, archives: ['-'] }],
  ['--ndjson-in --records', { ...stream, records: true }],
  ['--format json --records a.html', { ...plain, format: 'json', records: true }],
  ['--across', { kind: 'across', sources: ['-'], roster: null }],
  ['--across --roster u.csv a b', { kind: 'across', sources: ['a', 'b'], roster: 'u.csv' }],
  ['-- --odd.html', { ...plain, sources: ['--odd.html'] }],
  ['--help', { kind: 'help' }],
  ['-h a.html', { kind: 'help' }],
  ['--version', { kind: 'version' }],
])('%s', (words, command) => {
  expect(parseCommand(words.split(' '))).toEqual(command);
});

describe('misuse is told in one sentence', () => {
  test.each([
    ['', '没有给出 SOURCE：请给出网页文件、文件夹，或用 - 表示标准输入。'],
    ['--colour a.html', '没有这个选项：--colour'],
    ['a.html --format', '选项的用法不对：--format <value>'],
    ['--format xlsx a.html', '没有这种格式：xlsx（可用：json、ndjson、tsv、markdown、text）'],
    ['--ndjson-in a.html', '--ndjson-in 从标准输入读取页面，不能再给出 SOURCE。'],
    ['--ndjson-in --format tsv', '--ndjson-in 只能输出 ndjson。'],
    ['--ndjson-in --url http://a.gov.cn/', '--ndjson-in 的每个页面自带网址，不能再用 --url。'],
    ['--ndjson-in --previous a.html', '--ndjson-in 逐页审阅，不能使用 --previous。'],
    ['--warc', '没有给出 SOURCE：请给出 WARC 文件，或用 - 表示标准输入。'],
    ['--warc --ndjson-in', '--ndjson-in 与 --warc 只能用一个。'],
    ['--warc a.warc --format text', '--warc 只能输出 ndjson。'],
    ['--records a.html', '--records 只用于 json 和 ndjson 格式。'],
    ['--roster u.csv a.html', '--roster 只用于 --across。'],
    ['--across --format json a', '--across 不能与 --format 同用。'],
    ['--skip 3 a.html', '--skip 只用于 --ndjson-in 或 --warc。'],
    ['--ndjson-in --skip 3 --resume out', '--skip 与 --resume 只能用一个。'],
    ['--ndjson-in --concurrency 0', '--concurrency 应为不小于 1 的整数：0'],
    ['--ndjson-in --timeout-ms soon', '--timeout-ms 应为不小于 1 的整数：soon'],
    ['- -', '标准输入（-）只能给出一次。'],
    ['--url http://a.gov.cn/ a.html b.html', '--url 只用于单个页面。'],
    ['--url a.gov.cn a.html', '--url 不是 http 或 https 网址：a.gov.cn'],
  ])('%s', (words, message) => {
    expect(() => parseCommand(words === '' ? [] : words.split(' '))).toThrow(new Misuse(message));
  });
});
