import { describe, expect, test } from 'vitest';
import { addressesIn, mostAddresses } from '../../lib/batch/addresses';
import { accountOfUnits } from '../../lib/batch/missing';
import type { Plan } from '../../lib/batch/model';
import { planOf } from '../../lib/batch/plan';
import { rosterOf } from '../../lib/batch/roster';
import { rosterIn } from '../../lib/batch/roster-file';
import { step } from '../../lib/batch/step';
import { rosterBook, rosterInGbk } from '../support/roster-files';
import { reviewed } from './batches';

describe('addresses in pasted text', () => {
  test.each([
    ['one a line', 'http://a.gov.cn/1\r\nhttps://b.gov.cn/2\n', ['http://a.gov.cn/1', 'https://b.gov.cn/2']],
    [
      'among words',
      '见https://a.gov.cn/1.html，另见（http://b.gov.cn/2）。',
      ['https://a.gov.cn/1.html', 'http://b.gov.cn/2'],
    ],
    ['without a scheme', 'www.chengyuan.gov.cn/zwgk/nb.html', ['http://www.chengyuan.gov.cn/zwgk/nb.html']],
    ['each once, fragments off', 'http://a.gov.cn/1#top http://a.gov.cn/1', ['http://a.gov.cn/1']],
    ['the dot after a sentence is none of it', 'See http://a.gov.cn/1.', ['http://a.gov.cn/1']],
    ['an odd port', 'http://10.1.2.3:8080/nb.html', ['http://10.1.2.3:8080/nb.html']],
    ['what is no web address', 'javascript:alert(1) file:///c:/a.html mailto:a@b.gov.cn', []],
  ])('%s', (_, text, urls) => {
    expect(addressesIn(text).found.map(({ url }) => url)).toEqual(urls);
  });

  test('the words before it name it', () => {
    const { found } = addressesIn('1. 岚泽县林业局：http://a.gov.cn/1\n岚泽县水利局\thttp://b.gov.cn/2');
    expect(found.map(({ name }) => name)).toEqual(['岚泽县林业局', '岚泽县水利局']);
  });

  test('a list without end is cut, and says so', () => {
    const text = Array.from({ length: mostAddresses + 7 }, (_, n) => `http://a.gov.cn/${n}`).join('\n');
    const { found, left } = addressesIn(text);
    expect([found.length, left]).toEqual([mostAddresses, 7]);
  });

  test('hostile text holds no address, and is read to its end', () => {
    const hostile = 'a.'.repeat(200_000) + 'http://' + '.'.repeat(200_000) + '-'.repeat(200_000);
    expect(addressesIn(`${hostile}\nhttp://a.gov.cn/1`).found.map(({ url }) => url)).toEqual([
      'http://a.gov.cn/1',
    ]);
  });
});

describe('a roster', () => {
  const units = [
    { name: '岚泽县林业局', url: 'http://a.gov.cn/1' },
    { name: '岚泽县水利局', url: null },
  ];

  test.each([
    [
      'heads in any order',
      [
        ['序号', '网址', '单位名称'],
        ['1', 'http://a.gov.cn/1', '岚泽县林业局'],
        ['2', '', '岚泽县水利局'],
      ],
    ],
    [
      'a title above the heads',
      [['2024年单位名册'], ['单位', '地址'], ['岚泽县林业局', 'http://a.gov.cn/1'], ['岚泽县水利局', '']],
    ],
    [
      'no heads',
      [
        ['岚泽县林业局', 'http://a.gov.cn/1'],
        ['岚泽县水利局', ''],
      ],
    ],
  ])('%s', (_, cells) => {
    expect(rosterOf(cells).units).toEqual(units);
  });

  test('names alone are a roster, too', () => {
    expect(rosterOf([['单位'], ['岚泽县林业局'], ['']]).units).toEqual([{ name: '岚泽县林业局', url: null }]);
  });

  test('a table of something else gives nothing', () => {
    expect(
      rosterOf([
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toEqual({ units: [], ignored: 2 });
  });
});

describe('a roster’s file', () => {
  const units = [
    { name: '岚泽县林业局', url: 'http://a.gov.cn/1' },
    { name: '岚泽县水利局', url: null },
  ];
  const csv = '单位名称,网址\r\n岚泽县林业局,http://a.gov.cn/1\r\n岚泽县水利局,\r\n';

  test.each([
    ['CSV in UTF-8', Buffer.from(csv)],
    ['CSV in UTF-8 with its mark', Buffer.from(`\uFEFF${csv}`)],
    ['CSV in GBK', rosterInGbk(csv)],
    ['XLSX', rosterBook(['岚泽县林业局', 'http://a.gov.cn/1'], '岚泽县水利局')],
  ])('%s', async (_, bytes) => {
    expect((await rosterIn(new Uint8Array(bytes))).units).toEqual(units);
  });

  test('a broken workbook is none', async () => {
    await expect(rosterIn(new Uint8Array(Buffer.from('PK no archive')))).rejects.toThrow();
  });
});

describe('the units of a roster', () => {
  const roster = [
    { name: '岚泽县林业局', url: 'http://a.gov.cn/1' },
    { name: '水利局', url: 'http://b.gov.cn/1' },
    { name: '岚泽县人民政府', url: null },
    { name: '岚泽县民政局', url: 'http://c.gov.cn/1' },
    { name: '岚泽县体育局', url: 'http://d.gov.cn/1' },
    { name: '岚泽县档案局', url: null },
  ];

  test('are found by the agency that the report names; the host decides between two', () => {
    const plan = answered([
      ['http://a.gov.cn/1', reviewed({ agency: '岚泽县林业局' })],
      ['http://b.gov.cn/1', reviewed({ agency: '岚泽县水利局' })],
      ['http://x.gov.cn/1', reviewed({ agency: '文昭区水利局' })],
      ['http://y.gov.cn/1', reviewed({ agency: '岚泽县政府' })],
      ['http://c.gov.cn/1', reviewed({ kind: 'other', agency: null })],
      ['http://d.gov.cn/1', { kind: 'failed', why: 'http', detail: '404', again: false }],
    ]);
    expect(accountOfUnits(roster, plan.rows).map(({ state, rows }) => [state, rows])).toEqual([
      ['reported', [0]],
      ['reported', [1]],
      ['reported', [3]],
      ['missing', [4]],
      ['unknown', [5]],
      ['missing', []],
    ]);
  });

  test('nothing is missing before it was looked for', () => {
    const plan = answered([['http://a.gov.cn/1', null]]);
    expect(accountOfUnits(roster.slice(0, 1), plan.rows)[0]!.state).toBe('unknown');
  });
});

function answered(answers: readonly (readonly [string, ReturnType<typeof reviewed> | null])[]): Plan {
  const subjects = answers.map(([url]) => ({ url, name: null, tabId: null }));
  const plan = planOf(subjects, { id: 'b', at: 0, way: 'fetch' });
  return answers.reduce(
    (now, [, outcome], index) =>
      outcome
        ? step(step(now, { kind: 'started', index, at: 0 }), {
            kind: 'settled',
            index,
            attempt: 1,
            outcome,
            at: 0,
          })
        : now,
    plan,
  );
}
