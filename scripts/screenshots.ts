/** `npm run screenshots`: pictures of the page with its marks and of every page of the extension in its main states, into docs/screenshots. */
import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { translator, type TextKey } from '../lib/i18n/translate';
import { buildExtension } from './build';
import { launchWithExtension } from './launch';
import { openPanel, reviewOf } from './tab';
import { folder, serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const pictures = resolve(root, 'docs/screenshots');
const site = 'http://www.chengyuan.gov.cn';
const elsewhere = 'http://www.chengyuan.example';

type Theme = 'light' | 'dark' | 'contrast';

interface Look {
  /** What people mostly have: a side panel's width, a wide one, a tab of its own; 180 is the narrowest at 200 %. */
  readonly width?: 180 | 320 | 360 | 640 | 1200;
  readonly theme?: Theme;
  /** In the system's own colours. */
  readonly forced?: boolean;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const t = translator('zh-CN');

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
  await panelOf(faulty, 'panel-320', { width: 320 });
  await panelOf(faulty, 'panel-360', {});
  await panelOf(faulty, 'panel-640', { width: 640 });
  await panelOf(faulty, 'panel-1200', { width: 1200 });
  await panelOf(faulty, 'panel-dark', { theme: 'dark' });
  await panelOf(faulty, 'panel-contrast', { theme: 'contrast' });
  await panelOf(faulty, 'panel-180', { width: 180 });
  await panelOf(faulty, 'panel-forced-colours', { forced: true });
  await panelOf(faulty, 'panel-filtered', {
    act: (panel) => panel.getByRole('searchbox').fill('总计'),
  });
  await panelOf(faulty, 'panel-dismiss', {
    act: (panel) => press(panel.locator('[data-finding]').first(), 'decide.dismiss'),
  });
  await panelOf(faulty, 'panel-data', { width: 640, act: (panel) => turnTo(panel, 'view.data') });
  await panelOf(faulty, 'panel-checks', { act: (panel) => turnTo(panel, 'view.checks') });
  await panelOf(faulty, 'panel-keys', { act: (panel) => panel.keyboard.press('?') });
  await panelOf(faulty, 'panel-batch', { width: 640, act: (panel) => press(panel, 'scope.batch') });
  await panelOf(faulty, 'panel-decided', { act: decide });
  await panelOf(await reviewed('clean.html'), 'panel-clean', {});
  await panelOf(await reviewed('tampered.html'), 'panel-tampered', {});
  await panelOf(await opened(`${site}/nothing-here.html`), 'panel-other', {});
  await panelOf(await opened(`${elsewhere}/faulty.html`), 'panel-no-permission', {});
  await ownPage('options.html', 'options-360', {});
  await ownPage('options.html', 'options-1200', { width: 1200 });
  await ownPage('options.html', 'options-dark', { width: 1200, theme: 'dark' });
  await ownPage('options.html', 'options-contrast', { width: 1200, theme: 'contrast' });
  await ownPage('options.html#rules', 'options-rules', { width: 1200 });
  await ownPage('options.html', 'options-letter', {
    width: 1200,
    act: (page) => press(page, 'action.notice'),
  });
  await ownPage('welcome.html', 'welcome-360', {});
  await ownPage('welcome.html', 'welcome-1200', { width: 1200 });
  await ownPage('rule.html?id=applicant-total-unbalanced', 'rule', { width: 640 });
}

/** Confirms one finding and dismisses another, as being known to the agency. */
async function decide(panel: Page): Promise<void> {
  const cards = panel.locator('[data-finding]');
  await press(cards.nth(0), 'decide.confirm');
  await press(cards.nth(1), 'decide.dismiss');
  await cards.nth(1).getByRole('combobox').selectOption({ index: 1 });
  await cards.nth(1).locator('[type="submit"]').click();
}

function press(within: Page | Locator, key: TextKey): Promise<void> {
  return within.getByRole('button', { name: t(key), exact: true }).click();
}

/** The views say how much they hold, behind their name. */
function turnTo(panel: Page, key: TextKey): Promise<void> {
  return panel.getByRole('tab', { name: t(key) }).click();
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

async function panelOf(page: Page, name: string, look: Look): Promise<void> {
  await takeAs(await openPanel(browser, page), name, look);
}

async function ownPage(path: string, name: string, look: Look): Promise<void> {
  await takeAs(await opened(`chrome-extension://${browser.extensionId}/${path}`), name, look);
}

/** Takes a page of the extension in the given looks, and closes it. */
async function takeAs(
  page: Page,
  name: string,
  { width = 360, theme = 'light', forced = false, act }: Look,
): Promise<void> {
  await wish({ theme });
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.getByRole('heading').first().waitFor();
  await act?.(page);
  // What was said shows for some seconds; what moves has come to rest.
  await page.waitForTimeout(300);
  await take(page, name);
  await page.close();
}

async function wish(settings: { readonly theme: Theme }): Promise<void> {
  const desk = await browser.desk();
  await desk.evaluate((all) => chrome.storage.local.set({ settings: all }), {
    version: 1,
    language: 'zh-CN',
    ...settings,
  });
}

async function take(page: Page, name: string): Promise<void> {
  const path = resolve(pictures, `${name}.png`);
  await page.bringToFront();
  await page.screenshot({ path });
  console.log(relative(process.cwd(), path));
}
