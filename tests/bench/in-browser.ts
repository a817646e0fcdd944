/** Times the review of a page in a real browser, beside two yardsticks on the same page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { launchWithExtension, type Launched } from '../../scripts/launch';
import { serve } from '../../scripts/serve';
import { median } from './figures';

export interface Timings {
  readonly nodes: number;
  /** Milliseconds by phase: `review` and what it consists of. */
  readonly phases: Readonly<Record<Phase, number>>;
  /** Milliseconds of axe-core's default run. */
  readonly axe: number;
  /** Milliseconds of one walk over the page's text nodes. */
  readonly walk: number;
}

export const phases = ['detect', 'snapshot', 'extract', 'check', 'mark', 'review'] as const;
export type Phase = (typeof phases)[number];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core takes many seconds on a large page, and varies little. */
const axeRuns = 3;

/** Opens each page `runs` times anew, and takes medians: what counts is the first time, on a cold page. */
export async function timeInBrowser(
  pages: Readonly<Record<string, string>>,
  runs: number,
): Promise<Record<string, Timings>> {
  const server = await serve((url) => pages[url.pathname.slice(1)]);
  const browser = await launchWithExtension({ port: server.port, headless: true });
  try {
    const result: Record<string, Timings> = {};
    for (const name of Object.keys(pages)) result[name] = await timePage(browser, name, runs);
    return result;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timePage(browser: Launched, name: string, runs: number): Promise<Timings> {
  const reviews: Record<Phase, number>[] = [];
  const axes: number[] = [];
  const walks: number[] = [];
  let nodes = 0;
  for (let run = 0; run < runs; run++) {
    reviews.push(await onFreshPage(browser, `http://www.chengyuan.gov.cn/${name}`, timeReview));
    // The extension does not run unasked outside gov.cn: the yardsticks have the page for themselves.
    if (run < axeRuns) axes.push(await onFreshPage(browser, `http://www.chengyuan.example/${name}`, timeAxe));
    walks.push(await onFreshPage(browser, `http://www.chengyuan.example/${name}`, timeWalk));
    nodes ||= await onFreshPage(browser, `http://www.chengyuan.example/${name}`, countNodes);
  }
  const phaseMedian = (phase: Phase) => [phase, median(reviews.map((review) => review[phase]))];
  return {
    nodes,
    phases: Object.fromEntries(phases.map(phaseMedian)) as Record<Phase, number>,
    axe: median(axes),
    walk: median(walks),
  };
}

async function onFreshPage<T>(
  browser: Launched,
  url: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.context.newPage();
  try {
    await page.goto(url);
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function timeReview(page: Page): Promise<Record<Phase, number>> {
  await page.waitForFunction(() => performance.getEntriesByName('mingcha:review', 'measure').length > 0);
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          performance.getEntriesByName(`mingcha:${name}`, 'measure')[0]?.duration ?? 0,
        ]),
      ) as Record<Phase, number>,
    phases,
  );
}

async function timeAxe(page: Page): Promise<number> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<unknown> } };
    const began = performance.now();
    await axe.run();
    return performance.now() - began;
  });
}

function timeWalk(page: Page): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue!.length;
    const ended = performance.now();
    return length > 0 ? ended - began : Number.NaN;
  });
}

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  });
}
