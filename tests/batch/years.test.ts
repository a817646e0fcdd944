import { expect, test } from 'vitest';
import { judgeYears } from '../../lib/batch/years';
import { judge } from '../../lib/judge/review';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { catalogue } from '../../lib/rules/catalogue';
import { fromHtml } from '../../lib/snapshot/from-html';
import { honestReportBy } from '../support/honest-prose';
import { addressOf, pageHtml } from '../support/page-html';
import { changed, count, type ReportSpec } from '../support/page-spec';

const isOfYears = ({ rule }: { readonly rule: string }) => ofYears.has(rule);
const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

const ofYears = new Set(catalogue.filter(({ group }) => group === 'years').map(({ id }) => id));

function pageOf(spec: ReportSpec) {
  const snapshot = fromHtml(pageHtml(spec), addressOf(spec));
  const reading = read(snapshot);
  if (reading.kind !== 'report') throw new Error('no report');
  return { snapshot, reading, record: recordOf(reading.report) };
}

/** The same report a year earlier, with a table that carries another number over. */
function yearBefore(spec: ReportSpec): ReportSpec {
  const words = (text: string) => text.replaceAll(String(spec.year), String(spec.year - 1));
  return changed(spec, (draft) => {
    draft.year -= 1;
    draft.title = words(draft.title);
    draft.preamble = draft.preamble.map(words);
    for (const section of draft.sections) section.paragraphs = section.paragraphs.map(words);
    const cells = draft.tables.requests?.figures['carried-out'];
    if (cells) cells['total'] = count(977);
  });
}

test.each(Array.from({ length: 24 }, (_, seed) => seed))('records say what pages say: report %i', (seed) => {
  const spec = honestReportBy(seed);
  const now = pageOf(spec);
  const before = pageOf(yearBefore(spec)).record;
  const { review } = judge(now.snapshot, now.reading, { previous: before });
  const { findings, checks } = judgeYears(now.record, before);
  expect([...findings].toSorted(byId)).toEqual(review.findings.filter(isOfYears).toSorted(byId));
  expect(checks).toEqual(
    Object.fromEntries(Object.entries(review.checks).filter(([rule]) => ofYears.has(rule))),
  );
});
