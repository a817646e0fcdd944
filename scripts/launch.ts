/** Opens a browser with the built extension, on pages that loopback serves under government names. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Language } from '../lib/domain/keys';
import { ensureBrowser } from './install-browser';

export interface LaunchOptions {
  /** Where the pages are served on 127.0.0.1. */
  readonly port: number;
  readonly headless: boolean;
  /** Names that lead to the port; `*` stands for any label. */
  readonly hosts?: readonly string[];
  /** Whether all other names lead where they always do. By default they lead nowhere: nothing leaves the machine. */
  readonly online?: boolean;
  /** What the extension speaks; by default what the browser does, which many installations have only in English. */
  readonly language?: Language;
  /** The folder of the extension; by default the one that `npm run build` makes. */
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A tab of the extension that shows nothing, to ask the browser's extension API from. Unlike the worker it does not die. */
  desk(): Promise<Page>;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export const builtExtension = resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Launches an installed browser with a fresh profile and loads the built extension into it.
 *  @throws NoBrowser where none is installed; Error where the browser cannot load the extension */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const executablePath = ensureBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'mingcha-'));
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // Ctrl-C closes the browser and ends the process without coming back here.
  process.once('exit', removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.headless ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    chromiumSandbox: !options.headless && process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: flags(options),
  });
  const close = async () => {
    await context.close();
    process.off('exit', removeProfile);
    removeProfile();
  };
  try {
    const extensionId = await loadExtension(context, options.extension);
    await closeWelcome(context);
    const desk = () => deskIn(context, extensionId);
    if (options.language !== undefined) await speak(await desk(), options.language);
    const update = async () => void (await loadExtension(context, options.extension));
    return { context, extensionId, desk, update, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function flags({ port, hosts = ['*.gov.cn', '*.example'], online = false }: LaunchOptions): string[] {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  if (!online) rules.push('MAP * ~NOTFOUND');
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    // Chrome no longer heeds --load-extension; what it offers instead must be switched on.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
  ];
}

async function loadExtension(context: BrowserContext, path = builtExtension): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser has closed');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** The first page opens at installation, and would be in front of whatever opens next. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('the extension has not opened its first page');
}

async function speak(desk: Page, language: Language): Promise<void> {
  await desk.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, language });
}

async function deskIn(context: BrowserContext, extensionId: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/icon/16.png`;
  const open = context.pages().find((page) => page.url() === url);
  if (open) return open;
  const desk = await context.newPage();
  await desk.goto(url);
  return desk;
}
