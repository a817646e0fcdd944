/** Scripts and frames that send visitors or crawlers elsewhere. A look at where a visitor came from is honest, and so is a change of
 *  address: only both together, leading away from the site or rewriting the page, are not. Nor does it tell anything where a script or
 *  frame comes from elsewhere, or late: only where another script fetched it from one of the addresses that are bought by the dozen. */
import { type Element, Text } from 'domhandler';
import { hostOf, isForeignHost, looksRandom } from '../domain/hosts';
import type { Place } from '../report/model';
import { collapse } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { fillsScreen } from './frames';
import { partsOf } from './tree';

export interface Diversion {
  readonly kind: 'script' | 'frame' | 'refresh' | 'packed' | 'inserted';
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
  /location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=[^=]|\()|document\s*\.\s*write|window\s*\.\s*open|document\s*\.\s*title\s*=[^=]|\.src\s*=/i;
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
      (late) => judgeScript(script, foreign) ?? (late ? judgeSource('script', script, foreign) : null),
    );
  for (const frame of parts.frames) {
    judge(frame, (late) => {
      const target = frame.attribs['src'] ?? '';
      if (foreign(target) && fillsScreen(frame, snapshot))
        return { kind: 'frame', target, place: placeOf('frame', target, frame) };
      return late ? judgeSource('frame', frame, foreign) : null;
    });
  }
  for (const meta of parts.metas) judge(meta, () => judgeRefresh(meta, foreign));
  return found;
}

function judgeScript(script: Element, foreign: (address: string) => boolean): Verdict | null {
  const code = script.children
    .map((child) => (child instanceof Text ? child.data : ''))
    .join('')
    .slice(0, mostCode);
  if (code === '') return null;
  const asks = engines.test(code) && (asksWhence.test(code) || asksWho.test(code));
  if (!asks) return null;
  const place = placeOf('script', collapse(code).slice(0, 200), script);
  if (packed.test(code)) return { kind: 'packed', target: '', place };
  if (!leaves.test(code)) return null;
  const target = Array.from(code.matchAll(absolute), ([address]) => address).find(foreign);
  if (target) return { kind: 'script', target, place };
  return /document\s*\.\s*title\s*=[^=]/i.test(code) ? { kind: 'script', target: '', place } : null;
}

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

function placeOf(part: 'script' | 'frame' | 'meta', text: string, node: Element): Place {
  return { kind: 'page', part, text, node };
}
