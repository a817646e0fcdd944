import { describe, expect, it } from 'vitest';
import { findAgain } from '../../lib/marks/find-again';
import type { Place, Reading } from '../../lib/report/model';
import { read } from '../../lib/report/read';
import { textPlace } from '../../lib/report/places';
import { fromHtml } from '../../lib/snapshot/from-html';
import { county2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';

const html = pageHtml(county2021);
const reading = (text = html): Reading => read(fromHtml(text, null));

function tableIn(found: Reading) {
  if (found.kind !== 'report') throw new Error(`the page is read as ${found.kind}`);
  return found.report.tables.find(({ key }) => key === 'requests')!;
}

function cellPlace(found: Reading): Extract<Place, { kind: 'cell' }> {
  const { table, row, column, raw, node } = tableIn(found).cells[6]!;
  return { kind: 'cell', table, row, column, text: raw, node };
}

describe('a cell', () => {
  it('is the one of the same row, column and text', () => {
    const old = cellPlace(reading());
    const fresh = reading();
    const found = findAgain(old, fresh);
    expect(found).toMatchObject({ kind: 'cell', row: old.row, column: old.column, text: old.text });
    expect(found).toHaveProperty('node', tableIn(fresh).cells[6]!.node);
  });

  it('with another number is another cell', () => {
    expect(findAgain({ ...cellPlace(reading()), text: '987654' }, reading())).toBeNull();
  });

  it('is nowhere on a page that is no report', () => {
    expect(findAgain(cellPlace(reading()), reading('<p>通知</p>'))).toBeNull();
  });
});

describe('a label', () => {
  const label: Place = {
    kind: 'missing',
    section: 'requests',
    table: 'requests',
    row: 'granted',
    column: null,
    near: null,
  };

  it('is the label of the same row or column', () => {
    const fresh = reading();
    const node = (key: string) =>
      [...tableIn(fresh).rows, ...tableIn(fresh).columns].find((each) => each.key === key)?.node;
    expect(findAgain(label, fresh)).toHaveProperty('near', node('granted'));
    expect(findAgain({ ...label, row: null, column: 'total' }, fresh)).toHaveProperty('near', node('total'));
  });

  it('of a row that is not there is not made up', () => {
    expect(findAgain({ ...label, row: 'other' }, reading())).toBeNull();
    expect(findAgain({ ...label, row: null }, reading())).toBeNull();
  });
});

describe('text', () => {
  const page = reading('<p>甲</p><p>收到申请 4 件</p><p>乙</p><p>丙</p><p>又：收到申请4件。</p>');
  const place = (index: number) => {
    const block = page.blocks[index]!;
    const start = block.text.indexOf('收到申请4件');
    return textPlace(block, start, start + 6, null);
  };

  it('is found in other markup and with other spaces', () => {
    const fresh = reading('<div>前<br>收到<b>申请</b>4件</div>');
    expect(findAgain(place(1), fresh)).toMatchObject({ kind: 'text', quote: '收到申请4件' });
  });

  it('that stands in several lines is the one nearest to where it stood', () => {
    const first = findAgain(place(1), page);
    const second = findAgain(place(4), page);
    expect(first).toHaveProperty('block.index', 1);
    expect(second).toHaveProperty('block.index', 4);
  });

  it('that has changed is not found', () => {
    expect(findAgain(place(1), reading('<p>收到申请5件</p>'))).toBeNull();
  });
});

it('what no reading holds is not found again', () => {
  expect(findAgain({ kind: 'page', part: 'script', text: '', node: null }, reading())).toBeNull();
});
