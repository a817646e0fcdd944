/** Which of the lines that look like headings are the report's parts: the best reading of the page as a whole. */
import { sectionForms } from '../domain/forms';
import type { SectionKey } from '../domain/keys';
import type { Heading, Numbering } from './headings';

/** Where a table of the form begins, by the index of its first line. */
export interface TableStart {
  readonly section: SectionKey;
  readonly at: number;
}

/** A part of the report: its heading, and the section of the form that it is; null for one that no form knows. */
export interface OutlinePart {
  readonly heading: Heading;
  readonly key: SectionKey | null;
}

const order: readonly SectionKey[] = sectionForms.map((form) => form.key);
/** No report has more; a page that does is no reason to wait. */
const mostCandidates = 300;
const numberings: readonly Numbering[] = ['han', 'part', 'bracket', 'digit', 'none'];

interface Chain {
  readonly score: number;
  readonly headings: readonly Heading[];
}

/** Chooses the parts of a report on a form with fixed titles. Sub-headings of section one repeat the titles of the others; tables,
 *  order, numbering and what follows a line tell them apart.
 *  @param headings all candidates in document order
 *  @param tables where the form's tables begin
 *  @param isFollowed whether a line of content follows the heading before the next candidate
 *  @param firsts the indexes of the lines that are numbered 一, headings or not: a list begins there */
export function chooseParts(
  headings: readonly Heading[],
  tables: readonly TableStart[],
  isFollowed: (heading: Heading) => boolean,
  firsts: readonly number[],
): OutlinePart[] {
  const known = headings.filter((heading) => heading.key !== null).slice(0, mostCandidates);
  const listed = listItems(headings);
  const chains = numberings.map((main) => ({
    main,
    chain: bestChain(known, main, tables, isFollowed, listed),
  }));
  const { main, chain } = chains.reduce((one, other) => (other.chain.score > one.chain.score ? other : one));
  if (chain.headings.length === 0) return [];
  return byTables(withExtras(withDisordered(chain.headings, known, main), headings, main, firsts), tables);
}

/** Lines numbered like （一） or 1. that belong to a list from one: its further items, and a first item that counts as another than the
 *  title which it repeats. Parts of the report go on counting instead where their brackets are a slip. */
function listItems(headings: readonly Heading[]): ReadonlySet<Heading> {
  const items = new Set<Heading>();
  const counted = new Map<Numbering, Heading>();
  for (const heading of headings) {
    const { numbering, number, key } = heading;
    if (numbering === 'han' || numbering === 'part') counted.clear();
    if (numbering !== 'bracket' && numbering !== 'digit') continue;
    const before = counted.get(numbering);
    const goesOn = before !== undefined && number === (before.number ?? 0) + 1;
    if (number !== 1 && !goesOn) continue;
    counted.set(numbering, heading);
    if (goesOn || key !== order[0]) items.add(heading);
  }
  return items;
}

/** The order-keeping choice of one heading a section with the highest score. */
function bestChain(
  known: readonly Heading[],
  main: Numbering,
  tables: readonly TableStart[],
  isFollowed: (heading: Heading) => boolean,
  listed: ReadonlySet<Heading>,
): Chain {
  let best: Chain = { score: 0, headings: [] };
  const chains: Chain[] = [];
  for (const [index, heading] of known.entries()) {
    const rank = order.indexOf(heading.key as SectionKey);
    const isItem = listed.has(heading) && heading.numbering !== main;
    // Not even a table below it makes a part of an item whose number is another.
    const item = isItem ? (heading.number === rank + 1 ? -3 : -6) : 0;
    const own = scoreOf(heading, main, rank, tables, known[index + 1], isFollowed) + item;
    let before: Chain = { score: 0, headings: [] };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const chain = chains[earlier];
      const last = chain?.headings.at(-1);
      if (chain && last && order.indexOf(last.key as SectionKey) < rank && chain.score > before.score)
        before = chain;
    }
    const chain = { score: before.score + own, headings: [...before.headings, heading] };
    chains.push(chain);
    if (chain.score > best.score) best = chain;
  }
  return best;
}

