/** What every end-to-end test starts from: a browser with the built extension, and pages under government names. */
import { test as base, expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { translator } from '../../lib/i18n/translate';
import type { Review } from '../../lib/judge/model';
import { builtExtension, launchWithExtension, type Launched } from '../../scripts/launch';
import { openPanel, reviewOf, tabOf } from '../../scripts/tab';
import { folder, serve, type Answer } from '../../scripts/serve';

/** An agency's site, as the pages see it. */
export const site = 'http://www.chengyuan.gov.cn';

interface PerTest {
  /** No test finds what another has left: settings are as after installation, in Chinese, nothing is decided, and no page is open. */
  asInstalled: void;
  /** Opens a page of the site in a new tab: a path, or HTML that is then served. */
  open(page: string | { html: string; host?: string }): Promise<Page>;
  /** The panel for a page's tab, as an ordinary page. */
  panelOf(page: Page): Promise<Page>;
  /** A page of the extension, by its path. */
  ownPage(path: string): Promise<Page>;
  /** The options, as an ordinary page. */
  optionsPage(): Promise<Page>;
  /** The badge of a page's tab. */
  badgeOf(page: Page): Promise<string>;
  /** The review of a page's tab, as soon as there is one. */
  reviewOf(page: Page): Promise<Review>;
  /** Clicks the extension's toolbar button while the page is in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Stops the service worker, as the browser does after half a minute. */
  stopWorker(): Promise<void>;
}

interface PerWorker {
  /** The folder of the extension that is tried. */
  extension: string;
  browserWithExtension: Launched & { serve(path: string, page: string | Answer): void };
}

/** Playwright's types of the protocol are older than the browser. */
interface RawSession {
  send(method: string, params: object): Promise<Record<string, unknown>>;
  detach(): Promise<void>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

export { expect };

const language = 'zh-CN';

/** What the extension says, as it is spelled today. */
export const t = translator(language);

export const test = base.extend<PerTest, PerWorker>({
  extension: [builtExtension, { option: true, scope: 'worker' }],

  browserWithExtension: [
    async ({ extension }, use) => {
      const made = new Map<string, string | Answer>();
      const samples = folder(resolve(import.meta.dirname, '../../public'));
      const server = await serve((url) => {
        const page = made.get(url.pathname) ?? samples;
        return typeof page === 'function' ? page(url) : page;
      });
      const browser = await launchWithExtension({
        port: server.port,
        headless: true,
        language,
        extension,
      });
      await use({ ...browser, serve: (path, page) => made.set(path, page) });
      await browser.close();
      await server.close();
    },
    { scope: 'worker' },
  ],

  asInstalled: [
    async ({ browserWithExtension: { context, desk } }, use) => {
      const kept = await desk();
      await kept.evaluate(
        async (settings) => {
          await chrome.storage.local.clear();
          await chrome.storage.local.set({ settings });
        },
        { version: 1, language },
      );
      await use();
      for (const page of context.pages()) if (page !== kept) await page.close();
    },
    { auto: true },
  ],

  open: async ({ browserWithExtension: browser }, use, { testId }) => {
    const pages: Page[] = [];
    await use(async (what) => {
      const page = await browser.context.newPage();
      pages.push(page);
      if (typeof what === 'string') {
        await page.goto(site + what);
      } else {
        const path = `/made/${testId}-${pages.length}.html`;
        browser.serve(path, what.html);
        await page.goto((what.host ?? site) + path);
      }
      return page;
    });
    for (const page of pages) await page.close();
  },

  panelOf: async ({ browserWithExtension: browser }, use) => {
    const panels: Page[] = [];
    await use(async (page) => {
      const panel = await openPanel(browser, page);
      panels.push(panel);
      return panel;
    });
    for (const panel of panels) await panel.close();
  },

  ownPage: async ({ browserWithExtension: { context, extensionId } }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await context.newPage();
      opened.push(page);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
    for (const page of opened) await page.close();
  },

  optionsPage: ({ ownPage }, use) => use(() => ownPage('options.html')),

  badgeOf: async ({ browserWithExtension: browser }, use) => {
    await use(async (page) => {
      const tabId = await tabOf(browser, page);
      return (await browser.desk()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    });
  },

  reviewOf: ({ browserWithExtension: browser }, use) => use((page) => reviewOf(browser, page)),

  pressToolbarButton: async ({ browserWithExtension: { context, extensionId } }, use) => {
    await use(async (page) => {
      await page.bringToFront();
      const session = (await context.browser()!.newBrowserCDPSession()) as unknown as RawSession;
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = (targetInfos as TargetInfo[]).find(({ url }) => url === page.url());
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
      await session.detach();
    });
  },

  stopWorker: async ({ browserWithExtension: { context, desk } }, use) => {
    await use(async () => {
      const session = await context.newCDPSession(await desk());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    });
  },
});
