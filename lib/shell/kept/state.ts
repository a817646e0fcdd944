/** What is known of each tab. Kept in storage.session: it outlives the worker and ends with the browser or an update. */
import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { recordSchema, reviewSchema } from '../../decisions/review-schema';
import type { Review } from '../../judge/model';
import type { ReportRecord } from '../../report/record';
import { forgetOpenReport } from '../worker/open-reports';
import { pack, unpack } from './packed';
import { type failureSchema, pickSchema, tabFactsSchema } from './schemas';

export type FailureReason = z.infer<typeof failureSchema>['reason'];
/** What is known of a tab, without the review itself. */
export type TabFacts = z.infer<typeof tabFactsSchema>;
type Reviewed = Extract<TabFacts, { kind: 'reviewed' }>;
export type TabState = Exclude<TabFacts, Reviewed> | (Reviewed & { readonly review: Review });
export type Pick = z.infer<typeof pickSchema>;

/** A tab's state, and the report as it was last reviewed; null where there is none. */
export interface TabContents {
  readonly state: TabState | null;
  readonly record: ReportRecord | null;
}

const factsKey = (tabId: number) => `tab:${tabId}`;
const reviewKey = (tabId: number) => `review:${tabId}`;
const recordKey = (tabId: number) => `record:${tabId}`;
const pickKey = (tabId: number) => `pick:${tabId}`;

/** @returns null where nothing is known, or what is stored is of no known shape */
export async function tabFacts(tabId: number): Promise<TabFacts | null> {
  const key = factsKey(tabId);
  return asFacts((await browser.storage.session.get(key))[key]);
}

/** The same with the review, and the report that was reviewed. */
export async function tabContents(tabId: number): Promise<TabContents> {
  const keys = [factsKey(tabId), reviewKey(tabId), recordKey(tabId)] as const;
  const stored = await browser.storage.session.get([...keys]);
  const [facts, review, record] = keys.map((key) => stored[key]);
  const [state, read] = await Promise.all([asState(asFacts(facts), review), unpack(record)]);
  const parsed = recordSchema.safeParse(read);
  return { state, record: parsed.success ? parsed.data : null };
}

/** The report of a tab, still packed. */
export async function packedRecord(tabId: number): Promise<string | null> {
  const key = recordKey(tabId);
  const packed = (await browser.storage.session.get(key))[key];
  return typeof packed === 'string' ? packed : null;
}

/** Where there is no room left, the reviews that were made longest ago make it: their pages can be reviewed again.
 *  @param record the report that was reviewed: whoever is told of the state finds it, too. Where it is left out, what was there stays */
export async function setTabState(
  tabId: number,
  state: TabState,
  record?: ReportRecord | null,
): Promise<void> {
  const items = await itemsOf(tabId, state, record);
  try {
    await browser.storage.session.set(items);
  } catch {
    await makeRoom(tabId);
    await browser.storage.session.set(items);
  }
}

/** Forgets state, report and pick of a tab, and that a report is open there. */
export async function forgetTab(tabId: number): Promise<void> {
  await forgetOpenReport(tabId);
  await browser.storage.session.remove([factsKey, reviewKey, recordKey, pickKey].map((key) => key(tabId)));
}

/** The tabs whose page has been reviewed, one by one: the reviews of hundreds of tabs are not held at once.
 *  @param concerns of which pages; others are not even read where the browser tells a tab's address */
export async function* reviewedTabs(
  concerns: (url: string) => boolean = () => true,
): AsyncGenerator<readonly [tabId: number, state: Extract<TabState, { kind: 'reviewed' }>]> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || (url !== undefined && !concerns(url))) continue;
    const { state } = await tabContents(id);
    if (state?.kind === 'reviewed' && concerns(state.url)) yield [id, state];
  }
}

/** A finding was asked for by its mark. The same one again is news, too, for whoever watches the tab. */
export async function setPick(tabId: number, findingId: string): Promise<void> {
  await browser.storage.session.set({ [pickKey(tabId)]: { findingId, at: Date.now() } satisfies Pick });
}

/** Tells of every change to a tab until the signal aborts. */
export function watchTab(
  tabId: number,
  told: { readonly changed: () => void; readonly pick: (pick: Pick) => void },
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[factsKey(tabId)] ?? changes[reviewKey(tabId)]) told.changed();
    const pick = pickSchema.safeParse(changes[pickKey(tabId)]?.newValue);
    if (pick.success) told.pick(pick.data);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

async function itemsOf(
  tabId: number,
  state: TabState,
  record: ReportRecord | null | undefined,
): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  if (record !== undefined) items[recordKey(tabId)] = record && (await pack(record));
  if (state.kind !== 'reviewed') return { ...items, [factsKey(tabId)]: state };
  const { review, ...facts } = state;
  return { ...items, [factsKey(tabId)]: facts, [reviewKey(tabId)]: await pack(review) };
}

/** Forgets the older half of the reviews in other tabs. */
async function makeRoom(tabId: number): Promise<void> {
  const reviewed: (readonly [id: number, at: number])[] = [];
  for (const { id } of await browser.tabs.query({})) {
    const facts = id === undefined || id === tabId ? null : await tabFacts(id);
    if (id !== undefined && facts?.kind === 'reviewed') reviewed.push([id, facts.at]);
  }
  const oldest = reviewed.toSorted(([, one], [, other]) => one - other).slice(0, (reviewed.length + 1) / 2);
  for (const [id] of oldest) await forgetTab(id);
}

function asFacts(stored: unknown): TabFacts | null {
  const parsed = tabFactsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

async function asState(facts: TabFacts | null, packed: unknown): Promise<TabState | null> {
  if (facts?.kind !== 'reviewed') return facts;
  const review = reviewSchema.safeParse(await unpack(packed));
  return review.success ? { ...facts, review: review.data } : null;
}
