/** A column that is gone, or whose label is: said as such, whether or not the spans above it were mended. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { tableForm } from '../../lib/domain/forms';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';

const sample = readFileSync('public/samples/clean.html', 'utf8');
const columns = tableForm('2021', 'requests').columns;

type Fault = 'removed' | 'removed, spans mended' | 'blank label';

function faulty(at: number, fault: Fault): string {
  const $ = load(sample);
  const table = $('table').filter((_, each) => $(each).text().includes('勾稽关系'));
  const cellWith = (text: string) =>
    table
      .find('td, th')
      .filter((_, cell) => $(cell).text().replaceAll(/\s/g, '') === text)
      .first();
  const label = cellWith(columns[at]?.label ?? '');
  if (fault === 'blank label') {
    label.empty();
    return $.html();
  }
  label.remove();
  table.find('tr').each((_, row) => {
    const values = $(row)
      .children()
      .filter((__, cell) => /^\s*\d+\s*$/.test($(cell).text()));
    if (values.length === columns.length) values.eq(at).remove();
  });
  if (fault === 'removed, spans mended') {
    cellWith('申请人情况').attr('colspan', String(columns.length - 1));
    if (columns[at]?.group) cellWith('法人或其他组织').attr('colspan', '4');
  }
  return $.html();
}

const said = (html: string) =>
  review(fromHtml(html, 'http://www.chengyuan.gov.cn/1.html'))
    .review.findings.filter((finding) => finding.severity === 'error')
    .map(({ rule, locations }) =>
      [rule, ...locations.map((place) => (place.kind === 'missing' ? place.column : place.kind))].join(' '),
    );

describe.each<[Fault, string]>([
  ['removed', 'column-missing'],
  ['removed, spans mended', 'column-missing'],
  ['blank label', 'label-blank'],
])('%s', (fault, rule) => {
  it.each(columns.map(({ key, label }, at) => ({ key, label, at })))('$label', ({ key, at }) => {
    expect(said(faulty(at, fault))).toEqual([`${rule} ${key}`]);
  });
});
