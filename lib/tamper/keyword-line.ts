/** Keyword lines: search phrases in a row, without a sentence around them. */
import { adult, betting, games, honestContext, matches, trade, web } from '../domain/spam';
import { textPlace } from '../report/places';
import type { Sheet } from './sheet';
import { decisive, plain, type Sign, type Suspicion } from './suspicion';
import { wordsOf } from './words';

const strange = wordsOf([adult, betting, games, trade].join(' '));
const sites = wordsOf([web, matches].join(' '));
const honest = wordsOf(honestContext);
const separators = /[_|丨,、/\-·;]/;
const government = /政府|政务|公开|局|厅|委员会|办公|条例|通知|公告|工作|服务|机构|领导|年报|新闻|信息/;

/** Lines longer than this are prose. */
const longest = 200;

export function findKeywordLines(sheet: Sheet): Suspicion[] {
  const found: Suspicion[] = [];
  let from = 0;
  for (const block of sheet.blocks) {
    const { length } = block.text;
    const line = sheet.text.slice(from, from + length);
    from += length + 1;
    if (length < 6 || length > longest || line.includes('。')) continue;
    const signs = signsOf(line);
    if (signs.length > 0)
      found.push({
        technique: 'keyword',
        term: block.text,
        signs,
        places: [textPlace(block, 0, length, null)],
      });
  }
  return found;
}

/** The signs that a line of text is a row of search phrases. @param line folded, in lower case */
export function signsOf(line: string): Sign[] {
  const words = countWords(line);
  if (words.honest > 0) return [];
  const parts = line.split(separators).filter((part) => part.length > 1);
  const density = (words.strangeLength + words.siteLength) / line.length;
  const signs: Sign[] = [];
  if (words.strange > 2 && density > 0.3) signs.push(decisive('word'));
  else if (words.strange > 1 && density > 0.4)
    signs.push(plain('word'), ...(words.sites > 0 ? [plain('form')] : []));
  else if (words.strange > 0 && words.sites > 0 && density > 0.4) signs.push(plain('word'), plain('form'));
  if (isChain(parts)) signs.push(plain('chain'));
  return signs;
}

function countWords(line: string): {
  strange: number;
  strangeLength: number;
  sites: number;
  siteLength: number;
  honest: number;
} {
  const strangers = new Set<string>();
  const counts = { strange: 0, strangeLength: 0, sites: 0, siteLength: 0, honest: 0 };
  for (let at = 0; at < line.length;) {
    const word = strange.longestAt(line, at);
    const site = sites.longestAt(line, at);
    if (honest.longestAt(line, at)) counts.honest += 1;
    if (word) {
      strangers.add(word);
      counts.strangeLength += word.length;
    } else if (site) {
      counts.sites += 1;
      counts.siteLength += site.length;
    }
    at += Math.max(word.length, site.length, 1);
  }
  return { ...counts, strange: strangers.size };
}

/** Three or more fragments that repeat each other's pieces, none of which speaks of government. */
function isChain(parts: readonly string[]): boolean {
  if (parts.length < 3 || parts.some((part) => part.length > 26 || government.test(part))) return false;
  const seen = new Map<string, number>();
  for (const part of parts) {
    const pieces = new Set<string>();
    for (let at = 0; at + 2 <= part.length; at += 1) {
      const piece = part.slice(at, at + 2);
      if (/^\p{Script=Han}{2}$/u.test(piece)) pieces.add(piece);
    }
    for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  }
  return [...seen.values()].some((count) => count * 2 > parts.length && count > 1);
}
