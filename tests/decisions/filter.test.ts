import { expect, test } from 'vitest';
import { filtered, isNarrowed, noFilter, type Filter, type ListedFinding } from '../../lib/decisions/filter';
import { dismissal, finding } from './decisions';

const listed = (id: string, more: Partial<ListedFinding> = {}, rule = 'cell-blank'): ListedFinding => ({
  finding: finding(id, rule),
  number: 1,
  state: 'pending',
  decision: null,
  scope: null,
  section: 'requests',
  fate: null,
  words: `问题${id}`,
  ...more,
});

const all = [
  listed('a', { words: '自然人 Total 总计不符' }),
  listed('b', { section: null, fate: 'new' }, 'hidden-text'),
  listed('c', { state: 'confirmed', fate: 'still' }),
  listed('d', { state: 'dismissed', decision: dismissal }),
];

test.each<[wish: Partial<Filter>, ids: string]>([
  [{}, 'a b c'],
  [{ dismissed: true }, 'a b c d'],
  [{ state: 'dismissed' }, 'd'],
  [{ state: 'confirmed' }, 'c'],
  [{ state: 'new' }, 'b'],
  [{ rule: 'cell-blank' }, 'a c'],
  [{ section: 'page' }, 'b'],
  [{ section: 'requests', state: 'pending' }, 'a'],
  [{ severity: 'error' }, 'a b c'],
  [{ severity: 'notice' }, ''],
  [{ search: ' 总计  TOTAL ' }, 'a'],
  [{ search: '总计', rule: 'hidden-text' }, ''],
  [{ search: '.*' }, ''],
])('%o shows %s', (wish, ids) => {
  const shown = filtered(all, { ...noFilter, ...wish }).map((each) => each.finding.id);
  expect(shown.join(' ')).toBe(ids);
});

test('showing what is dismissed narrows nothing', () => {
  expect(isNarrowed({ ...noFilter, dismissed: true, search: ' ' })).toBe(false);
  expect(isNarrowed({ ...noFilter, section: 'page' })).toBe(true);
});
