/** `npm run screenshots`: pictures of the page with its marks, of the panel's main states, options and a rule's page, into docs/screenshots. */
import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from './build';
import { launchWithExtension, openPanel, reviewOf } from './launch';
import { folder, serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const pictures = resolve(root, 'docs/screenshots');
const site = 'http://www.chengyuan.gov.cn';
const elsewhere = 'http://www.chengyuan.example';

/** What people mostly have: a side panel's width, a wide one, a tab of its own. */
const widths = [360, 640, 1200];

buildExtension();
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const server = await serve(folder(resolve(root, 'public/samples')));
const browser = await launchWithExtension({ port: server.port, headless: true, language: 'zh-CN' });
try {
  await takeAll();
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(): Promise<void> {
  const faulty = await reviewed('faulty.html');
  await faulty.getByRole('heading', { name: /^三、/ }).evaluate((heading) => heading.scrollIntoView());
  await take(faulty, 'page');
  for (const width of widths) await panelOf(faulty, `panel-${width}`, width, 'light');
  await panelOf(faulty, 'panel-dark', 360, 'dark');
  await panelOf(await reviewed('clean.html'), 'panel-clean', 360, 'light');
  await panelOf(await reviewed('tampered.html'), 'panel-tampered', 360, 'light');
  await panelOf(await opened(`${site}/nothing-here.html`), 'panel-other', 360, 'light');
  await panelOf(await opened(`${elsewhere}/faulty.html`), 'panel-no-permission', 360, 'light');
  for (const width of [360, 800]) await ownPage('options.html', `options-${width}`, width, 'light');
  await ownPage('options.html', 'options-dark', 800, 'dark');
  await ownPage('rule.html?id=applicant-total-unbalanced', 'rule', 800, 'light');
}

async function reviewed(sample: string): Promise<Page> {
  const page = await opened(`${site}/${sample}`);
  await reviewOf(browser, page);
  return page;
}

async function opened(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

async function panelOf(page: Page, name: string, width: number, theme: 'light' | 'dark'): Promise<void> {
  await takeAs(await openPanel(browser, page), name, width, theme);
}

async function ownPage(path: string, name: string, width: number, theme: 'light' | 'dark'): Promise<void> {
  await takeAs(await opened(`chrome-extension://${browser.extensionId}/${path}`), name, width, theme);
}

/** Takes a page of the extension in the given width and theme, and closes it. */
async function takeAs(page: Page, name: string, width: number, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 800 });
  await page.getByRole('heading').first().waitFor();
  await take(page, name);
  await page.close();
}

async function take(page: Page, name: string): Promise<void> {
  const path = resolve(pictures, `${name}.png`);
  await page.bringToFront();
  await page.screenshot({ path });
  console.log(relative(process.cwd(), path));
}
