/** Scripts and frames that send visitors or crawlers elsewhere. A look at where a visitor came from is honest, and so is a change of
 *  address: only both together, leading away from the site or rewriting the page, are not. */
import { Text, type Element } from 'domhandler';
import { hostOf, isForeignHost } from '../domain/hosts';
import type { Place } from '../report/model';
import { collapse } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { partsOf } from './tree';

export interface Diversion {
  readonly kind: 'script' | 'frame' | 'refresh' | 'packed';
  readonly target: string;
  readonly place: Place;
}

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
  for (const script of parts.scripts) {
    const diversion = judgeScript(script, foreign);
    if (diversion) found.push(diversion);
  }
  for (const frame of parts.frames) {
    const source = frame.attribs['src'] ?? '';
    if (foreign(source) && fillsScreen(frame))
      found.push({ kind: 'frame', target: source, place: placeOf('frame', source, frame) });
  }
  for (const meta of parts.metas) {
    const { content = '', 'http-equiv': command = '' } = meta.attribs;
    if (command.toLowerCase() !== 'refresh') continue;
    const target = /url\s*=\s*["']?([^"'\s;]+)/i.exec(content)?.[1] ?? '';
    if (foreign(target)) found.push({ kind: 'refresh', target, place: placeOf('meta', content, meta) });
  }
  return found;
}

function judgeScript(script: Element, foreign: (address: string) => boolean): Diversion | null {
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

/** A frame that covers the page or hides on it: one with a place of its own in the text is a map, a film, a form. */
function fillsScreen({ attribs }: Element): boolean {
  const style = (attribs['style'] ?? '').toLowerCase().replaceAll(/\s/g, '');
  const whole = (property: string): boolean =>
    style.includes(`${property}:100%`) || style.includes(`${property}:100v`) || attribs[property] === '100%';
  const tiny = (property: string): boolean =>
    /^[01](?:px)?$/.test(attribs[property] ?? '') ||
    [`;${property}:0`, `;${property}:1px`].some((each) => `;${style}`.includes(each));
  return (
    (/position:(?:fixed|absolute)/.test(style) && whole('width') && whole('height')) ||
    (tiny('width') && tiny('height'))
  );
}

function placeOf(part: 'script' | 'frame' | 'meta', text: string, node: Element): Place {
  return { kind: 'page', part, text, node };
}
