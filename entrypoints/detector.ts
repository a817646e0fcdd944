/** Runs on every *.gov.cn page: looks whether it may be an annual report, tells the worker, and is gone. Nothing else is loaded. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeReport } from '../lib/report/detect';

/** Titles and tables that scripts fetch come late, but not later than this after the page was first looked at. */
const patience = 10_000;
const pause = 400;

/** Stands in every report since 2019, and hardly anywhere else; the year's title often stands in a plain paragraph. */
const telling = '收到和处理政府信息公开申请';

declare global {
  /** Whether the page has been looked at already; only scripts of this extension see it. */
  var mingchaLooked: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.mingchaLooked) return;
  globalThis.mingchaLooked = true;
  if (look()) return;

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (look()) observer.disconnect();
    }, pause);
  });
  observer.observe(document, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
});

/** @returns whether the page may be a report; the worker has been told then */
function look(): boolean {
  const start = performance.now();
  const found = looksLikeReport(document.title, headingText(), location.href);
  performance.measure('mingcha:detect', { start });
  // A plain message in the envelope of lib/shell/messages, whose library is larger than all of this.
  if (found)
    void browser.runtime.sendMessage({ id: 0, type: 'found', timestamp: Date.now() }).catch(() => {});
  return found;
}

/** What names the page. Side boxes have headings too, many of them about reports: they count only where nothing better is there. */
function headingText(): string {
  const named = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '';
  const first = textOf('h1');
  const others = named || first ? '' : textOf('h2, h3, [class*="title" i]');
  const text = document.body?.textContent?.includes(telling) ? telling : '';
  return [named, first, others, text].join(' ');
}

function textOf(selector: string): string {
  return [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .map((heading) => heading.textContent?.slice(0, 200) ?? '')
    .join(' ');
}
