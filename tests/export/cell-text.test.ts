import { describe, expect, test } from 'vitest';
import { guardFormula, oneLine } from '../../lib/export/cell-text';

test.each([
  ['一、总体情况', '一、总体情况'],
  ['甲\t乙', '甲 乙'],
  ['甲\r\n  乙\n\n丙', '甲；乙；丙'],
  ['甲\u2028乙\u0085丙', '甲；乙；丙'],
  ['  甲  乙　 丙 ', '甲 乙 丙'],
  ['甲\u0000\u001b[31m乙\u007f', '甲[31m乙'],
  ['零\u200b宽', '零\u200b宽'],
])('one line of %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

describe('what a spreadsheet could run gets an apostrophe', () => {
  test.each([
    '=1+1',
    '+1',
    '-3',
    '@SUM(A1)',
    '  =1',
    '\u200b=1',
    '\ufeff\u2060 =1',
    '\u3000＝1',
    '＋1',
    '－1',
    '＠A1',
    '﹦1',
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
  ])('%j', (text) => {
    expect(guardFormula(text)).toBe(`'${oneLine(text)}`);
  });

  test.each([
    ['\t=1', "'=1"],
    ['\t1', "'1"],
    ['\r1', "'1"],
    ['\u00011', "'1"],
  ])('%j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });
});

test.each(['1＋1=2', '三、收到和处理', '2021-01-25', '3-1', '“=”', 'a@b.gov.cn', '', '—', '\n收到'])(
  'harmless: %j',
  (text) => {
    expect(guardFormula(text)).toBe(text.trim());
  },
);
