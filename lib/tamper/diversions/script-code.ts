/** What a script's own text does: it asks where a visitor comes from and leads away, hides where it leads, or writes another title. */
import { type Element, Text } from 'domhandler';
import { hostOf, looksRandom } from '../../domain/hosts';
import { collapse } from '../../snapshot/fold';
import { decoded, joined } from './decoded';
import { absolute, type Departure, type IsForeign, placeOf } from './diversion';
import { lureOf } from '../language/lure';
import { lowered } from '../sheet';

const mostCode = 100_000;
const engines = /baidu|sogou|haosou|360|so\\?\.com|google|bing|yahoo|spider|bytespider|sm\\?\.cn|toutiao/i;
const asksWhence = /document\s*\.\s*referrer|document\[["']referrer["']\]/;
const asksWho = /navigator\s*\.\s*useragent/i;
const leaves =
  /location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=[^=]|\()|document\s*\.\s*write|window\s*\.\s*open|document\s*\.\s*title\s*=[^=]|\.\s*innerHTML\s*=[^=]|\.src\s*=/i;
const packed =
  /eval\s*\(\s*function\s*\(p,a,c,k,e,[dr]?\)|String\s*\.\s*fromCharCode\s*\((?:\s*\d+\s*,){8}|(?:\\x[0-9a-f]{2}){12}|atob\s*\(/i;

/** @returns what the script does, or null where it does nothing of the kind */
export function judgeScript(script: Element, foreign: IsForeign): Departure | null {
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
  if (!asks && setsTitle.test(code) && sellsInTitle(`${decoded(code)} ${writtenTitle.exec(code)?.[1] ?? ''}`))
    return { kind: 'script', target: '', place };
  if (!asks) {
    const target = leavesFor.exec(code)?.[1] ?? '';
    return foreign(target) && looksRandom(hostOf(target) ?? '') ? { kind: 'script', target, place } : null;
  }
  if (packed.test(code)) return { kind: 'packed', target: '', place };
  if (!leaves.test(code)) return null;
  const target = Array.from(code.matchAll(absolute), ([address]) => address).find(foreign);
  if (target) return { kind: 'script', target, place };
  return rewrites.test(code) ? { kind: 'script', target: '', place } : null;
}

/** An address abroad that a script hides by its spelling, and leads to, writes a link to or fetches from. */
function disguisedTarget(code: string, foreign: IsForeign): string | null {
  const split = splitTarget(code, foreign);
  if (split !== null) return split;
  const plain = packed.test(code) || /unescape\s*\(/.test(code) ? decoded(code) : '';
  if (plain === '' || !/location|<\s*(?:script|iframe|a\s)|\.src/i.test(plain + code)) return null;
  return Array.from(plain.matchAll(absolute), ([address]) => address).find(foreign) ?? null;
}

/** An address whose host a script puts together of pieces, which nobody does who may write it out. */
function splitTarget(code: string, foreign: IsForeign): string | null {
  const whole = joined(code);
  if (whole === code) return null;
  const found = Array.from(whole.matchAll(absolute), ([address]) => address);
  return found.find((address) => foreign(address) && !code.includes(hostOf(address) ?? '')) ?? null;
}

/** A title that a script writes out. */
const writtenTitle = /document\s*\.\s*title\s*=\s*["']([^"']{2,80})["']/;
/** A title that a script writes, in numbers of characters perhaps. */
const setsTitle = /document\s*\.\s*title\s*=[^=]/;

function sellsInTitle(title: string): boolean {
  const { points, bold } = lureOf(lowered(title));
  return bold || points > 2;
}

/** What only visitors from elsewhere or crawlers read. */
const rewrites =
  /document\s*\.\s*title\s*=[^=]|(?:spider|bot)[^]*\.\s*(?:innerHTML|innerText|textContent)\s*=[^=]/i;
/** An address that a script leaves for without asking anything. */
const leavesFor =
  /location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=|\()\s*["']((?:https?:)?\/\/[^"']{4,200})["']/i;
