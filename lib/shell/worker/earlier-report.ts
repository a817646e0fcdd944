/** Last year's report for the report in a tab: from another open tab, from those kept on this machine, or as a person chose. */
import { agencyKey, earlierAmong } from '../../batch/pair';
import { asWord, hash } from '../../judge/hash';
import type { ReportRecord } from '../../report/record';
import { earlierChoice, earlierChoices } from '../kept/earlier-choices';
import { openReports, type OpenReport } from './open-reports';
import { unpack } from '../kept/packed';
import { pastReportAt, pastReports, type PastReport } from '../kept/past-reports';
import { recordSchema } from '../../decisions/review-schema';
import type { EarlierSource } from '../kept/schemas';
import { packedRecord } from '../kept/state';

/** Last year's report, with where it came from. */
export interface Earlier {
  readonly source: EarlierSource;
  readonly record: ReportRecord;
}

interface Candidate extends Omit<EarlierSource, 'id'> {
  readonly packed: string;
}

/** @returns null where none is at hand, or none is certain to be the one */
export async function earlierReport(own: OpenReport): Promise<Earlier | null> {
  const choice = await earlierChoice(own.url);
  if (choice === null) return null;
  const chosen = choice === undefined ? null : await reportAt(choice, own);
  const found = chosen ?? earlierAmong(own, await candidatesFor(own), (candidate) => candidate);
  if (!found) return null;
  const { packed, ...source } = found;
  const parsed = recordSchema.safeParse(await unpack(packed));
  if (!parsed.success) return null;
  return chosen
    ? vouched(source, parsed.data, own)
    : { source: withId(source, parsed.data), record: parsed.data };
}

/** Open reports for which this one may be last year's. */
export async function laterReports(own: OpenReport): Promise<OpenReport[]> {
  const choices = await earlierChoices();
  return [...(await openReports()).values()].filter(
    (later) =>
      later.incognito === own.incognito &&
      later.year !== null &&
      later.year - 1 === own.year &&
      (isNamesake(later, own) || choices.get(later.url) === own.url),
  );
}

/** Open tabs come first: what stands there is the newest. Private windows and others do not see each other's. */
async function candidatesFor(own: OpenReport): Promise<Candidate[]> {
  if (own.agency === null || own.year === null) return [];
  const before = own.year - 1;
  const open = [...(await openReports()).values()].filter(
    (report) => report.incognito === own.incognito && report.year === before && isNamesake(report, own),
  );
  const inTabs = await Promise.all(open.map(inTab));
  const kept = await pastReports(own.agency, before);
  return [...inTabs.filter((candidate) => candidate !== null), ...kept.map(fromKept)];
}

/** The report that a person chose, wherever it is still at hand. */
async function reportAt(url: string, own: OpenReport): Promise<Candidate | null> {
  const open = [...(await openReports()).values()].find(
    (report) => report.url === url && report.incognito === own.incognito,
  );
  const kept = async () => {
    const past = await pastReportAt(url);
    return past && fromKept(past);
  };
  const found = (open && (await inTab(open))) ?? (await kept());
  return found && { ...found, from: 'chosen' };
}

/** Who chose it says that the agency is the same, whatever its name was. */
function vouched(source: Omit<EarlierSource, 'id'>, record: ReportRecord, { agency }: OpenReport): Earlier {
  const same = { ...record, identity: { ...record.identity, agency } };
  return { source: withId(source, same), record: same };
}

/** The id tells whether a review was made with this very text and these very figures. */
function withId(source: Omit<EarlierSource, 'id'>, record: ReportRecord): EarlierSource {
  return { ...source, id: asWord(hash(JSON.stringify(record))) };
}

async function inTab({ tabId, title, agency, year, url }: OpenReport): Promise<Candidate | null> {
  const packed = await packedRecord(tabId);
  return packed === null ? null : { from: 'tab', title, agency, year, url, packed };
}

function fromKept({ title, agency, year, url, packed }: PastReport): Candidate {
  return { from: 'kept', title, agency, year, url, packed };
}

function isNamesake({ agency: one }: OpenReport, { agency: other }: OpenReport): boolean {
  return one !== null && other !== null && agencyKey(one) === agencyKey(other);
}
