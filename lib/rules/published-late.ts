/** Published after the day by which the law, or a local rule that the user has set, wants it. */
import { deadlineBasis, deadlines } from '../domain/deadlines';
import type { Identity, Place, Report, Stated } from '../report/model';
import type { RuleSettings } from './define';
import { defineRule } from './define';

/** Dates of writing and of publication that lie further apart do not speak of one event: a page was moved, or a date is wrong. */
const longestGap = 45;

/** Days between what a page shows and what its system recorded, of one publication. */
const longestSlip = 3;

/** Which deadline counts, or null for bodies that no deadline names. */
function dutyOf({ body, level }: Identity): 'department' | 'government' | null {
  if (level === 'town') return null;
  return body === 'department' || body === 'government' ? body : null;
}

function deadlineOf(
  report: Report,
  year: number,
  settings: RuleSettings,
): { day: string; local: boolean } | null {
  const duty = dutyOf(report.identity);
  if (duty === null) return null;
  const local = duty === 'department' ? settings.departmentDeadline : settings.governmentDeadline;
  return { day: `${year + 1}-${local ?? deadlines[report.template][duty]}`, local: local !== null };
}

export const publishedLate = defineRule({
  id: 'published-late',
  severity: 'warning',
  group: 'identity',
  basis: deadlineBasis,
  meaning: {
    'zh-CN':
      '公布日期晚于法定期限（2019年度起部门为次年1月31日、县级以上人民政府为次年3月31日；此前均为次年3月31日）或者设置中的本地期限。页面上的日期都晚于期限、且相互印证时才报；没有落款日期时，只认次年之内的网页日期，网站迁移后的日期不作依据；乡镇、街道、管委会和政府办公室不适用。',
    en: 'Published after the statutory day (departments 31 January, governments of county level and above 31 March of the following year; 31 March for all up to 2018) or the local day from the options. Only where the dates on the page agree; without a signature only dates within the following year count: a date that a move of the site has left is no proof. Towns, streets, committees and general offices are not meant.',
  },
  texts: {
    'zh-CN': {
      late: '{year}年度报告应当在{deadline}前公布，页面所载日期为{date}',
      lateLocal: '按本地要求，{year}年度报告应当在{deadline}前公布，页面所载日期为{date}',
      noYear: '无法确定报告年度，不能判断是否按期公布',
      noDate: '页面没有可以采信的公布日期，不能判断是否按期公布',
      unsigned: '网页日期{date}远晚于期限，又没有落款日期印证，可能是网站迁移所致',
      disagree: '页面上的日期（{dates}）互不一致，不能判断是否按期公布',
      advice: '请核对公布日期；确属逾期的，请说明原因，今后按期公布',
      notApplicable: '该机关的报告没有法定公布期限，或者机关性质无法确定',
    },
    en: {
      late: 'The report about {year} was due by {deadline}; the page is dated {date}',
      lateLocal: 'By the local rule the report about {year} was due by {deadline}; the page is dated {date}',
      noYear: 'The report year is uncertain',
      noDate: 'The page has no date of publication that can be relied on',
      unsigned:
        'The page is dated {date}, long past the deadline, but no signature bears it out: the site may have been moved',
      disagree: 'The dates of the page ({dates}) do not agree',
      advice: 'Check the date; if the report was late, say why',
      notApplicable: 'No deadline is set for this body, or its kind is uncertain',
    },
  },
  examples: {
    good: '澄原市财政局2023年度报告，2024年1月26日公布',
    bad: '澄原市财政局2023年度报告，2024年4月18日公布',
  },
  appliesTo: ({ identity }) => dutyOf(identity) !== null,

  *check(report, { settings }) {
    const { year, dates } = report.identity;
    if (year === null) return yield { undecided: 'noYear' };
    const deadline = deadlineOf(report, year, settings);
    // A date before the report could exist is that of something else.
    const known = dates.filter(({ value }) => value >= `${year}-12-01`);
    if (deadline === null || known.length === 0) return yield { undecided: 'noDate' };
    const signed = known.filter(({ source }) => source === 'signature');
    const shown = known.filter(({ source }) => source !== 'signature');
    const late = (stated: Stated<string>): boolean => stated.value > deadline.day;

    if (!known.some(late)) return;
    const [first] = signed;
    if (!first && known.some((stated) => !late(stated))) return yield* disagreeing(known);
    if (!first && !isCurrent(known, year))
      return yield { undecided: 'unsigned', with: { date: earliestOf(known) } };
    // What the agency wrote is believed where it is in time: a later date of the page comes from moving it.
    if (first && !signed.some(late)) return;
    const date = first?.value ?? earliestOf(known);
    const nearby = shown.filter(late).every(({ value }) => daysBetween(date, value) <= longestGap);
    if (!known.every(late) || !nearby) return yield* disagreeing(known);
    const places = [...shown, ...signed].map(({ place }) => place).filter((place) => place !== null);
    yield {
      say: deadline.local ? 'lateLocal' : 'late',
      at: places.length > 0 ? distinct(places) : [report.identity.titlePlace ?? nowhere],
      with: { year, deadline: deadline.day, date },
      evidence: {
        expected: deadline.day,
        actual: date,
        dates: known.map(({ value, source }) => ({ source, date: value })),
      },
    };
  },
});

/** Whether dates that no signature bears out are still those of a publication: they agree, and lie in the year after, when pages are seldom
 *  moved yet. */
function isCurrent(dates: readonly Stated<string>[], year: number): boolean {
  const earliest = earliestOf(dates);
  return dates.every(
    ({ value }) => value.startsWith(String(year + 1)) && daysBetween(earliest, value) <= longestSlip,
  );
}

function earliestOf(dates: readonly Stated<string>[]): string {
  return dates.map(({ value }) => value).toSorted()[0] ?? '';
}

const nowhere: Place = { kind: 'missing', section: null, table: null, row: null, column: null, near: null };

function* disagreeing(
  known: readonly Stated<string>[],
): Iterable<{ undecided: 'disagree'; with: { dates: string } }> {
  yield { undecided: 'disagree', with: { dates: [...new Set(known.map(({ value }) => value))].join('、') } };
}

/** One place for a date that several labels share. */
function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const key =
      place.kind === 'text'
        ? `${place.block.index}/${place.from}`
        : `${place.kind}/${JSON.stringify(place.kind === 'page' ? place.text : '')}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
