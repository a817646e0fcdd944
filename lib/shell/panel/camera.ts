/** Pictures of the page in a tab, by the permission that a click on the toolbar button gives. */
import { browser } from 'wxt/browser';
import type { ShotFault } from '../../export/shot-fault';
import type { PictureSight } from '../../marks/sight';
import { askReviewer } from '../messages';

interface Shot {
  readonly kind: 'shot';
  /** All that the window shows of the page. */
  readonly image: Blob;
  readonly sight: Extract<PictureSight, { kind: 'seen' }>;
}

export interface Camera {
  take(findingId: string): Promise<Shot | ShotFault>;
}

/** Browsers allow two pictures a second. */
const pause = 600;
/** How long the page has to come to rest after it was scrolled: what is loaded late moves the rest. */
const rest = 250;

/** Brings the tab to the front of its window for as long as the work takes, and the one that was there back afterwards. */
export async function withCamera<T>(tabId: number, work: (camera: Camera) => Promise<T>): Promise<T> {
  const before = await bringToFront(tabId);
  let next = 0;
  const take = async (findingId: string): Promise<Shot | ShotFault> => {
    const sight = await sightOf(tabId, findingId);
    if (sight.kind !== 'seen') return sight;
    await until(next);
    next = Date.now() + pause;
    return shotOf(tabId, sight);
  };
  try {
    return await work({ take });
  } finally {
    if (before !== undefined) await browser.tabs.update(before, { active: true }).catch(() => undefined);
  }
}

/** @returns the tab that was in front of the window before; undefined where nothing was changed */
async function bringToFront(tabId: number): Promise<number | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || tab.active) return undefined;
  const [before] = await browser.tabs.query({ active: true, windowId: tab.windowId });
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return before?.id;
}

/** Asks twice: the second answer is that of a page at rest. */
async function sightOf(tabId: number, findingId: string): Promise<PictureSight | ShotFault> {
  const first = await askReviewer(tabId, 'sight', { findingId });
  if (first.kind === 'nobody') return first;
  if (first.value.kind !== 'seen') return first.value;
  await until(Date.now() + rest);
  const second = await askReviewer(tabId, 'sight', { findingId });
  if (second.kind === 'nobody') return second;
  // One frame, in which the page paints what was brought out.
  await until(Date.now() + 50);
  return second.value;
}

async function shotOf(tabId: number, sight: Shot['sight']): Promise<Shot | ShotFault> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.active) return { kind: 'behind' };
  try {
    const address = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    const after = await browser.tabs.get(tabId);
    return after.active ? { kind: 'shot', image: blobOf(address), sight } : { kind: 'behind' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return /permission/i.test(detail) ? { kind: 'forbidden' } : { kind: 'failed', detail };
  }
}

/** The bytes of a data URL: the extension's policy lets nothing load one. */
function blobOf(address: string): Blob {
  const bytes = Uint8Array.from(
    atob(address.slice(address.indexOf(',') + 1)),
    (byte) => byte.codePointAt(0) ?? 0,
  );
  return new Blob([bytes], { type: 'image/png' });
}

function until(moment: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, moment - Date.now())));
}
