/** A report in the words of the border, made twice: from what was written and from what was read. */
import { fold } from '../../lib/snapshot/fold';
import type { Finding, Location } from '../../lib/judge/model';
import type { Reading } from '../../lib/report/model';
import { numbersOf, type ReportSpec } from './page-spec';

/** What the reader must find on a page that was made from this spec. */
export function written(spec: ReportSpec) {
  return {
    kind: 'report',
    title: fold(spec.title),
    agency: fold(spec.agency),
    year: spec.year,
    template: spec.template,
    publishedOn: spec.publishedOn,
    sections: spec.sections.map(({ key, ordinal, title }) => ({ key, ordinal, title: fold(title) })),
    tables: numbersOf(spec),
    doubts: [],
    strangers: Object.entries(spec.tables).flatMap(([key, { strangers = {} }]) =>
      Object.values(strangers).map(([label = '']) => `${key}: ${fold(label)}`),
    ),
    labels: [],
  };
}

/** What was read. Doubts, unknown rows and unofficial labels are listed: a page without faults has none. */
export function readOff(reading: Reading) {
  if (reading.kind !== 'report') return { kind: reading.kind };
  const { identity, template, sections, tables } = reading.report;
  const numbers: ReturnType<typeof numbersOf> = {};
  for (const { table, row, column, value } of tables.flatMap(({ cells }) => cells)) {
    if (value.kind === 'number') ((numbers[table] ??= {})[row] ??= {})[column] = value.value;
  }
  return {
    kind: 'report',
    title: fold(identity.title),
    agency: identity.agency === null ? null : fold(identity.agency),
    year: identity.year,
    template,
    publishedOn: identity.publishedOn,
    sections: sections.map(({ key, ordinal, title }) => ({ key, ordinal, title: fold(title) })),
    tables: numbers,
    doubts: tables.flatMap(({ key, doubt }) => (doubt === null ? [] : [`${key}: ${doubt}`])),
    strangers: tables.flatMap(({ key, strangers }) => strangers.map(({ raw }) => `${key}: ${fold(raw)}`)),
    labels: tables.flatMap(({ key, rows, columns }) =>
      [...rows, ...columns].flatMap((label) =>
        label.state === 'official' ? [] : [`${key}/${label.key}: ${label.raw}`],
      ),
    ),
  };
}

/** A finding in short: its rule and its places, as `Expected` writes them. */
export function inShort({ rule, locations }: Finding): Expected {
  return { rule, at: locations.map(placeInShort) };
}

function placeInShort(location: Location): string {
  switch (location.kind) {
    case 'cell':
      return `${location.table}/${location.row}/${location.column}`;
    case 'text':
      return `text:${location.section}`;
    case 'page':
      return `page:${location.part}`;
    case 'missing': {
      const { section, table, row, column } = location;
      if (table === null) return `section:${section}`;
      return row !== null
        ? `row:${table}/${row}`
        : column !== null
          ? `column:${table}/${column}`
          : `table:${table}`;
    }
  }
}

/** A finding as `rule` and its places in short: `table/row/column`, `section:…`, `table:…`, `row:table/…`, `column:table/…`,
 *  `text:section` or `page:part`. */
export interface Expected {
  readonly rule: string;
  readonly at: readonly string[];
}
