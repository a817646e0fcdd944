/** 现行有效件数 that last year's figure, this year's new and repealed documents do not add up to. One finding a row. */
import { numberIn, soundTable } from '../report/cells';
import { defineRule } from './define';
import { cellLocation, cellPlace } from './parts/where';
import { rowName } from './parts/wording';
import { unpaired, yearBefore } from './parts/year-before';

export const stockUnbalanced = defineRule({
  id: 'stock-unbalanced',
  severity: 'warning',
  group: 'years',
  basis: null, // follows from the meaning of the columns; no document states it, and there are lawful exceptions
  meaning: {
    'zh-CN':
      '上一年度“现行有效件数”加本年“制发件数”减本年“废止件数”，一般等于本年“现行有效件数”。文件到期自动失效、修改重发、机构调整等可能造成差异，因此只作提醒；两年都使用2021年格式的才比对。',
    en: "Last year's documents in force, plus those issued, less those repealed, usually equal those in force now. Expiry, revision and reorganisation may explain a difference, so this is a warning; only two reports of the form of 2021 are compared.",
  },
  texts: {
    'zh-CN': {
      ...unpaired['zh-CN'],
      unbalanced:
        '“{row}”现行有效件数为{actual}，而上一年度{before}加本年制发{issued}减本年废止{repealed}等于{expected}',
      advice: '请核对现行有效件数；因文件到期失效等原因不等的，建议说明',
      notApplicable: '只有2022年及以后的年度报告才能按此比对',
    },
    en: {
      ...unpaired.en,
      unbalanced:
        '{actual} of “{row}” are in force, yet {before} of last year plus {issued} less {repealed} make {expected}',
      advice: 'Check the figure; say so if documents expired or the like',
      notApplicable: 'Only reports from 2022 on can be compared so',
    },
  },
  examples: {
    good: '上一年度现行有效14件，本年制发2件、废止1件，现行有效15件',
    bad: '上一年度现行有效14件，本年制发2件、废止1件，现行有效20件',
  },
  appliesTo: ({ template, identity }) => template === '2021' && (identity.year ?? 0) >= 2022,

  *check(report, subject) {
    const last = yearBefore(report, subject);
    if ('undecided' in last) return yield last;
    const table = soundTable(report, 'regulations');
    const earlier = soundTable(last.record, 'regulations');
    if (!table || !earlier || table.form !== '2021' || earlier.form !== '2021')
      return yield { undecided: 'unread' };
    for (const cell of table.cells.filter(({ column }) => column === 'in-force')) {
      const before = numberIn(earlier, cell.row, 'in-force');
      const issued = numberIn(table, cell.row, 'issued');
      const repealed = numberIn(table, cell.row, 'repealed');
      const actual = numberIn(table, cell.row, 'in-force');
      if (before === null || issued === null || repealed === null || actual === null) {
        yield { undecided: 'unread' };
        continue;
      }
      const expected = before + issued - repealed;
      if (actual === expected) continue;
      yield {
        say: 'unbalanced',
        at: [cellPlace(cell)],
        with: { row: rowName('2021', 'regulations', cell.row), before, issued, repealed, expected, actual },
        evidence: {
          equation: `${before} + ${issued} − ${repealed} = ${expected} ≠ ${actual}`,
          expected,
          actual,
          cells: table.cells.filter(({ row }) => row === cell.row).map(cellLocation),
          suspects: [],
        },
      };
    }
  },
});
