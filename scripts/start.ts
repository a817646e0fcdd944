/** `npm start`: the built extension in a browser, on the bundled sample reports under government names.
 *  With a display it stays until the browser is closed; without one it prints the findings and takes pictures. */
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { toText } from '../lib/export/text';
import { buildExtension } from './build';
import { NoBrowser } from './install-browser';
import { launchWithExtension, type Launched } from './launch';
import { openPanel, reviewOf } from './tab';
import { folder, serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const samples = join(root, 'public/samples');
const sample = 'faulty.html';
const host = 'www.chengyuan.gov.cn';
const pictures = join(root, 'screenshots');

try {
  await start();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  console.log('Building the extension …');
  buildExtension();
  const headless = !hasDisplay();
  const server = await serve(folder(samples));
  // In a window for people, all other addresses lead where they always do.
  const browser = await launchWithExtension({
    port: server.port,
    headless,
    hosts: [host],
    online: !headless,
    ...(headless ? { language: 'zh-CN' as const } : {}),
  });
  try {
    if (headless) await report(browser);
    else await show(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a supervisor would see, for somebody at a terminal. */
async function report(browser: Launched): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const page = await openSample(browser);
  console.log(`\n${toText([await reviewOf(browser, page)])}`);
  const panel = await openPanel(browser, page);
  await panel.getByRole('listitem').first().waitFor();
  await fit(panel, 420);
  await picture(panel, 'panel.png');
  await picture(page, 'page.png');
}

/** Makes the window as high as its content: what is out of sight is not painted. */
async function fit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setViewportSize({
    width,
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  });
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(pictures, name);
  await page.bringToFront();
  await page.screenshot({ path, fullPage: true });
  console.log(`Picture: ${relative(process.cwd(), path)}`);
}

/** Opens page and panel in windows of their own, and waits until the browser is closed. */
async function show(browser: Launched): Promise<void> {
  const closed = new Promise<void>((resolved) => browser.context.once('close', () => resolved()));
  const page = await openSample(browser);
  const panel = await openPanel(browser, page);
  await panel.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    if (tab?.id !== undefined)
      await chrome.windows.create({ tabId: tab.id, type: 'popup', width: 440, height: 900 });
  });
  await (await browser.desk()).close();
  console.log('The sample report is open, and its panel in a window beside it.');
  console.log('In the browser itself, the toolbar button of 明察 opens the panel at the side.');
  console.log('Close the browser, or press Ctrl-C, to end.');
  await closed;
}

async function openSample({ context }: Launched): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://${host}/${sample}`);
  return page;
}

/** True where a window can be shown to somebody. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
