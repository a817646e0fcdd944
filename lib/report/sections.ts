/** The article as sections: their headings, the text below each, and what stands before and after them. */
import type { Element } from 'domhandler';
import { tableForm } from '../domain/forms';
import type { TemplateKey } from '../domain/keys';
import { collapse, foldWithMap, tidy } from '../snapshot/fold';
import type { Accepted } from './accepted';
import { commonAncestor, densestElement, isChrome, signatureStart } from './article';
import { holderTags, type PageText } from './blocks';
import { cellLines } from './grid';
import { type PlacedFigure, readFigures } from './figures';
import { type Heading, readHeading, readHeadings, topicOf } from './headings';
import type { Block, Figure, Passage, Section, Table } from './model';
import { tableOf } from './tables/report-grids';
import { chooseFreeParts, chooseParts, type OutlinePart } from './outline';

/** The report's text in its parts. `root` is the element that holds it; without one, all parts are empty. */
export interface Article {
  readonly root: Element | null;
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  readonly closing: readonly Passage[];
  readonly figures: readonly Figure[];
}

const titleLine = /(?:年度报告|年报|工作报告|公开报告)(?:\([^)]*\))?$/;

/** @param template of the report's year: fixed titles from 2019 on, free ones before */
export function readArticle(
  page: PageText,
  tables: readonly Table[],
  template: TemplateKey,
  url: string | null,
  accepted: Accepted,
): Article {
  const inTable = tableText(page, tables);
  const lines = page.blocks.filter((block) => !inTable(block));
  const parts = outlineOf(page, lines, tables, template, accepted);
  const root = rootOf(page, parts, tables);
  const whole = root ? page.span(root) : undefined;
  if (!root || !whole) return { root, preamble: [], sections: [], closing: [], figures: [] };

  const own = lines.filter((block) => block.index >= whole.first && block.index < whole.last);
  const firstPart = parts[0] ? startOfPart(parts[0]) : whole.last;
  const lastPart = parts.at(-1)?.heading.lines.at(-1)?.index ?? whole.first - 1;
  const tail = own.filter((block) => block.index > lastPart);
  const end = tail.findIndex((block) => isChrome(block) && !block.text.startsWith('附'));
  const body = end < 0 ? tail : tail.slice(0, end);
  const signed = signatureStart(body);
  const closing = parts.length === 0 ? [] : body.slice(signed);
  const isBody = new Set([...own.filter((block) => block.index <= lastPart), ...body.slice(0, signed)]);
  const content = own.filter((block) => isBody.has(block) && !isChrome(block));

  const figures = readFigures(page, root, url);
  const articleEnd = closing[0]?.index ?? (body.at(-1)?.index ?? lastPart) + 1;
  const bounds = parts.map((part, index) => ({
    part,
    from: startOfPart(part),
    to: parts[index + 1] ? startOfPart(parts[index + 1] as OutlinePart) : articleEnd,
  }));
  const sections = bounds.map(({ part, from, to }) =>
    sectionOf(part, from, to, page, content, tables, figures),
  );
  const placed = new Map(
    sections.flatMap((section) => section.figures.map((figure) => [figure.node, figure])),
  );
  const layout = layoutAround(parts[0]?.heading.block.element ?? null);
  return {
    root,
    preamble: content
      .filter((block) => block.index < firstPart && !isTitle(block) && !inBox(block, root, layout))
      .map(passageOf),
    sections,
    closing: closing.map(passageOf),
    figures: figures.map(({ figure }) => placed.get(figure.node) ?? { ...figure, section: null }),
  };
}

function startOfPart({ heading }: OutlinePart): number {
  return Math.min(...heading.lines.map((line) => line.index));
}

/** Whether a line belongs to a table of the report. A row of one cell may hold a heading or a note instead. */
function tableText(page: PageText, tables: readonly Table[]): (block: Block) => boolean {
  const elements = new Set(tables.flatMap((table) => table.elements));
  const lines = cellLines(page);
  return ({ cell }) => {
    const table = cell && tableOf(cell);
    if (!cell || !table || !elements.has(table)) return false;
    const row = cell.parent as Element;
    const cells = row.children.filter(
      (child) => 'name' in child && (child.name === 'td' || child.name === 'th'),
    );
    const [line] = lines.get(cell) ?? [];
    if (cells.length === 1) {
      const text = (lines.get(cell) ?? []).map((block) => block.text).join('');
      return /二十条|本年度办理结果|申请人情况|信息内容/.test(text);
    }
    const heading = line ? readHeading(line) : null;
    if (heading?.match !== 'official') return true;
    // Beside empty cells, as spans that were lost leave them, any numbering will do; beside figures only the form's own.
    const isAlone = cells.every((each) => each === cell || !lines.has(each as Element));
    return !isAlone && heading.numbering !== 'han';
  };
}

