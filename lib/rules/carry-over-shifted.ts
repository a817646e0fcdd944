/** The total carried over agrees with last year's report, single kinds of applicants do not. One finding. */
import { theForm } from '../domain/law';
import { carriedOver } from './parts/carry-over';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { cellPlace } from './parts/where';
import { columnName, listed } from './parts/wording';
import { unpaired, yearBefore } from './parts/year-before';

export const carryOverShifted = defineRule({
  id: 'carry-over-shifted',
  severity: 'warning',
  group: 'years',
  basis: theForm('第三部分'),
  meaning: {
    'zh-CN':
      '“上年结转”总计与上一年度报告一致，但按申请人分类的数量不一致。申请人可能重新归类，因此只作提醒；总计不一致的由另一条规则报告。',
    en: 'The totals carried over agree and single columns do not. Applicants may have been reclassified, so this is only a warning; totals that differ are reported by another rule.',
  },
  texts: {
    'zh-CN': {
      ...unpaired['zh-CN'],
      shifted: '上年结转总计与上一年度报告一致，但{columns}的数量不一致',
      advice: '请核对申请人类别；确因重新归类的，建议说明',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unpaired.en,
      shifted: "The total carried over agrees with last year's report, the figures of {columns} do not",
      advice: 'Check the kinds of applicants; say so if they were reclassified',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '两年结转均为自然人2件',
    bad: '上一年度结转自然人2件；本年上年结转自然人1件、商业企业1件',
  },
  appliesTo: ({ template, identity }) => template !== '2008' && identity.year !== 2019,

  *check(report, subject) {
    const last = yearBefore(report, subject);
    if ('undecided' in last) return yield last;
    const columns = carriedOver(report, last.record);
    const total = columns?.find(({ column }) => column === 'total');
    if (!columns || !total) return yield { undecided: 'unread' };
    const differing = columns.filter(({ now, before }) => now !== before);
    if (total.now !== total.before || differing.length === 0) return;
    const names = differing.map(({ cell, column }) => columnName('2021', cell.table, column));
    yield {
      say: 'shifted',
      at: differing.map(({ cell }) => cellPlace(cell)),
      with: { columns: listed(names) },
      evidence: {
        columns: differing.map(({ column, before, now }) => ({ column, expected: before, actual: now })),
      },
    };
  },
});
