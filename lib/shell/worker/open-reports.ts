/** Which reviewed reports stand in open tabs: a short list, so that finding one does not mean reading the reviews of all.
 *  Kept in storage.session. */
import { browser } from 'wxt/browser';
import { openReportsSchema, type OpenReport } from '../kept/schemas';

export type { OpenReport } from '../kept/schemas';

const key = 'open-reports';

/** @returns the reports by their tab's id */
export async function openReports(): Promise<ReadonlyMap<number, OpenReport>> {
  const parsed = openReportsSchema.safeParse((await browser.storage.session.get(key))[key]);
  return new Map(parsed.success ? parsed.data.map((report) => [report.tabId, report]) : []);
}

/** Two changes that come at once would each undo the other. */
let changed: Promise<void> = Promise.resolve();

/** Reports about a year in other tabs that a tab's report may be compared with. */
export async function othersAbout(year: number, tabId: number): Promise<OpenReport[]> {
  const reports = await openReports();
  const incognito = reports.get(tabId)?.incognito ?? false;
  return [...reports.values()].filter(
    (report) => report.tabId !== tabId && report.year === year && report.incognito === incognito,
  );
}

export function noteOpenReport(report: OpenReport): Promise<void> {
  return change((reports) => reports.set(report.tabId, report));
}

export function forgetOpenReport(tabId: number): Promise<void> {
  return change((reports) => reports.delete(tabId));
}

function change(make: (reports: Map<number, OpenReport>) => unknown): Promise<void> {
  changed = changed
    .catch(() => undefined)
    .then(async () => {
      const reports = new Map(await openReports());
      make(reports);
      await browser.storage.session.set({ [key]: [...reports.values()] });
    });
  return changed;
}
