import { expect, it } from 'vitest';
import { phrases } from '../../lib/domain/phrasing/phrases';
import { firstCharacters } from '../../lib/prose/first-characters';

it.each([
  ['收到|接到', '收接'],
  ['(?:新|新增)收', '新'],
  ['(?:尚)?未(?:收|接)', '尚未'],
  ['[省市]?县', '省市县'],
  ['(?<=依法)公开(?=\\d)', '公'],
  ['\\d{1,2}月', '0123456789'],
  ['"?三安全', '"三'],
  ['(?:零|[〇\\-])件', '零〇-'],
  ['a*b+c', 'ab'],
])('%s begins with one of %s', (pattern, expected) => {
  const { characters, isEmpty } = firstCharacters(pattern);
  expect([...characters].toSorted()).toEqual([...expected].toSorted());
  expect(isEmpty).toBe(false);
});

it('knows what may match nothing', () => expect(firstCharacters('(?:甲|乙?)').isEmpty).toBe(true));

it('finds a beginning for every phrase', () => {
  const lost = phrases.filter(
    ({ pattern }) => firstCharacters(pattern).isEmpty || firstCharacters(pattern).characters.size === 0,
  );
  expect(lost.map(({ pattern }) => pattern)).toEqual([]);
});
