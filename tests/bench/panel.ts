/** Times the panel of a page with very many findings, in a real browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { judge } from '../../lib/judge/review';
import type { Review } from '../../lib/judge/model';
import { read } from '../../lib/report/read';
import { pack } from '../../lib/shell/kept/packed';
import { fromHtml } from '../../lib/snapshot/from-html';
import { launchWithExtension, type Launched } from '../../scripts/launch';
import { openPanel, reviewOf, tabOf } from '../../scripts/tab';
import { serve } from '../../scripts/serve';
import { median } from './figures';

export const findings = 1_000;
const url = 'http://www.chengyuan.gov.cn/faulty';

/** What a person does, in this order; each until the browser has painted it. */
export const acts = ['open', 'next', 'confirm', 'search', 'all'] as const;
export type Act = (typeof acts)[number];

export interface PanelTimings {
  /** Milliseconds until painted. */
  readonly acts: Readonly<Record<Act, number>>;
  /** Milliseconds of the longest task of all, what is completed in idle time among them. */
  readonly longest: number;
}

/** Opens the panel `runs` times anew, and takes medians. */
export async function timePanel(runs: number): Promise<PanelTimings> {
  const html = readFileSync(resolve(import.meta.dirname, '../../public/samples/faulty.html'), 'utf8');
  const server = await serve(() => html);
  const browser = await launchWithExtension({ port: server.port, headless: true, language: 'zh-CN' });
  try {
    const page = await browser.context.newPage();
    await page.goto(url);
    await reviewOf(browser, page);
    await replaceReview(browser, page, await pack(crowded(html)));
    const timings: PanelTimings[] = [];
    for (let run = 0; run < runs; run += 1) timings.push(await timeOnce(browser, page));
    const times = (act: Act) => median(timings.map((timing) => timing.acts[act]));
    return {
      acts: Object.fromEntries(acts.map((act) => [act, times(act)])) as Record<Act, number>,
      longest: median(timings.map(({ longest }) => longest)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The sample's findings over and over: each says another number, as those of a long report do. */
function crowded(html: string): Review {
  const snapshot = fromHtml(html, url);
  const { review } = judge(snapshot, read(snapshot));
  const some = review.findings;
  const many = Array.from({ length: findings }, (_, n) => {
    const finding = some[n % some.length]!;
    return { ...finding, id: `${finding.id}-${n}`, message: `第${n + 1}处：${finding.message}` };
  });
  return { ...review, findings: many };
}

async function replaceReview(browser: Launched, page: Page, packed: string): Promise<void> {
  const key = `review:${await tabOf(browser, page)}`;
  const desk = await browser.desk();
  await desk.evaluate((items) => chrome.storage.session.set(items), { [key]: packed });
}

async function timeOnce(browser: Launched, page: Page): Promise<PanelTimings> {
  const panel = await openPanel(browser, page);
  try {
    await panel
      .locator('[data-finding]')
      .nth(findings - 1)
      .waitFor({ state: 'attached' });
    const times: Partial<Record<Act, number>> = { open: await firstPaint(panel) };
    for (const act of acts.slice(1)) {
      times[act] = await timeAct(panel, act);
      // What the browser does when nobody asks for anything belongs to no act.
      await panel.waitForTimeout(500);
    }
    return { acts: times as Record<Act, number>, longest: await longestTask(panel) };
  } finally {
    await panel.close();
  }
}

/** From the request on, with scripts and storage. */
async function firstPaint(panel: Page): Promise<number> {
  const painted = await panel.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await painted.jsonValue()) ?? Number.NaN;
}

async function timeAct(panel: Page, act: Act): Promise<number> {
  return act === 'confirm' ? timeConfirm(panel) : panel.evaluate(timeStep, act);
}

/** Runs in the panel. The second frame begins when the first has been painted. */
async function timeStep(act: Act): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const began = performance.now();
  if (act === 'next') {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  } else {
    field.value = act === 'search' ? '第77' : '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - began;
}

/** A decision is stored first, and shown when the panel is told of it. */
function timeConfirm(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const confirmed = document.querySelectorAll('[data-finding] [aria-pressed=true]');
    const began = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (document.querySelectorAll('[data-finding] [aria-pressed=true]').length === confirmed.length);
    return performance.now() - began;
  });
}

/** @returns 0 where no task took 50 ms */
function longestTask(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
    await new Promise((later) => setTimeout(later, 100));
    return Math.max(0, ...entries.map(({ duration }) => duration));
  });
}
