/** 上年结转 of this year's report is not what last year's carried over. The total column. */
import { theForm } from '../domain/law';
import { carriedOver } from './parts/carry-over';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { cellLocation, cellPlace } from './parts/where';
import { unpaired, yearBefore } from './parts/year-before';

export const carryOverUnbalanced = defineRule({
  id: 'carry-over-unbalanced',
  severity: 'error',
  group: 'years',
  basis: theForm('第三部分'),
  meaning: {
    'zh-CN':
      '本年“上年结转”的总计应当等于上一年度报告“结转下年度继续办理”的总计。需要同一机关上一年度的报告；空白单元格视为未知，不作判断。',
    en: "The total of 上年结转 equals the total that last year's report carries over. Needs last year's report of the same body; blank cells are unknown and nothing is said of them.",
  },
  texts: {
    'zh-CN': {
      ...unpaired['zh-CN'],
      unbalanced: '本年上年结转总计为{now}件，上一年度报告结转下年度继续办理总计为{before}件，两者不一致',
      advice: '请核对两年的结转数量，并更正有误的一份报告',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unpaired.en,
      unbalanced: "{now} requests are taken up from last year, yet last year's report carries {before} over",
      advice: 'Check both reports and correct the one that is wrong',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '2022年结转下年度2件；2023年上年结转2件', bad: '2022年结转下年度2件；2023年上年结转0件' },
  appliesTo: ({ template, identity }) => template !== '2008' && identity.year !== 2019,

  *check(report, subject) {
    const last = yearBefore(report, subject);
    if ('undecided' in last) return yield last;
    const columns = carriedOver(report, last.record);
    const total = columns?.find(({ column }) => column === 'total');
    if (!columns || !total) return yield { undecided: 'unread' };
    const { now, before, cell } = total;
    if (now === before) return;
    const differing = columns.filter((each) => each.now !== each.before);
    yield {
      say: 'unbalanced',
      at: [cellPlace(cell)],
      with: { now, before },
      evidence: {
        equation: `本年上年结转 ${now} ≠ 上一年度结转下年度继续办理 ${before}`,
        expected: before,
        actual: now,
        cells: [cellLocation(cell)],
        suspects: [],
        columns: differing.map((each) => ({ column: each.column, expected: each.before, actual: each.now })),
      },
    };
  },
});