function scoreOf(
  heading: Heading,
  main: Numbering,
  rank: number,
  tables: readonly TableStart[],
  next: Heading | undefined,
  isFollowed: (heading: Heading) => boolean,
): number {
  const { block, numbering, number, match } = heading;
  let score = match === 'official' ? 4 : 1;
  if (numbering === main) score += numbering === 'none' ? 1 : 3;
  else score += numbering === 'none' ? -1 : -4;
  if (match === 'words' && numbering !== main) score -= 3;
  if (number === rank + 1 && (numbering === 'han' || numbering === 'part')) score += 1.5;
  if (block.headingLevel > 0) score += 0.5;
  if (block.linked) score -= 5;
  score += isFollowed(heading) ? 0.5 : -1;
  const ownTable = tables.some(
    (table) =>
      table.section === heading.key && table.at >= block.index && (!next || table.at <= next.block.index),
  );
  return score + (ownTable ? 3 : 0);
}

/** Sections that stand out of order are still there: same numbering, known wording, a key that nobody has. */
function withDisordered(chosen: readonly Heading[], known: readonly Heading[], main: Numbering): Heading[] {
  const parts = [...chosen];
  if (main !== 'han' && main !== 'part') return parts;
  for (const heading of known) {
    const isTaken = parts.some((part) => part.key === heading.key);
    if (!isTaken && heading.numbering === main && heading.match === 'official' && !heading.block.linked)
      parts.push(heading);
  }
  return parts.toSorted((one, other) => one.block.index - other.block.index);
}

/** Adds the top-level parts that no form knows: numbered on from the part before them, and no list that begins anew below it. */
function withExtras(
  chosen: readonly Heading[],
  headings: readonly Heading[],
  main: Numbering,
  firsts: readonly number[],
): OutlinePart[] {
  const parts: OutlinePart[] = [];
  const isChosen = new Set(chosen);
  let last: number | null = null;
  let isList = false;
  for (const heading of headings) {
    if (isChosen.has(heading)) {
      parts.push({ heading, key: heading.key });
      last = heading.number ?? last;
      isList = false;
    } else if (heading.numbering === main && main !== 'none' && last !== null && !heading.block.linked) {
      const from = parts.at(-1)?.heading.block.index ?? 0;
      if (heading.number === 1 || firsts.some((at) => at > from && at < heading.block.index)) isList = true;
      else if (!isList && heading.number === last + 1) {
        parts.push({ heading, key: null });
        last = heading.number;
      }
    }
  }
  return parts;
}

/** A part whose title no form knows is the section whose tables it holds, where no other part is. */
function byTables(parts: readonly OutlinePart[], tables: readonly TableStart[]): OutlinePart[] {
  return parts.map((part, index) => {
    if (part.key !== null) return part;
    const from = part.heading.block.index;
    const to = parts[index + 1]?.heading.block.index ?? Infinity;
    const inside = new Set(tables.filter(({ at }) => at >= from && at < to).map(({ section }) => section));
    const [key = null, ...others] = inside;
    return others.length > 0 || parts.some((each) => each.key === key) ? part : { ...part, key };
  });
}

/** Chooses the parts of a free-form report: the lines of the numbering that counts on from one.
 *  @param headings all numbered lines in document order
 *  @param isFollowed as for `chooseParts` */
export function chooseFreeParts(
  headings: readonly Heading[],
  topicOf: (heading: Heading) => SectionKey | null,
  isFollowed: (heading: Heading) => boolean,
): OutlinePart[] {
  const counted = numberings.map((numbering) =>
    countOn(
      headings.filter((heading) => heading.numbering === numbering),
      isFollowed,
    ),
  );
  const best = counted.find((parts) => parts.length >= 2) ?? [];
  const [first] = best;
  // A 概述 before the numbered parts seldom has a number.
  const opening = headings.find(
    ({ numbering, key, block }) =>
      first !== undefined && numbering === 'none' && key === 'overview' && block.index < first.block.index,
  );
  const taken = new Set<SectionKey>();
  return [...(opening ? [opening] : []), ...best].map((heading) => {
    const topic = topicOf(heading);
    if (topic === null || taken.has(topic)) return { heading, key: null };
    taken.add(topic);
    return { heading, key: topic };
  });
}

/** The longest run 1, 2, 3 … among numbered lines, rather the one with content below its lines than a list of contents;
 *  lists that begin anew inside a part are not it. */
function countOn(headings: readonly Heading[], isFollowed: (heading: Heading) => boolean): Heading[] {
  const weigh = (run: readonly Heading[]): number => run.length + run.filter(isFollowed).length;
  let best: Heading[] = [];
  for (const [index, first] of headings.entries()) {
    if (first.number !== 1) continue;
    const run = [first];
    for (const heading of headings.slice(index + 1)) {
      const last = run.at(-1)?.number ?? 0;
      if (heading.number === last + 1 || heading.number === last + 2) run.push(heading);
    }
    if (weigh(run) > weigh(best)) best = run;
  }
  return best;
}
