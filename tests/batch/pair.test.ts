import { expect, test } from 'vitest';
import { pairYears, type ReportIdentity } from '../../lib/batch/pair';

const report = (agency: string | null, year: number | null, url: string | null = null): ReportIdentity => ({
  agency,
  year,
  url,
});

test.each<[string, (ReportIdentity | null)[], (number | null)[]]>([
  ['following years of one agency', [report('澄原市教育局', 2021), report('澄原市教育局', 2022)], [null, 0]],
  [
    'in any order, over several years',
    [report('岚泽县人民政府', 2022), report('岚泽县人民政府', 2020), report('岚泽县人民政府', 2021)],
    [2, null, 1],
  ],
  ['a year between is no pair', [report('澄原市教育局', 2020), report('澄原市教育局', 2022)], [null, null]],
  ['another agency is no pair', [report('澄原市教育局', 2021), report('岚泽县教育局', 2022)], [null, null]],
  ['a government by its short name', [report('岚泽县政府', 2021), report('岚泽县人民政府', 2022)], [null, 0]],
  ['one written with a radical', [report('岚泽县⺠政局', 2021), report('岚泽县民政局', 2022)], [null, 0]],
  [
    'of two, the one on the same host',
    [
      report('文昭区教育局', 2021, 'http://www.a.gov.cn/1'),
      report('文昭区教育局', 2021, 'http://www.b.gov.cn/1'),
      report('文昭区教育局', 2022, 'http://www.b.gov.cn/2'),
    ],
    [null, null, 1],
  ],
  [
    'of two that nothing tells apart, none',
    [report('文昭区教育局', 2021), report('文昭区教育局', 2021), report('文昭区教育局', 2022)],
    [null, null, null],
  ],
  [
    'a name that every city has, on another site',
    [
      report('市教育局', 2021, 'http://jyj.chengyuan.gov.cn/1'),
      report('市教育局', 2022, 'http://jyj.lanze.gov.cn/2'),
      report('市教育局', 2022, 'http://www.chengyuan.gov.cn/3'),
    ],
    [null, null, 0],
  ],
  [
    'a district that more than one city may have, on another site',
    [
      report('文昭区教育局', 2021, 'http://www.chengyuan.gov.cn/1'),
      report('文昭区教育局', 2022, 'http://www.lanze.gov.cn/2'),
    ],
    [null, null],
  ],
  [
    'a city by its name, which has moved to another site',
    [
      report('澄原市教育局', 2021, 'http://www.chengyuan.gov.cn/1'),
      report('澄原市教育局', 2022, 'http://www.cyjy.gov.cn/2'),
      report('澄原市教育局', 2023, 'http://www.cyjy.example/3'),
    ],
    [null, 0, null],
  ],
  [
    'one page that is there twice is one report',
    [
      report('文昭区教育局', 2021, 'http://www.a.gov.cn/1'),
      report('文昭区教育局', 2021, 'http://www.a.gov.cn/1#top'),
      report('文昭区教育局', 2022, 'http://www.a.gov.cn/2'),
    ],
    [null, null, 0],
  ],
  [
    'two that claim one earlier report, of which neither stands on its host',
    [
      report('文昭区教育局', 2021),
      report('文昭区教育局', 2022, 'http://www.a.gov.cn/2'),
      report('文昭区教育局', 2022, 'http://www.b.gov.cn/2'),
    ],
    [null, null, null],
  ],
  [
    'what is no report, or does not tell who and when',
    [null, report(null, 2021), report('文昭区教育局', null), report('文昭区教育局', 2022)],
    [null, null, null, null],
  ],
])('%s', (_, reports, pairs) => {
  expect(pairYears(reports)).toEqual(pairs);
});