function outlineOf(
  page: PageText,
  lines: readonly Block[],
  tables: readonly Table[],
  template: TemplateKey,
  { titles }: Accepted,
): OutlinePart[] {
  const headings = readHeadings(lines, titles);
  const byIndex = new Map(headings.map((heading) => [heading.lines[0]?.index, heading]));
  const isFollowed = (heading: Heading): boolean => {
    if (heading.end < heading.block.text.length - 1) return true;
    const next = byIndex.get((heading.lines.at(-1)?.index ?? 0) + 1);
    return !next || next.numbering !== heading.numbering;
  };
  if (template === '2008') {
    const inRow = besideOthers(page);
    return chooseFreeParts(
      headings.filter(({ block }) => !block.linked && !inRow(block)),
      topicOf,
      isFollowed,
    );
  }
  const starts = tables.map((table) => ({
    section: tableForm(table.form, table.key).section,
    at: Math.min(...table.elements.map((element) => startOf(page, element, table))),
  }));
  const firsts = lines.filter(({ text }) => /^一[、.,]/.test(text)).map(({ index }) => index);
  return chooseParts(headings, starts, isFollowed, firsts);
}

/** Whether a line is a cell of a table's row, as 一、主动公开情况 is in a table of statistics: two other cells have text as well. */
function besideOthers(page: PageText): (block: Block) => boolean {
  const lines = cellLines(page);
  return ({ cell }) =>
    cell !== null &&
    (cell.parent?.children ?? []).filter((each) => each !== cell && lines.has(each as Element)).length >= 2;
}

/** The index of a table's first own line: one physical table may hold several of the form's. */
function startOf(page: PageText, element: Element, table: Table): number {
  const cells = table.cells.map((cell) => page.span(cell.node)?.first ?? Infinity);
  return Math.max(page.span(element)?.first ?? 0, Math.min(...cells, Infinity) - 20);
}

function rootOf(page: PageText, parts: readonly OutlinePart[], tables: readonly Table[]): Element | null {
  const anchors = new Set([
    ...parts.map((part) => part.heading.block.element),
    ...tables.flatMap((table) => table.elements),
  ]);
  let root = parts.length + anchors.size >= 3 ? commonAncestor([...anchors]) : densestElement(page);
  while (root && !holderTags.includes(root.name) && root.parent && 'name' in root.parent)
    root = root.parent as Element;
  return root;
}

function sectionOf(
  { heading, key }: OutlinePart,
  from: number,
  to: number,
  page: PageText,
  content: readonly Block[],
  tables: readonly Table[],
  figures: readonly PlacedFigure[],
): Section {
  const { block, lines, end, ordinal, number } = heading;
  const rest = block.text.slice(end);
  const skipped = end + (rest.length - rest.replace(/^[:。.,;、]+/, '').length);
  const inline: Passage[] =
    skipped < block.text.length ? [{ block, start: skipped, text: block.text.slice(skipped) }] : [];
  const below = content
    .filter((each) => each.index > from && each.index < to && !lines.includes(each))
    .map(passageOf);
  const inside = (element: Element): boolean => {
    const at = page.span(element)?.first ?? -1;
    return at >= from && at < to;
  };
  return {
    key,
    ordinal,
    number,
    title: titleOf(heading),
    heading: { block, start: 0, text: block.text.slice(0, end) },
    passages: [...inline, ...below],
    tables: tables.filter((table) => nodesOf(table).some(inside)).map((table) => table.key),
    figures: figures
      .filter(({ at }) => at > from && at <= to)
      .map(({ figure }) => ({ ...figure, section: key })),
  };
}

/** Heads as well as cells: a table whose cells are all blank has no line of its own there. */
function nodesOf(table: Table): Element[] {
  const labels = [...table.columns, ...table.rows].map((label) => label.node).filter((node) => node !== null);
  const nodes = [...labels, ...table.cells.map((cell) => cell.node)];
  return nodes.length > 0 ? nodes : [...table.elements];
}

function titleOf({ block, lines, start, end }: Heading): string {
  const goesOn = lines.slice(lines.indexOf(block) + 1).map((line) => printedPart(line, 0, line.text.length));
  return tidy(printedPart(block, start, end) + goesOn.join('')).replace(/[。::;,.]$/, '');
}

function printedPart(block: Block, start: number, end: number): string {
  const { at } = foldWithMap(block.raw);
  return collapse(block.raw.slice(at[start] ?? 0, at[end] ?? block.raw.length));
}

function passageOf(block: Block): Passage {
  return { block, start: 0, text: block.text };
}

function isTitle(block: Block): boolean {
  return block.headingLevel > 0 || (block.text.length <= 60 && titleLine.test(block.text));
}

/** Whether a line stands in a table of its own within the article; one that holds the sections as well only lays the page out. */
function inBox(block: Block, root: Element, layout: ReadonlySet<Element>): boolean {
  if (!block.cell) return false;
  let node: Element | null = block.cell;
  while (node && node !== root && !layout.has(node)) node = node.parent as Element | null;
  return node === root && block.cell !== root;
}

/** The tables around an element. */
function layoutAround(element: Element | null): ReadonlySet<Element> {
  const tables = new Set<Element>();
  for (let node = element; node && 'name' in node; node = node.parent as Element | null)
    if (node.name === 'table') tables.add(node);
  return tables;
}
