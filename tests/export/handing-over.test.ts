import { expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/model';
import { columnSets, listColumns } from '../../lib/domain/list-columns';
import { listOptions } from '../../lib/export/handing-over';
import { momentWords } from '../../lib/export/moment';
import { listOf } from '../../lib/export/rows';
import { over } from './hostile';
import { review } from './reviews';

const dismissed: Decision = {
  state: 'dismissed',
  reason: 'justified',
  words: '附件中有说明',
  note: '已电话核实',
  by: '王某',
  at: '2021-03-01T01:30:00.000Z',
};

test('the opinion is the decision with reason, note, name and day; empty where nobody has decided', () => {
  const decisions = { findings: { f1: dismissed }, site: {} };
  const { rows } = listOf([review], listOptions({ ...over, columns: ['opinion'], decisions }));
  expect(rows.map(([cell]) => cell?.text)).toEqual([
    '',
    '已忽略（有合理原因：附件中有说明）；已电话核实；王某 2021-03-01',
  ]);
});

test('a decision about a rule on the whole site counts, too', () => {
  const decisions = { findings: {}, site: { 'injected-text': { ...dismissed, by: '', note: '' } } };
  const { rows } = listOf([review], listOptions({ ...over, columns: ['opinion'], decisions }));
  expect(rows[0]?.[0]?.text).toBe('已忽略（有合理原因：附件中有说明）');
});

test('what the agency fills in is empty, and told how long it has', () => {
  const columns = columnSets.feedback;
  const { heads, rows } = listOf([review], listOptions({ ...over, columns }));
  expect(heads).toEqual(['序号', '单位', '问题描述', '整改情况', '整改后链接', '责任人', '完成时限']);
  expect(rows[0]?.slice(3).map(({ text }) => text)).toEqual(['', '', '', '收到通知之日起10个工作日内']);
});

test('a moment is text by nature, and names its zone', () => {
  expect(momentWords(new Date(2021, 2, 1, 9, 5))).toMatch(/^2021-03-01 09:05（UTC[+-]\d+(?::\d\d)?）$/);
});

test('every column is in one of the sets', () => {
  expect(new Set(Object.values(columnSets).flat())).toEqual(new Set(listColumns));
});
