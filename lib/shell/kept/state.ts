/** What is known of each tab. Kept in storage.session: it outlives the worker and ends with the browser or an update. */
import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { ReportRecord } from '../../report/record';
import { forgetOpenReport } from '../worker/open-reports';
import { pack, unpack } from './packed';
import { recordSchema } from '../../decisions/review-schema';
import { type failureSchema, pickSchema, tabStateSchema } from './schemas';

export type FailureReason = z.infer<typeof failureSchema>['reason'];
export type TabState = z.infer<typeof tabStateSchema>;
export type Pick = z.infer<typeof pickSchema>;

const stateKey = (tabId: number) => `tab:${tabId}`;
const recordKey = (tabId: number) => `record:${tabId}`;
const pickKey = (tabId: number) => `pick:${tabId}`;

/** @returns null where nothing is known, or what is stored is of no known shape */
export async function tabState(tabId: number): Promise<TabState | null> {
  const key = stateKey(tabId);
  return asState((await browser.storage.session.get(key))[key]);
}

/** @param record the report that was reviewed: whoever is told of the state finds it, too. Where it is left out, what was there stays */
export async function setTabState(
  tabId: number,
  state: TabState,
  record?: ReportRecord | null,
): Promise<void> {
  const packed = record && (await pack(record));
  await browser.storage.session.set({
    [stateKey(tabId)]: state,
    ...(packed !== undefined && { [recordKey(tabId)]: packed }),
  });
}

/** @returns the report in a tab as it was last reviewed; null where there is none */
export async function tabRecord(tabId: number): Promise<ReportRecord | null> {
  const parsed = recordSchema.safeParse(await unpack(await packedRecord(tabId)));
  return parsed.success ? parsed.data : null;
}

/** The same, still packed. */
export async function packedRecord(tabId: number): Promise<string | null> {
  const key = recordKey(tabId);
  const packed = (await browser.storage.session.get(key))[key];
  return typeof packed === 'string' ? packed : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await forgetOpenReport(tabId);
  await browser.storage.session.remove([stateKey(tabId), recordKey(tabId), pickKey(tabId)]);
}

/** @returns the ids of tabs whose page has been reviewed */
export async function reviewedTabs(): Promise<number[]> {
  const everything = await browser.storage.session.get(null);
  return Object.entries(everything).flatMap(([key, value]) => {
    const id = /^tab:(\d+)$/.exec(key)?.[1];
    return id !== undefined && asState(value)?.kind === 'reviewed' ? [Number(id)] : [];
  });
}

export async function setPick(tabId: number, findingId: string): Promise<void> {
  await browser.storage.session.set({ [pickKey(tabId)]: { findingId, at: Date.now() } satisfies Pick });
}

/** Tells of every change to a tab until the signal aborts. */
export function watchTabState(
  tabId: number,
  told: { readonly state: (state: TabState | null) => void; readonly pick: (pick: Pick) => void },
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const state = changes[stateKey(tabId)];
    if (state) told.state(asState(state.newValue));
    const pick = pickSchema.safeParse(changes[pickKey(tabId)]?.newValue);
    if (pick.success) told.pick(pick.data);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

function asState(stored: unknown): TabState | null {
  const parsed = tabStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
