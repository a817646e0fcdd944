/** A total told behind its parts: 建议19件、提案23件,共42件. */
import type { Statement } from './statement';
import type { WrongSum } from './chains';

/** Farther off it is no sum of theirs: 新增5件、修订3件,共28件. */
const farthest = 0.2;

/** The words before the number are no more than 共 and the like, and some two numbers or more before it could be meant. */
export function wrongTotals(statements: readonly Statement[]): WrongSum[] {
  return statements.flatMap((whole, index) => {
    if (!isBareTotal(whole)) return [];
    const parts = partsBefore(whole, statements.slice(0, index));
    const sums = parts.map((_, at) => parts.slice(at).reduce((sum, { value }) => sum + value, 0));
    const [sum = 0, ...others] = sums.slice(0, -1);
    if (parts.length < 2 || [sum, ...others].includes(whole.value)) return [];
    return Math.abs(whole.value - sum) <= Math.max(2, farthest * sum) ? [{ whole, parts, sum }] : [];
  });
}

function isBareTotal({ passage, clause, start, exact, chain, unit }: Statement): boolean {
  const before = passage.text.slice(clause.start, start);
  return exact && chain === null && unit !== '%' && /^(?:两项|三项)?(?:总共|合计|共计|总计|共)$/.test(before);
}

/** What stands between a number and the next, without brackets that hold none: 村(社区)公示栏. */
function between({ passage, end }: Statement, next: number): string {
  return passage.text.slice(end, next).replaceAll(/\([^()\d]*\)/g, '');
}

/** Numbers of the same unit right before it in its sentence. */
function partsBefore(whole: Statement, before: readonly Statement[]): Statement[] {
  const parts: Statement[] = [];
  let { start } = whole;
  // 三项合计1662条: what says how many parts there are is none.
  const outside = before.filter(({ end }) => end <= whole.clause.start);
  for (const part of outside.toReversed()) {
    const isNear = part.passage === whole.passage && !/[。;:()]/.test(between(part, start));
    if (!isNear || !part.exact || part.chain || part.unit !== whole.unit || part.polarity === 'denial') break;
    parts.unshift(part);
    ({ start } = part);
  }
  return parts;
}
