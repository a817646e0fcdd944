/** Lists that announce how many points they have: 抓好四项工作：一是…。 */
import { type Enumerator, enumerators, partNames, pointNouns } from '../domain/enumeration';
import type { Passage } from '../report/model';
import { numeralValue } from './numerals';

/** A list whose points are not as many as announced. */
export interface WrongCount {
  readonly passage: Passage;
  /** Offsets of the announcement in the passage. */
  readonly start: number;
  readonly end: number;
  readonly announced: number;
  readonly listed: number;
}

/** An announcement, step by step: one pattern of all of it would take a page longer to compile than to read. First the number, */
const count = /(?<![第\d一二三四五六七八九十年月])([二两三四五六七八九十]|\d{1,2})[个项大条类]?/g;
/** then what is counted, */
const counted = new RegExp(`(?:主要|重点|突出|具体)?(?:${pointNouns})`, 'y');
/** then what stands between that and the points. */
const lead = /[\u4e00-\u9fff"]{0,8}(?:,(?:即|分别|具体|主要)?[是为]?)?[:。]|[\u4e00-\u9fff"]{0,3}[,;]/y;

/** @param passages of one section */
export function wrongCounts(passages: readonly Passage[]): WrongCount[] {
  return passages.flatMap((passage, index) =>
    announcementsIn(passage.text).flatMap(({ start, end, announced }) => {
      const rest = passage.text.slice(end);
      const following = passages.slice(index + 1).map(({ text }) => text);
      const listed = listedIn(rest, following, announced);
      return listed === null || listed === announced ? [] : [{ passage, start, end, announced, listed }];
    }),
  );
}

interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly announced: number;
}

/** Announcements behind which a list may follow. */
function announcementsIn(text: string): Announcement[] {
  const found: Announcement[] = [];
  count.lastIndex = 0;
  for (let number = count.exec(text); number; number = count.exec(text)) {
    const named = endOf(counted, text, count.lastIndex);
    if (named === null) continue;
    const end = endOf(lead, text, named);
    count.lastIndex = end ?? named;
    const announced = numeralValue(number[1] ?? '');
    if (end !== null && announced !== null) found.push({ start: number.index, end, announced });
  }
  return found;
}

/** Where a sticky pattern ends that begins at an offset. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Words that may open one more point without a number. */
const mixed = /此外|最后|另外|再次/;

/** @returns how many points follow at once, or null where none do or where they cannot be told */
function listedIn(rest: string, following: readonly string[], announced: number): number | null {
  const kind = enumerators.find(({ pattern }) =>
    new RegExp(`^${pattern}`).test(rest === '' ? (following[0] ?? '') : rest),
  );
  if (!kind) return null;
  const points: number[] = [];
  let isSure = true;
  for (const [index, line] of [rest, ...following].entries()) {
    if (index > 0) {
      const own = enumerators.find(({ pattern }) => new RegExp(`^${pattern}`).test(line));
      const isOuter =
        own !== undefined && own.kind !== kind.kind && (own.rank > kind.rank || kind.rank === 0);
      if (isOuter) {
        isSure = own.rank >= 3;
        break;
      }
    }
    const found = ordinalsIn(line, kind);
    const again = found.findIndex((ordinal, at) => ordinal === 1 && (points.length > 0 || at > 0));
    points.push(...(again < 0 ? found : found.slice(0, again)));
    if (again >= 0) break;
  }
  const isWhole = points.every((ordinal, at) => ordinal === at + 1);
  if (!isWhole || points.length < 2) return null;
  const isMixed = kind.rank === 0 && mixed.test([rest, ...following].join(''));
  return points.length > announced || (isSure && !isMixed) ? points.length : null;
}

/** Points stand at the beginning of a line, or behind the end of a clause. */
function ordinalsIn(line: string, { pattern, rank }: Enumerator): number[] {
  const within = rank === 5 ? '^' : '(?:^|(?<=[。;:,!?]))';
  return [...line.matchAll(new RegExp(within + pattern, 'g'))].map(
    (match) => numeralValue(match[1] ?? '') ?? 0,
  );
}

const preface = /(?:由|包括|包含|分为|分)([^。]{10,260}?)(?:等)?([二三四五六七八])(?:个|大)?部分/g;

/** A preface that names the parts of the report and miscounts them: …六部分组成 behind five titles. */
export function wrongPreface(passage: Passage): WrongCount[] {
  if (!passage.text.includes('部分')) return [];
  return [...passage.text.matchAll(preface)].flatMap((match) => {
    const announced = numeralValue(match[2] ?? '') ?? 0;
    const listed = partsIn(match[1] ?? '');
    return listed === null || listed === announced
      ? []
      : [{ passage, start: match.index, end: match.index + match[0].length, announced, listed }];
  });
}

/** @returns how many parts are named, or null where a name is none of those that a report has */
function partsIn(list: string): number | null {
  const named: string[] = [];
  for (const item of list.split(/[、,;]|以及/).filter((each) => each !== '')) {
    const found = partNames
      .map(([part, pattern]) => ({ part, at: item.search(new RegExp(pattern)) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at);
    if (found.length === 0) return null;
    for (const { part } of found) if (named.at(-1) !== part) named.push(part);
  }
  return named.length > 1 && new Set(named).size === named.length ? named.length : null;
}
