/** Percentages that cannot be: a rate above 100 %, or ways of one kind that make more than everything. */
import { matters } from '../domain/phrasing/matters';
import type { Family, Statement } from './statement';

/** Rounding of many parts may bring a little more than 100. */
const slack = 0.6;

/** @returns the percentages that cannot be, those of one sum together */
export function impossiblePercentages(statements: readonly Statement[]): (readonly Statement[])[] {
  const percentages = statements.filter(({ unit, exact, isOwn }) => unit === '%' && exact && isOwn);
  const tooHigh = percentages.filter(
    ({ value, family, of, passage, start }) =>
      value > 100 && (family !== null || of !== null) && !matters.target.test(passage.text.slice(0, start)),
  );
  const families: readonly Family[] = ['channel', 'applicant', 'result'];
  const passages = [...new Set(percentages.map(({ passage }) => passage))];
  const sums = passages.flatMap((passage) =>
    families.map((family) =>
      percentages.filter((each) => each.passage === passage && each.family === family && each.value <= 100),
    ),
  );
  const tooMany = sums.filter(
    (parts) =>
      parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) > 100 + slack * parts.length,
  );
  return [...tooHigh.map((one) => [one]), ...tooMany];
}
