/** Which reviewed reports stand in open tabs, so that finding one does not mean reading the reviews of all. Kept in storage.session, each
 *  under a key of its own: with hundreds of tabs, a list would be written hundreds of times in full. */
import { browser } from 'wxt/browser';
import { openReportSchema, tabIdsSchema, type OpenReport } from '../kept/schemas';

export type { OpenReport } from '../kept/schemas';

/** The ids of the tabs; session storage of older browsers cannot list its keys. */
const tabsKey = 'open-reports';

const reportKey = (tabId: number) => `open-report:${tabId}`;

/** The worker alone writes; what it has written or read once it need not read again. */
let known: Promise<Map<number, OpenReport>> | undefined;

/** For the worker. @returns the reports by their tab's id */
export function openReports(): Promise<ReadonlyMap<number, OpenReport>> {
  return (known ??= storedReports());
}

/** Reports about a year in other tabs that a tab's report may be compared with. For any page of the extension. */
export async function othersAbout(year: number, tabId: number): Promise<OpenReport[]> {
  const reports = await storedReports();
  const incognito = reports.get(tabId)?.incognito ?? false;
  return [...reports.values()].filter(
    (report) => report.tabId !== tabId && report.year === year && report.incognito === incognito,
  );
}

/** For the worker. A report takes the place of the one that was in its tab. */
export async function noteOpenReport(report: OpenReport): Promise<void> {
  const reports = await (known ??= storedReports());
  const isNew = !reports.has(report.tabId);
  reports.set(report.tabId, report);
  await browser.storage.session.set({
    [reportKey(report.tabId)]: report,
    ...(isNew && { [tabsKey]: [...reports.keys()] }),
  });
}

/** For the worker. A tab without a report costs nothing. */
export async function forgetOpenReport(tabId: number): Promise<void> {
  const reports = await (known ??= storedReports());
  if (!reports.delete(tabId)) return;
  await browser.storage.session.set({ [tabsKey]: [...reports.keys()] });
  await browser.storage.session.remove(reportKey(tabId));
}

async function storedReports(): Promise<Map<number, OpenReport>> {
  const ids = tabIdsSchema.safeParse((await browser.storage.session.get(tabsKey))[tabsKey]);
  if (!ids.success) return new Map();
  const stored = await browser.storage.session.get(ids.data.map(reportKey));
  return new Map(
    Object.values(stored).flatMap((value) => {
      const report = openReportSchema.safeParse(value);
      return report.success ? [[report.data.tabId, report.data]] : [];
    }),
  );
}
