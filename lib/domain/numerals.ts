/** How reports write numbers and what they count. Sources: GB/T 15835-2011 (numerals in text) and the units found in published reports. */

/** Digits and steps of Chinese numerals; 两 and 〇 beside 二 and 零. */
export const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

export const chineseSteps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Steps that also stand behind Arabic digits: 4.1万. */
export const bigSteps: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Words before a number that make it vague. */
export const vagueBefore = '大约|将近|接近|超过|不足|不到|不少于|不低于|至少|最多|近|约|超|逾|几';
/** Words between number and unit, and behind the unit. */
export const vagueBetween = '余|多|来|几';
export const vagueBehind = '左右|上下|以上|以下|以内|之多';

/** Units of cases: what a request, a review or a suit is counted in. */
export const caseUnits: ReadonlySet<string> = new Set(['件', '件次', '起', '宗', '份', '例']);
/** Units that count a case only where its noun stands beside the number. */
export const looseUnits: ReadonlySet<string> = new Set(['条', '次', '项', '个', '人次', '条次']);

/** Every unit that ends a number, longest first; those that count no case keep their number out of every comparison. */
export const units =
  '个百分点|个工作日|件次|条次|人次|批次|个月|小时|分钟|平方米|公里|万元|亿元|件|起|宗|份|例|条|次|项|个|元|篇|期|场|家|人|名|天|日|年|类|种|位|户|部|本|版|页|级|号|岁|批|处|栏|层|字|幅|辆|亩|套|门|所|届|步|点|轮|成|倍|只|张|台|座|站|大|方面|%|‰';
