/** What a body can collect in fees, and how a text states it. */

/** 万元 a year beyond which 行政事业性收费 is implausible for any one body of a level, its subordinate bodies included.
 *  There is no official limit. All bodies of the country together collect about 4,000亿元 a year (40,000,000万元; line 行政事业性收费收入 of
 *  全国一般公共预算收入决算表, years 2018 to 2022), which makes 130亿元 an average province, 12亿元 an average city and 1.4亿元 an
 *  average county. The limits are a multiple of these: no report seen comes near one (a city with 316,441, a street with 0.092). An amount
 *  written in 元 under 万元 is ten thousand times too large, and mostly beyond. */
export const mostFees = {
  national: 50_000_000,
  province: 20_000_000,
  city: 5_000_000,
  county: 500_000,
  town: 30_000,
} as const;

/** Below this many 元 or 万元, equal digits may be chance. */
export const tellingAmount = 100;

/** How many times last year's amount looks like 元 in place of 万元: ten thousand, give or take a good or bad year. */
export const unitSlip = { least: 5_000, most: 20_000 } as const;

/** An amount of money in a text, folded: digits, and how many 元 its unit is. */
export const statedAmount = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(亿|万)?元(?!\/)/g;
export const yuanIn: Readonly<Record<string, number>> = { 亿: 100_000_000, 万: 10_000 };

/** A sentence about fees that a body charges. */
export const feeSentence = /行政事业性收费|收费金额|收费总?额|收取|征收|信息处理费/;
