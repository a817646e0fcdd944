/** `npm run bench:batch`: hundreds of open tabs and thousands of addresses, in a real browser. About ten minutes on two quiet cores.
 *  The last line is one JSON object; each name in it ends in its unit. `TABS` and `LINKS` say how many, 300 and 2000 by default. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../scripts/build';
import { launchWithExtension, type Launched } from '../../scripts/launch';
import { serve } from '../../scripts/serve';
import { reportPages } from './batch-pages';

const tabs = Number(process.env['TABS'] ?? 300);
const links = Number(process.env['LINKS'] ?? 2_000);
const hosts = 100;

/** In milliseconds. */
const watchEvery = 500;

/** In milliseconds: a batch in which nothing has come to an end for so long has failed. */
const longestStandstill = 180_000;

buildExtension();
const page = reportPages();
const server = await serve((url) => page(Number(/(\d+)\.html$/.exec(url.pathname)?.[1] ?? 0)));
const figures: Record<string, number> = {};
const browser = await launchWithExtension({ port: server.port, headless: true, language: 'zh-CN' });
try {
  if (links > 0) Object.assign(figures, await timed('links', await linkBatch(browser)));
  if (tabs > 0) Object.assign(figures, await timed('tabs', await tabBatch(browser)));
} finally {
  await browser.close();
  await server.close();
}
console.log(JSON.stringify(figures));

interface Begun {
  readonly panel: Page;
  readonly count: number;
}

async function linkBatch(launched: Launched): Promise<Begun> {
  const panel = await openBatches(launched);
  const urls = Array.from({ length: links }, (_, n) => `http://h${n % hosts}.chengyuan.gov.cn/nb/${n}.html`);
  // Pasted, as people do: the protocol's own way of filling a field takes seconds for so many lines.
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.evaluate((text) => navigator.clipboard.writeText(text), urls.join('\n'));
  await panel.locator('textarea').focus();
  await panel.keyboard.press('Control+v');
  await panel.locator('.batch-part').nth(1).locator('.button-strong').click();
  return { panel, count: links };
}

async function tabBatch(launched: Launched): Promise<Begun> {
  const panel = await openBatches(launched);
  for (let n = 0; n < tabs; n += 1) {
    const url = `http://t${n % hosts}.chengyuan.gov.cn/nb/${n}.html`;
    await panel.evaluate((address) => chrome.tabs.create({ url: address, active: false }), url);
    // As fast as somebody opens them; all at once they starve each other.
    if (n % 10 === 9) await settle(panel);
  }
  await reviewed(panel);
  await panel.locator('.batch-part').first().locator('.button-strong').click();
  return { panel, count: tabs };
}

async function settle(panel: Page): Promise<void> {
  await panel.waitForFunction(
    async () => (await chrome.tabs.query({ status: 'loading' })).length === 0,
    undefined,
    { timeout: 600_000, polling: 300 },
  );
}

/** Each report is reviewed as it opens, whatever comes after. A batch begins when somebody asks for it, not amid that. */
async function reviewed(panel: Page): Promise<void> {
  await panel.waitForFunction(
    async (count) => {
      const { 'open-reports': reports } = await chrome.storage.session.get('open-reports');
      return Array.isArray(reports) && reports.length === count;
    },
    tabs,
    { timeout: 600_000, polling: 1_000 },
  );
}

async function openBatches({ context, extensionId }: Launched): Promise<Page> {
  const panel = await context.newPage();
  // A machine that is busy answers late; what is measured says so.
  panel.setDefaultTimeout(300_000);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#batch`);
  await panel.locator('.batch-part').first().waitFor();
  await panel.evaluate(() => {
    const watched = globalThis as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return panel;
}

/** Watches a batch to its end. */
async function timed(name: string, { panel, count }: Begun): Promise<Record<string, number>> {
  const began = performance.now();
  const processes = await extensionProcesses(browser);
  const held: number[] = [];
  let last = -1;
  let moved = began;
  for (;;) {
    held.push(await heldBy(processes));
    const line = (await panel.locator('.batch-progress-line strong').textContent()) ?? '';
    const [settled = 0] = line.match(/\d+/g)?.map(Number) ?? [];
    if (settled !== last) [last, moved] = [settled, performance.now()];
    if (performance.now() - moved > longestStandstill) throw new Error(`${name}: stands still at ${settled}`);
    if (held.length % 20 === 0) console.log(`${name}: ${settled} of ${count}, ${megabytes(held.at(-1)!)} MB`);
    if ((await panel.locator('.batch-status-finished').count()) > 0) break;
    await new Promise((later) => setTimeout(later, watchEvery));
  }
  const time = performance.now() - began;
  const account = await panel.locator('.batch-account').textContent();
  const longest = await panel.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  console.log(`${name}: ${count} in ${(time / 1_000).toFixed(0)} s; ${account}`);
  await panel.close();
  // Garbage comes and goes: what is held at least, in the second quarter and in the last, tells whether memory grows.
  const quarter = Math.floor(held.length / 4);
  const growth = Math.min(...held.slice(-quarter - 1)) - Math.min(...held.slice(quarter, 2 * quarter + 1));
  return {
    [`batch_${name}_count`]: count,
    [`batch_${name}_page_ms`]: round(time / count),
    [`batch_${name}_peak_memory_megabytes`]: megabytes(Math.max(...held)),
    [`batch_${name}_growth_megabytes`]: megabytes(growth),
    [`batch_${name}_panel_longest_task_ms`]: round(longest),
  };
}

/** Playwright's types of the protocol are older than the browser. */
interface RawSession {
  send(method: string): Promise<{ readonly processInfo: readonly { readonly id: number }[] }>;
  detach(): Promise<void>;
}

/** What the extension's processes hold for themselves, in bytes: panel, worker, reader and its thread are all in them. On Linux only. */
async function heldBy(processes: readonly number[]): Promise<number> {
  const sizes = await Promise.all(processes.map(privateMemory));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Asked for seldom: with hundreds of pages the answer keeps all of their processes busy. */
async function extensionProcesses({ context }: Launched): Promise<number[]> {
  const session = (await context.browser()!.newBrowserCDPSession()) as unknown as RawSession;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.map(({ id }) => id);
  const isOurs = await Promise.all(ids.map(isExtension));
  return ids.filter((_, index) => isOurs[index]);
}

async function isExtension(process: number): Promise<boolean> {
  const command = await readFile(`/proc/${process}/cmdline`, 'latin1').catch(() => '');
  return command.includes('--extension-process');
}

/** @returns 0 where nothing can be known */
async function privateMemory(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'latin1').catch(() => '');
  return Number(/^RssAnon:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function megabytes(bytes: number): number {
  return round(bytes / 1024 / 1024);
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
