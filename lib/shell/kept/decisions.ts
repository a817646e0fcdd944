/** Decisions in storage.local: for each page those about its findings, for each site those about whole rules, and what pages said before. */
import { browser } from 'wxt/browser';
import { pageAddress, siteOfPage } from '../../decisions/address';
import { nothingDecided, type Decision, type Decisions } from '../../decisions/model';
import { afterReview, readPasts, type Pasts } from '../../decisions/past';
import { changed, readDecisions, type DecisionRecord } from '../../decisions/schema';
import type { Review } from '../../judge/model';
import { shelf } from './shelf';

/** Pages whose decisions are kept, and from how many on people are told that the oldest will go. */
const mostPages = 2_000;
const manyPages = 1_800;

const isEmpty = ({ decisions }: DecisionRecord): boolean => Object.keys(decisions).length === 0;
const pages = shelf('decided-page:', { read: readDecisions, isEmpty, most: mostPages });
const sites = shelf('decided-site:', { read: readDecisions, isEmpty, most: 1_000 });
const pasts = shelf('past:', { read: readPasts, isEmpty: ({ now }) => now === null, most: 1_000 });

export type DecisionChanges = Readonly<Record<string, Decision | null>>;

/** What was decided about a page; nothing for the site where the page stands on none, as a file does. */
export async function decisionsFor(url: string): Promise<Decisions> {
  const site = siteOfPage(url);
  const [own, ofSite] = await Promise.all([
    pages.get(pageAddress(url)),
    site === null ? nothing : sites.get(site),
  ]);
  return { findings: own.decisions, site: ofSite.decisions };
}

/** What was decided about many pages. @returns those about which anything was, by the address as given */
export async function decisionsAmong(urls: readonly string[]): Promise<ReadonlyMap<string, Decisions>> {
  const [own, ofSites] = await Promise.all([
    pages.among(urls.map(pageAddress)),
    sites.among([...new Set(urls.flatMap((url) => siteOfPage(url) ?? []))]),
  ]);
  const among = new Map<string, Decisions>();
  for (const url of urls) {
    const findings = own.get(pageAddress(url))?.decisions;
    const site = ofSites.get(siteOfPage(url) ?? '')?.decisions;
    if (findings || site) among.set(url, { findings: findings ?? {}, site: site ?? {} });
  }
  return among;
}

/** Decides about findings of a page; null takes a decision back. */
export function decide(url: string, changes: DecisionChanges): Promise<void> {
  return pages.change(pageAddress(url), (record) => changed(record, changes));
}

/** Decides about rules for the whole site of a page. */
export async function decideForSite(url: string, changes: DecisionChanges): Promise<void> {
  const site = siteOfPage(url);
  if (site !== null) await sites.change(site, (record) => changed(record, changes));
}

/** How many pages have decisions, and how many at most can. */
export interface DecisionCount {
  readonly count: number;
  readonly most: number;
}

/** @returns null until there are so many that the oldest will soon be forgotten */
export async function crowdedPages(): Promise<DecisionCount | null> {
  const count = await pages.count();
  return count >= manyPages ? { count, most: mostPages } : null;
}

/** What is remembered of a page; both states are null where it was never reviewed. */
export function pastsOf(url: string): Promise<Pasts> {
  return pasts.get(pageAddress(url));
}

/** Remembers what a page says now, to tell later what has been corrected. */
export function rememberReview(url: string, review: Review, bySettings: boolean): Promise<void> {
  return pasts.change(pageAddress(url), (kept) => afterReview(kept, review, new Date(), bySettings));
}

/** Says whether a page is concerned. */
export type Concerns = (url: string) => boolean;

/** Tells whenever something about pages has been decided, on any page of the extension. @returns a function that stops it */
export function watchDecisions(told: (concerns: Concerns) => void): () => void {
  return watchKeys((keys) => {
    const concerns: Concerns = (url) =>
      keys.has(pages.prefix + pageAddress(url)) || keys.has(sites.prefix + siteOfPage(url));
    if (isAnyOf(keys, [pages.prefix, sites.prefix])) told(concerns);
  });
}

/** The same for what is remembered of pages, which every review changes. */
export function watchPasts(told: (concerns: Concerns) => void): () => void {
  return watchKeys((keys) => {
    if (isAnyOf(keys, [pasts.prefix])) told((url) => keys.has(pasts.prefix + pageAddress(url)));
  });
}

function watchKeys(told: (keys: ReadonlySet<string>) => void): () => void {
  const listener = (changes: Record<string, unknown>) => told(new Set(Object.keys(changes)));
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function isAnyOf(keys: ReadonlySet<string>, prefixes: readonly string[]): boolean {
  return [...keys].some((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

const nothing = { version: 1, decisions: nothingDecided.site } as const;
