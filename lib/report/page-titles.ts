/** The titles of a page: every place that names a report, and the headlines that name anything. */
import { titleMetas } from '../domain/imprint';
import { collapse, fold } from '../snapshot/fold';
import { type Metas, metasNamed } from './metas';
import type { Block, Place } from './model';
import { textPlace } from './places';
import { holdsClosing, parseTitle, type ReportTitle } from './title';

export interface FoundTitle extends ReportTitle {
  /** As a reader would write it down: the page's characters without white space, lines joined. */
  readonly printed: string;
  /** h1 to h6; any other visible line; a title element or meta tag. */
  readonly source: 'heading' | 'line' | 'document';
  readonly place: Place;
  /** The lines that make it up; none where it stands in the document's head. */
  readonly blocks: readonly Block[];
}

export interface PageTitles {
  /** Titles of reports: the visible ones in document order, then those of the head. */
  readonly found: readonly FoundTitle[];
  /** What the page calls itself, report or not: ArticleTitle, its h1, the first part of its title element. Folded. */
  readonly headlines: readonly string[];
  /** The parts of the title element behind its first: as a rule column and site. Folded. */
  readonly siteParts: readonly string[];
}

/** Lines longer than this are prose, and more titles than this are a list. */
const longestLine = 80;
const mostTitles = 12;
/** A title is printed in as many lines at most. */
const mostLines = 4;

/** Finds the titles of a page. Lines that are links name other pages. */
export function readTitles(metas: Metas, blocks: readonly Block[]): PageTitles {
  const visible: FoundTitle[] = [];
  let read = -1;
  for (const [index, block] of blocks.entries()) {
    if (visible.length === mostTitles) break;
    const title = block.index > read ? titleAround(blocks, index) : null;
    if (!title) continue;
    visible.push(title);
    read = title.blocks.at(-1)?.index ?? read;
  }
  const parts = metas.title ? titleParts(metas.title.text) : [];
  const tags = metasNamed(metas, titleMetas);
  const headings = blocks.filter((block) => block.headingLevel === 1 && !block.linked).slice(0, 4);
  return {
    found: [...visible, ...headTitles(metas)],
    headlines: [
      ...tags.slice(0, 1).map((tag) => fold(tag.content)),
      ...(headings.length > 0
        ? [headings.map((block) => block.text).join(''), ...headings.map((block) => block.text)]
        : []),
      ...parts.slice(0, 1).map(fold),
    ],
    siteParts: parts.slice(1).map(fold),
  };
}

/** The report's title among those found: the one that says most; among equals a visible one, a heading, the first. */
export function bestTitle(found: readonly FoundTitle[]): FoundTitle | null {
  return fullest(found, (title) => ({ document: 0, line: 2, heading: 3 })[title.source]);
}

/** The first title of those that say most. `more` weighs what else counts, up to what a year or an agency counts. */
function fullest<T extends ReportTitle>(
  titles: readonly T[],
  more: (title: T) => number = () => 0,
): T | null {
  const score = (title: T): number =>
    (title.agency === null ? 0 : 4) + (title.year === null ? 0 : 5) + more(title);
  return titles.reduce<T | null>(
    (best, title) => (best === null || score(title) > score(best) ? title : best),
    null,
  );
}

/** Characters as a reader would write them down: folded, but for the punctuation, which stays as wide as it is. */
export function printed(raw: string): string {
  return raw
    .split(/([，：；（）？！“”‘’「」『』]+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : fold(piece)))
    .join('');
}

/** The best title that the lines around one make up: the agency may stand on the line before, the year or the last words on the next. */
function titleAround(blocks: readonly Block[], index: number): FoundTitle | null {
  const block = blocks[index];
  if (!block || !canBePart(block) || !/公[开開]|信息/.test(block.text)) return null;
  if (!holdsClosing(joined(blocks.slice(index, index + mostLines)))) return null;
  const readings: (ReportTitle & { lines: readonly Block[] })[] = [];
  for (
    let first = index, before = 0;
    first > index - mostLines && belongs(blocks[first], block);
    first -= 1
  ) {
    if (first < index) before += blocks[first]?.text.length ?? 0;
    for (let last = index; last < first + mostLines && belongs(blocks[last], block); last += 1) {
      const lines = blocks.slice(first, last + 1);
      const title = parseTitle(joined(lines));
      // The fixed words begin on this very line: whatever stands above can only name agency and year.
      if (title && title.start >= before && title.start < before + block.text.length)
        readings.push({ ...title, lines });
    }
  }
  const best = fullest(readings, ({ lines }) => -lines.length / 8);
  if (!best) return null;
  const { lines, ...title } = best;
  return {
    ...title,
    printed: lines.map((line) => printed(line.raw)).join(''),
    source: block.headingLevel > 0 ? 'heading' : 'line',
    place: textPlace(block, 0, block.text.length, null),
    blocks: lines,
  };
}

function joined(lines: readonly Block[]): string {
  return lines.map((line) => line.text).join('');
}

function canBePart(block: Block): boolean {
  return !block.linked && block.text.length <= longestLine;
}

/** Whether a line can carry on the title that another holds a part of: the same heading, or a sibling of the same rank. */
function belongs(line: Block | undefined, block: Block): boolean {
  if (!line || !canBePart(line) || line.cell !== block.cell || line.headingLevel !== block.headingLevel)
    return false;
  return (
    line === block ||
    (!/[:>|]/.test(line.text) &&
      (line.element === block.element || line.element.parent === block.element.parent))
  );
}

function headTitles(metas: Metas): FoundTitle[] {
  const tags = metasNamed(metas, titleMetas).map(({ content, node }) => ({
    part: 'meta' as const,
    text: content,
    node,
  }));
  const element = metas.title
    ? [{ part: 'title' as const, text: metas.title.text, node: metas.title.node }]
    : [];
  return [...tags, ...element].flatMap(({ part, text, node }) => {
    const parts = titleParts(text);
    const pieces = [...parts.flatMap((piece) => piece.split(/\s+/)), ...parts, text];
    const titles = pieces.flatMap((piece) => {
      const title = parseTitle(fold(piece));
      return title ? [{ ...title, printed: printed(piece) }] : [];
    });
    const best = fullest(titles);
    if (!best) return [];
    return [
      {
        ...best,
        source: 'document' as const,
        place: { kind: 'page' as const, part, text: collapse(text), node },
        blocks: [],
      },
    ];
  });
}

/** The parts of a document's title: article, column and site, between - _ | and the like. */
function titleParts(title: string): string[] {
  return title
    .split(/[_|>»丨·｜＿]|\s[-—–]+\s|[-—–]{2,}|(?<!\d)[-–—]|[-–—](?!\d)/)
    .filter((part) => part.trim() !== '');
}
