/** Places that rules point at: headings, labels, cells, and where missing parts should stand. */
import type { AnyNode } from 'domhandler';
import { sectionForms, type TableForm, tableForm } from '../../domain/forms';
import type { ColumnKey, RowKey, SectionKey } from '../../domain/keys';
import type { Cell, Figure, Label, Passage, Place, Report, Section, Table } from '../../report/model';
import { textPlace } from '../../report/places';
import { comparePositions, positionOf } from '../../snapshot/order';
import { dueTables, sectionOf } from './standing';

/** The heading alone, without the text that may follow it on its line. */
export function headingPlace({ key, heading }: Section): Place {
  return textPlace(heading.block, heading.start, heading.start + heading.text.length, key);
}

/** The characters that a place points at, as they stand on the page. */
export function quoteOf(place: Place): string {
  if (place.kind === 'missing') return '';
  return place.kind === 'text' ? place.quote : place.text;
}

/** A cell, with its text as on the page. */
export function cellPlace({ table, row, column, raw, node }: Cell): Place {
  return { kind: 'cell', table, row, column, text: raw, node };
}

/** A cell as evidence names it. */
export function cellLocation({ table, row, column, raw }: Cell): Readonly<Record<string, string>> {
  return { kind: 'cell', table, row, column, text: raw };
}

/** A section that is not there: behind the last one of those that come before it. */
export function missingSection(report: Report, key: SectionKey): Place {
  const index = sectionForms.findIndex((form) => form.key === key);
  const before = sectionForms.slice(0, index).toReversed();
  const last = before.map((form) => sectionOf(report, form.key)).find((section) => section !== undefined);
  const near = last ? endOf(report, last) : (lastNode(report.preamble) ?? titleNode(report));
  return { ...nowhere, section: key, near };
}

/** A table that is not there: behind the table that comes before it in the form, else below the heading of its section. */
export function missingTable(report: Report, { section, key }: TableForm): Place {
  const home = sectionOf(report, section);
  const due = dueTables(report).map((table) => table.key);
  const before = report.tables.filter(
    (table) => home?.tables.includes(table.key) && due.indexOf(table.key) < due.indexOf(key),
  );
  const near = before.at(-1)?.elements.at(-1) ?? (home ? lastNode([home.heading]) : null);
  return { ...nowhere, section, table: key, near };
}

/** A table that is there only as a picture, an attachment or a frame: where that stands. */
export function picturedTable({ section, key }: TableForm, { node }: Figure): Place {
  return { ...nowhere, section, table: key, near: node };
}

/** A table of the page as a whole. */
export function wholeTable(table: Table): Missing {
  const { section } = tableForm(table.form, table.key);
  return { ...nowhere, section, table: table.key, near: table.elements.at(-1) ?? null };
}

/** A row that is not there, or whose label is at fault. */
export function rowPlace(table: Table, row: RowKey, label?: Label): Place {
  const whole = wholeTable(table);
  const { rows } = tableForm(table.form, table.key);
  return { ...whole, row, near: label?.node ?? labelBefore(table.rows, rows, row) ?? whole.near };
}

/** A column that is not there, or whose label is at fault. */
export function columnPlace(table: Table, column: ColumnKey, label?: Label): Place {
  const whole = wholeTable(table);
  const { columns } = tableForm(table.form, table.key);
  return { ...whole, column, near: label?.node ?? labelBefore(table.columns, columns, column) ?? whole.near };
}

/** The label of the page that comes last of those that stand before a key in the form. */
function labelBefore(
  labels: readonly Label[],
  form: readonly { readonly key: string }[],
  key: string,
): AnyNode | null {
  const before = form
    .slice(
      0,
      form.findIndex((each) => each.key === key),
    )
    .map((each) => each.key);
  const known = new Map(labels.map((label) => [label.key, label.node]));
  return before.toReversed().reduce<AnyNode | null>((found, each) => found ?? known.get(each) ?? null, null);
}

type Missing = Extract<Place, { kind: 'missing' }>;

const nowhere: Missing = { kind: 'missing', section: null, table: null, row: null, column: null, near: null };

/** The node that comes last of all that a section holds. */
function endOf(report: Report, { heading, passages, tables, figures }: Section): AnyNode | null {
  const nodes: (AnyNode | null)[] = [
    lastNode([heading]),
    lastNode(passages),
    ...report.tables
      .filter((table) => tables.includes(table.key))
      .map((table) => table.elements.at(-1) ?? null),
    figures.at(-1)?.node ?? null,
  ];
  return nodes.reduce((last, node) => (node && (!last || isAfter(node, last)) ? node : last), null);
}

function isAfter(node: AnyNode, other: AnyNode): boolean {
  return comparePositions(positionOf(node), positionOf(other)) > 0;
}

function lastNode(passages: readonly Passage[]): AnyNode | null {
  return passages.at(-1)?.block.runs.at(-1)?.node ?? null;
}

function titleNode({ identity: { titlePlace } }: Report): AnyNode | null {
  return titlePlace?.kind === 'text' ? (titlePlace.block.runs.at(-1)?.node ?? null) : null;
}
