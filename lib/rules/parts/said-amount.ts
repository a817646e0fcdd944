/** Amounts of money that a text states about fees, next to the amount of the table. */
import { feeSentence, statedAmount, tellingAmount, yuanIn } from '../../domain/amounts';
import { sentencesOf } from '../../prose/sentences';
import type { Place, Report } from '../../report/model';
import { linesOf, placeIn } from './lines';
import { isBefore } from './statement-places';

/** An amount that a text states. */
export interface Said {
  readonly place: Place;
  /** Whether it stands before the tables of section two. */
  readonly isFirst: boolean;
}

/** Where the text gives as many 元 as the table gives 万元; null also where it gives as many 万元. */
export function saidInYuan(report: Report, amount: number): Said | null {
  if (amount < tellingAmount) return null;
  let found: Said | null = null;
  for (const line of linesOf(report)) {
    for (const sentence of sentencesOf(line.text)) {
      if (!feeSentence.test(sentence.text)) continue;
      for (const { index, 0: words, 1: digits = '', 2: unit = '' } of sentence.text.matchAll(statedAmount)) {
        const yuan = Number(digits.replaceAll(',', '')) * (yuanIn[unit] ?? 1);
        if (isSame(yuan, amount * 10_000)) return null;
        if (found || !isSame(yuan, amount)) continue;
        const clause = clauseAround(sentence.text, index, index + words.length);
        const place = placeIn(line, sentence.start + clause.start, sentence.start + clause.end);
        found = { place, isFirst: isBefore(line.section, 'disclosure') };
      }
    }
  }
  return found;
}

/** The stretch between the commas around it. */
function clauseAround(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf(',', from) + 1;
  const behind = text.slice(to).search(/[,。;!?]/);
  return { start, end: behind < 0 ? text.length : to + behind };
}

/** Money is counted to the 分. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}
