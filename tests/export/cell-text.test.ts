import { describe, expect, test } from 'vitest';
import { fitCell, guardCell, oneLine } from '../../lib/export/cell-text';

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
    expect(guardCell(text)).toBe(`'${oneLine(text)}`);
  });

  test.each([
    ['\t=1', "'=1"],
    ['\t1', "'1"],
    ['\r1', "'1"],
    ['\u00011', "'1"],
  ])('%j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
  });
});

describe('what a spreadsheet would write another way gets one, too', () => {
  test.each([
    '0075', '430521199001011234', '2024-1', '2021-01-25', '1/2', '3:05', '12E5', '1,234', '12%', '(3)', '３', '1.50',
    '2021年1月25日', '3月5日', '上午9:30', '5-Jan', 'March 2020', 'TRUE', '#N/A', '+8613800000000',
  ])('%j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  }); // prettier-ignore
});

test('text that no cell can hold is cut, and the cell says so', () => {
  expect(fitCell('字'.repeat(32_766), '略去 {count} 字')).toBe('字'.repeat(32_766));
  const cut = fitCell(`${'字'.repeat(32_748)}${'😀'.repeat(50)}`, '略去 {count} 字');
  expect(cut.length).toBeLessThanOrEqual(32_766);
  expect(cut).toMatch(/字(?:😀)*略去 \d+ 字$/u);
  const [, kept = '', count] = /^(.*)略去 (\d+) 字$/u.exec(cut) ?? [];
  expect(kept.length + Number(count)).toBe(32_748 + 100);
});

test.each([
  '1＋1=2',
  '三、收到和处理',
  '2021-01-25发布',
  '0',
  '3',
  '123456789012345',
  '“=”',
  'a@b.gov.cn',
  '',
  '—',
  '\n收到',
])('harmless: %j', (text) => {
  expect(guardCell(text)).toBe(text.trim());
});
