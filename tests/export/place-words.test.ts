import { describe, expect, test } from 'vitest';
import { tableForms } from '../../lib/domain/forms';
import { placeWords, type Wording } from '../../lib/export/place-words';
import { contentWords, placesWords } from '../../lib/export/places-words';
import type { Location } from '../../lib/judge/model';
import { cell } from './reviews';

const wording: Wording = { template: '2021', language: 'zh-CN' };
const missing = (part: Partial<Extract<Location, { kind: 'missing' }>>): Location => ({
  kind: 'missing',
  section: null,
  table: null,
  row: null,
  column: null,
  ...part,
});
const passage = (quote: string): Location => ({ kind: 'text', section: 'overview', quote });

describe('one place', () => {
  test.each<[Location, string]>([
    [cell('received', 'total'), '第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计'],
    [cell('denied-secret', 'legal'), '第三部分 › 表三 › （三）不予公开 › 1.属于国家秘密 › 法律服务机构'],
    [cell('granted', 'other'), '第三部分 › 表三 › （一）予以公开 › 其他'],
    [
      { kind: 'cell', table: 'regulations', row: 'regulations', column: 'in-force', text: '' },
      '第二部分 › 第二十条第（一）项 › 规章 › 现行有效件数',
    ],
    [
      { kind: 'cell', table: 'disputes', row: 'count', column: 'direct-upheld', text: '' },
      '第四部分 › 表四 › 未经复议直接起诉 › 结果维持',
    ],
    [passage('某'), '第一部分 总体情况'],
    [{ kind: 'text', section: 'preamble', quote: '某' }, '正文开头'],
    [{ kind: 'text', section: null, quote: '某' }, '网页'],
    [missing({ section: 'disputes' }), '第四部分 政府信息公开行政复议、行政诉讼情况'],
    [missing({ section: 'requests', table: 'requests' }), '第三部分 › 表三'],
    [missing({ table: 'requests', column: 'total' }), '第三部分 › 表三 › 总计'],
    [{ kind: 'page', part: 'title', text: '某' }, '网页标题'],
  ])('%j', (location, words) => {
    expect(placeWords(location, wording)).toBe(words);
  });

  test('labels of another form, where a report stands on it', () => {
    const location: Location = {
      kind: 'cell',
      table: 'procurement',
      row: 'procurement',
      column: 'amount',
      text: '',
    };
    expect(placeWords(location, wording)).toBe('第二部分 › 第二十条第（九）项 › 政府集中采购 › 采购总金额');
    expect(placeWords(cell('other', 'total'), wording)).toContain('（六）其他处理');
  });

  test('reports up to 2018 have no numbered parts', () => {
    expect(placeWords(missing({ section: 'fees' }), { template: '2008', language: 'zh-CN' })).toBe(
      '收费及减免情况',
    );
  });

  test('in English the official labels stay', () => {
    const words = placeWords(cell('received', 'total'), { template: '2021', language: 'en' });
    expect(words).toBe('Part 3 › 表三 › 一、本年新收政府信息公开申请数量 › 总计');
  });
});

describe('all places of a finding', () => {
  const requests = tableForms['2021'].find(({ key }) => key === 'requests')!;
  const rowOf = (row: string): Location[] => requests.columns.map((column) => cell(row, column.key));

  test('cells are gathered by table and row', () => {
    const cells = [cell('received', 'individual'), cell('received', 'total'), cell('carried-in', 'other')];
    expect(placesWords(cells, wording)).toBe(
      '第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 自然人、总计；二、上年结转政府信息公开申请数量 › 其他',
    );
  });

  test('a full row and a full table are said as such', () => {
    expect(placesWords(rowOf('received'), wording)).toBe(
      '第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 整行',
    );
    const all = requests.rows.flatMap(({ key }) => rowOf(key));
    expect(placesWords(all, wording)).toBe('第三部分 › 表三 › 全部单元格');
  });

  test('a place that several texts share is named once', () => {
    expect(placesWords([passage('甲'), passage('乙'), cell('received', 'total')], wording)).toBe(
      '第一部分 总体情况；第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计',
    );
  });

  test('numbers stand one by one, other equal contents are counted, a blank is named, a missing part has none', () => {
    const dash = cell('received', 'total', '—');
    const one = cell('carried-in', 'total', '1');
    const locations = [dash, one, ...rowOf('granted'), dash, one, missing({ section: 'others' })];
    expect(contentWords(locations, wording)).toBe('—×2；1；（空白）×7；1');
  });
});
