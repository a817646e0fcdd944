/** Scripts and frames that send visitors or crawlers elsewhere. A look at where a visitor came from is honest, and so is a change of
 *  address: only both together, leading away from the site or rewriting the page, are not. Nor does it tell anything where a script or
 *  frame comes from elsewhere, or late: only where another script fetched it from one of the addresses that are bought by the dozen. */
import { type Element, isTag, Text } from 'domhandler';
import { hostOf, isForeignHost, isSellersHost, looksRandom } from '../domain/hosts';
import type { Place } from '../report/model';
import { collapse, fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { decoded, joined } from './decoded';
import { fillsScreen, isUnseenFrame } from './frames';
import { lureOf } from './lure';
import { lower } from './sheet';
import { partsOf, textOf } from './tree';

export interface Diversion {
  readonly kind:
    | 'script'
    | 'frame'
    | 'embed'
    | 'refresh'
    | 'packed'
    | 'inserted'
    | 'disguised'
    | 'source'
    | 'base'
    | 'form';
  readonly target: string;
  readonly place: Place;
  /** Another script put it there, as far as anyone saw that. */
  readonly late: boolean;
}

type Verdict = Omit<Diversion, 'late'>;

const mostCode = 100_000;
const engines = /baidu|sogou|haosou|360|so\\?\.com|google|bing|yahoo|spider|bytespider|sm\\?\.cn|toutiao/i;
const asksWhence = /document\s*\.\s*referrer|document\[["']referrer["']\]/;
const asksWho = /navigator\s*\.\s*useragent/i;
const leaves =
  /location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=[^=]|\()|document\s*\.\s*write|window\s*\.\s*open|document\s*\.\s*title\s*=[^=]|\.\s*innerHTML\s*=[^=]|\.src\s*=/i;
const absolute = /(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'<>\\]*/gi;
const packed =
  /eval\s*\(\s*function\s*\(p,a,c,k,e,[dr]?\)|String\s*\.\s*fromCharCode\s*\((?:\s*\d+\s*,){8}|(?:\\x[0-9a-f]{2}){12}|atob\s*\(/i;

export function findDiversions(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Diversion[] {
  const parts = partsOf(snapshot);
  const foreign = (address: string): boolean => {
    const host = hostOf(address);
    return host !== null && isForeignHost(host, home, friends);
  };
  const found: Diversion[] = [];
  const judge = (node: Element, verdictOf: (late: boolean) => Verdict | null): void => {
    const late = snapshot.isLate?.(node) ?? false;
    const verdict = verdictOf(late);
    if (verdict) found.push({ ...verdict, late });
  };
  for (const script of parts.scripts)
    judge(
      script,
      (late) =>
        judgeScript(script, foreign) ??
        (late ? judgeSource('script', script, foreign) : judgeCheapSource(script, foreign)),
    );
  for (const frame of parts.frames) {
    judge(frame, (late) => {
      const target = frame.attribs['src'] ?? frame.attribs['data'] ?? '';
      if (foreign(target) && (frame.name === 'frame' || fillsScreen(frame, snapshot) || isUnseenFrame(frame)))
        return { kind: 'frame', target, place: placeOf('frame', target, frame) };
      if (foreign(target) && isSellers(target))
        return { kind: 'embed', target, place: placeOf('frame', target, frame) };
      return late ? judgeSource('frame', frame, foreign) : null;
    });
  }
  for (const meta of parts.metas) judge(meta, () => judgeRefresh(meta, foreign));
  for (const base of parts.bases) judge(base, () => judgeBase(base, foreign));
  for (const form of parts.forms) judge(form, () => judgeForm(form, foreign));
  for (const each of [...parts.pictures, ...parts.bodies]) judge(each, () => judgeHandlers(each, foreign));
  return found;
}

function judgeScript(script: Element, foreign: (address: string) => boolean): Verdict | null {
  const code = script.children
    .map((child) => (child instanceof Text ? child.data : ''))
    .join('')
    .slice(0, mostCode);
  if (code === '') return null;
  const place = placeOf('script', collapse(code).slice(0, 200), script);
  const disguised = disguisedTarget(code, foreign);
  if (disguised) return { kind: 'disguised', target: disguised, place };
  const told = packed.test(code) ? `${code} ${decoded(code)}` : code;
  const asks = engines.test(told) && (asksWhence.test(told) || asksWho.test(told));
  if (!asks && setsTitle.test(code) && sellsInTitle(decoded(code)))
    return { kind: 'script', target: '', place };
  if (!asks) {
    const target = departure.exec(code)?.[1] ?? '';
    return foreign(target) && looksRandom(hostOf(target) ?? '') ? { kind: 'script', target, place } : null;
  }
  if (packed.test(code)) return { kind: 'packed', target: '', place };
  if (!leaves.test(code)) return null;
  const target = Array.from(code.matchAll(absolute), ([address]) => address).find(foreign);
  if (target) return { kind: 'script', target, place };
  return rewrites.test(code) ? { kind: 'script', target: '', place } : null;
}

/** An address abroad that a script hides by its spelling, and leads to, writes a link to or fetches from. */
function disguisedTarget(code: string, foreign: (address: string) => boolean): string | null {
  const split = splitTarget(code, foreign);
  if (split !== null) return split;
  const plain = packed.test(code) || /unescape\s*\(/.test(code) ? decoded(code) : '';
  if (plain === '' || !/location|<\s*(?:script|iframe|a\s)|\.src/i.test(plain)) return null;
  return Array.from(plain.matchAll(absolute), ([address]) => address).find(foreign) ?? null;
}

/** An address whose host a script puts together of pieces, which nobody does who may write it out. */
function splitTarget(code: string, foreign: (address: string) => boolean): string | null {
  const whole = joined(code);
  if (whole === code) return null;
  const found = Array.from(whole.matchAll(absolute), ([address]) => address);
  return found.find((address) => foreign(address) && !code.includes(hostOf(address) ?? '')) ?? null;
}

/** A title that a script writes in numbers of characters. */
const setsTitle = /document\s*\.\s*title\s*=[^=]/;

function sellsInTitle(title: string): boolean {
  const { points, bold } = lureOf(lower(fold(title)));
  return bold || points > 2;
}

/** What only visitors from elsewhere or crawlers read. */
const rewrites =
  /document\s*\.\s*title\s*=[^=]|(?:spider|bot)[^]*\.\s*(?:innerHTML|innerText|textContent)\s*=[^=]/i;
/** An address that a script leaves for without asking anything. */
const departure =
  /location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=|\()\s*["']((?:https?:)?\/\/[^"']{4,200})["']/i;

/** A script from one of the addresses that cost next to nothing, which no vendor of offices has; above the page's title, where nothing else
 *  may come first, from one of those that are bought by the dozen. */
function judgeCheapSource(node: Element, foreign: (address: string) => boolean): Verdict | null {
  const target = node.attribs['src'] ?? '';
  if (target === '' || !foreign(target)) return null;
  const host = hostOf(target) ?? '';
  if (!cheap.test(host) && !isSellersHost(host) && !(looksRandom(host) && isAboveTitle(node))) return null;
  return { kind: 'source', target, place: placeOf('script', target, node) };
}

/** How far a title may be below. */
const mostBelow = 30;

function isAboveTitle(script: Element): boolean {
  let at = script.next;
  for (let count = 0; at && count < mostBelow; count += 1, at = at.next)
    if (isTag(at) && at.name === 'title') return true;
  return false;
}

const cheap = /\.(?:top|xyz|icu|vip|club|buzz|cyou|sbs|bet|win|fun|click|rest|shop)$/;

/** What another script fetched. */
function judgeSource(
  part: 'script' | 'frame',
  node: Element,
  foreign: (address: string) => boolean,
): Verdict | null {
  const target = node.attribs['src'] ?? '';
  if (!foreign(target) || !looksRandom(hostOf(target) ?? '')) return null;
  return { kind: 'inserted', target, place: placeOf(part, target, node) };
}

function judgeRefresh(meta: Element, foreign: (address: string) => boolean): Verdict | null {
  const { content = '', 'http-equiv': command = '' } = meta.attribs;
  if (command.toLowerCase() !== 'refresh') return null;
  const target = /url\s*=\s*["']?([^"'\s;]+)/i.exec(content)?.[1] ?? '';
  return foreign(target) ? { kind: 'refresh', target, place: placeOf('meta', content, meta) } : null;
}

/** All of a page's own links lead to where its base is. A site that moved keeps an address of the country. */
function judgeBase(base: Element, foreign: (address: string) => boolean): Verdict | null {
  const target = base.attribs['href'] ?? '';
  const host = hostOf(target) ?? '';
  if (!foreign(target) || (host.endsWith('.cn') && !isSellersHost(host))) return null;
  return { kind: 'base', target, place: placeOf('meta', target, base) };
}

/** What no office asks for on a page of somebody else's. */
const asked = /银行卡|取款密码|支付密码|卡号|短信验证码|cvv/i;

function judgeForm(form: Element, foreign: (address: string) => boolean): Verdict | null {
  const target = form.attribs['action'] ?? '';
  if (!foreign(target) || !asked.test(textOf(form))) return null;
  return { kind: 'form', target, place: placeOf('script', target, form) };
}

const handlers = ['onerror', 'onload', 'onmousemove', 'onmouseover', 'onclick', 'onunload', 'onfocus'];

/** What a picture or the page does when it comes, fails to, or is touched: offices' pages put another picture there, and load no script. */
function judgeHandlers(element: Element, foreign: (address: string) => boolean): Verdict | null {
  const code = joined(handlers.map((name) => element.attribs[name] ?? '').join(';'));
  if (!/createElement|eval|appendChild|location/.test(code)) return null;
  const known = `${code} ${decoded(code)}`;
  const target = Array.from(known.matchAll(absolute), ([address]) => address).find(foreign);
  const place = placeOf('script', collapse(code).slice(0, 200), element);
  return target ? { kind: 'source', target, place } : null;
}

function isSellers(address: string): boolean {
  const host = hostOf(address) ?? '';
  return isSellersHost(host) || cheap.test(host);
}

function placeOf(part: 'script' | 'frame' | 'meta', text: string, node: Element): Place {
  return { kind: 'page', part, text, node };
}
