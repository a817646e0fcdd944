import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { fold } from '../../lib/snapshot/fold';
import { fromHtml } from '../../lib/snapshot/from-html';

describe.each(['clean', 'faulty', 'tampered'])('the record of the %s sample', (name) => {
  const html = readFileSync(join(import.meta.dirname, `../../public/samples/${name}.html`), 'utf8');
  const reading = read(fromHtml(html, null));
  if (reading.kind !== 'report') throw new Error(`${name} is no report`);
  const { report } = reading;
  const record = recordOf(report);

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('has every line, which folds to what the rules read', () => {
    for (const [index, { passages, title }] of report.sections.entries()) {
      expect(record.sections[index]?.title).toBe(title);
      expect(record.sections[index]?.text.map(fold)).toEqual(passages.map(({ text }) => text));
    }
    expect(record.preamble.map(fold)).toEqual(report.preamble.map(({ text }) => text));
    expect(record.closing.map(fold)).toEqual(report.closing.map(({ text }) => text));
  });

  it('has every cell with what it holds', () => {
    expect(cellsOf(record.tables)).toEqual(cellsOf(report.tables));
    expect(record.tables.map(({ key, doubt }) => ({ key, doubt }))).toEqual(
      report.tables.map(({ key, doubt }) => ({ key, doubt })),
    );
  });

  it('is not much larger than what it tells', () => {
    const cells = report.tables.reduce((count, table) => count + table.cells.length, 0);
    const text = report.sections
      .flatMap(({ passages }) => passages)
      .reduce((sum, p) => sum + p.text.length, 0);
    expect(JSON.stringify(record).length).toBeLessThan(4_000 + 160 * cells + 2 * text);
  });
});

function cellsOf(tables: readonly { readonly cells: readonly { raw: string; value: unknown }[] }[]): unknown {
  return tables.flatMap(({ cells }) => cells.map(({ raw, value }) => ({ raw, value })));
}
