import { describe, expect, it } from 'vitest';
import { dateInUrl, datesIn } from '../../lib/report/dates';
import type { Stated } from '../../lib/report/model';
import { decidePublication } from '../../lib/report/published';
import { fold } from '../../lib/snapshot/fold';

describe('dates in a line', () => {
  it.each<[string, string[]]>([
    ['2021年1月25日', ['2021-01-25']],
    ['2021年01月05日', ['2021-01-05']],
    ['２０２１年１月２５日', ['2021-01-25']],
    ['二〇二一年一月二十五日', ['2021-01-25']],
    ['二○一九年十二月三十一日', ['2019-12-31']],
    ['二零二零年三月十日', ['2020-03-10']],
    ['二〇二二年一月廿一日', ['2022-01-21']],
    ['发布时间:2019-03-14 09:17来源:办公室', ['2019-03-14']],
    ['发布时间:2019-3-4 9:17', ['2019-03-04']],
    ['2020-06-29 10时59分', ['2020-06-29']],
    ['2022/1/20 16:32:05', ['2022-01-20']],
    ['2022.01.20', ['2022-01-20']],
    ['自2023年1月1日起至2023年12月31日止', ['2023-01-01', '2023-12-31']],
    ['2021年2月29日', []],
    ['2021年13月1日', []],
    ['2021年1月32日', []],
    ['2021-02-31', []],
    ['2021年1月', []],
    ['索引号:113708830/2021-04735', []],
    ['第2021-1-号', []],
  ])('%s', (line, expected) => {
    expect(datesIn(fold(line)).map(({ date }) => date)).toEqual(expected);
  });
});

describe('the day in an address', () => {
  it.each<[string, string | null]>([
    ['https://www.chengyuan.gov.cn/zwgk/202401/t20240115_3271106.html', '2024-01-15'],
    ['https://www.chengyuan.gov.cn/art/2023/1/19/art_76_1558865.html', '2023-01-19'],
    ['https://www.chengyuan.gov.cn/nw12344/20230331/4a03b5.html', '2023-03-31'],
    ['https://www.chengyuan.gov.cn/art/2023/2/30/art_1.html', null],
    ['https://www.chengyuan.gov.cn/xxgk/202401/c01_868731.shtml', null],
    ['https://www.chengyuan.gov.cn/info/1042/52159.htm', null],
  ])('%s', (url, expected) => {
    expect(dateInUrl(url)).toBe(expected);
  });
});

const at = (source: string, value: string): Stated<string> => ({ value, source, place: null });

describe('the date that is believed', () => {
  it.each<[string, Stated<string>[], number | null, string | null]>([
    [
      'the line of publication before the signature',
      [at('line', '2021-01-28'), at('signature', '2021-01-25')],
      2020,
      '2021-01-28',
    ],
    [
      'a signature in the following year before a date of migration',
      [at('metadata', '2023-06-15'), at('signature', '2021-01-25')],
      2020,
      '2021-01-25',
    ],
    [
      'an address of that year before a date of migration',
      [at('metadata', '2023-06-15'), at('url', '2021-01-19')],
      2020,
      '2021-01-19',
    ],
    ['a date of migration alone tells nothing', [at('line', '2022-06-15')], 2016, null],
    ['a report that came a year late is late', [at('line', '2022-03-05')], 2020, '2022-03-05'],
    [
      'a late signature is believed',
      [at('line', '2024-03-05'), at('signature', '2024-03-01')],
      2020,
      '2024-03-01',
    ],
    ['the last days of the year itself', [at('line', '2020-12-29')], 2020, '2020-12-29'],
    [
      'without a year the signature speaks',
      [at('metadata', '2022-06-15'), at('signature', '2021-01-25')],
      null,
      '2021-01-25',
    ],
    ['no date', [], 2020, null],
  ])('%s', (_case, dates, year, expected) => {
    expect(decidePublication(dates, year)).toBe(expected);
  });
});
