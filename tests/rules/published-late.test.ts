import { publishedLate } from '../../lib/rules/published-late';
import type { Identity, Report, Stated } from '../../lib/report/model';
import { placeIn } from '../../lib/rules/parts/lines';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

/** Dates as `source day`; those of the signature stand in the report's last line. */
function dated(
  dates: readonly string[],
  identity: Partial<Identity> = {},
  template: Report['template'] = '2021',
): Report {
  const signed = dates.find((each) => each.startsWith('signature'))?.split(' ')[1];
  const made = report({ template, identity, closing: signed ? [signed] : [] });
  const [line] = made.closing;
  const stated = dates.map((each): Stated<string> => {
    const [source = '', value = ''] = each.split(' ');
    const place =
      source === 'signature' && line
        ? placeIn({ ...line, section: null, part: 'closing' }, 0, line.text.length)
        : null;
    return { value, source, place };
  });
  return { ...made, identity: { ...made.identity, dates: stated } };
}
const county = { agency: '岚泽县人民政府', body: 'government', level: 'county' } as const;

testRule(publishedLate, {
  passes: {
    'a department by 31 January': dated(['line 2024-01-31', 'signature 2024-01-31']),
    'signed in time, moved later': dated(['metadata 2025-06-15', 'signature 2024-01-18']),
    'a county has until 31 March': dated(['line 2024-03-12', 'signature 2024-03-12'], county),
    'before 2019 everybody had until 31 March': dated(['signature 2017-03-28'], {}, '2008'),
    'a local day for counties that has not passed': {
      report: dated(['signature 2024-02-20'], county),
      settings: { governmentDeadline: '02-20' },
    },
    'a local rule for governments says nothing of departments': {
      report: dated(['signature 2024-01-30']),
      settings: { governmentDeadline: '01-20' },
    },
  },
  fails: {
    'signature and page agree': [dated(['line 2024-04-18', 'signature 2024-04-17']), '“2024-04-17”'],
    'only a signature': [dated(['signature 2024-04-18']), '“2024-04-18”'],
    'a county after 31 March': [dated(['signature 2024-04-01'], county), '“2024-04-01”'],
    'a department in 2017': [dated(['signature 2017-05-02'], {}, '2008'), '“2017-05-02”'],
    'a local day': [
      { report: dated(['signature 2024-01-25']), settings: { departmentDeadline: '01-20' } },
      '“2024-01-25”',
    ],
    'the page alone, in the year after': [
      dated(['line 2024-06-15', 'metadata 2024-06-15']),
      '“澄原市水务局2023年政府信息公开工作年度报告”',
    ],
  },
  undecided: {
    'no date at all': dated([]),
    'the page alone, years later: it may have been moved': dated(['line 2026-06-15', 'metadata 2026-06-15']),
    'dates of the page that are weeks apart': dated(['line 2024-06-15', 'metadata 2024-07-20']),
    'signature late, page in time': dated(['line 2024-01-20', 'signature 2024-04-20']),
    'both late and months apart': dated(['line 2025-03-01', 'signature 2024-04-20']),
    'a date from before the year had ended': dated(['line 2023-05-01']),
  },
  notApplicable: {
    'a town': dated(['signature 2024-05-01'], { body: 'government', level: 'town' }),
    'a street office': dated(['signature 2024-05-01'], { body: 'street', level: 'town' }),
    'a committee': dated(['signature 2024-05-01'], { body: 'committee', level: null }),
    'a general office': dated(['signature 2024-05-01'], { body: 'office' }),
    'a body of unknown kind': dated(['signature 2024-05-01'], { body: null }),
  },
});
