/** Kinds of applicants told one behind the other, that are more than what was received: 收到申请6件;自然人5件,企业2件. */
import type { WrongSum } from './chains';
import type { Statement } from './statement';

const received: ReadonlySet<string> = new Set(['received', 'new']);

/** Fewer than received is no fault: a text may name some kinds only. What was carried in has applicants, too. */
export function wrongApplicants(statements: readonly Statement[]): WrongSum[] {
  return statements.flatMap((whole, index) => {
    if (
      !whole.isOwn ||
      whole.polarity === 'denial' ||
      !whole.quantities.some((quantity) => received.has(quantity))
    )
      return [];
    const isNear = (each: Statement): boolean => each.passage === whole.passage && each.unit === whole.unit;
    const behind = statements.slice(index + 1).filter((each) => isNear(each) && isTold(each));
    const end = behind.findIndex(({ family, chain }) => family !== 'applicant' || chain !== null);
    const parts = end < 0 ? behind : behind.slice(0, end);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const isCarried = statements.some(
      (each) => isNear(each) && each.quantities.some((quantity) => quantity.startsWith('carried')),
    );
    const isWrong = parts.length > 1 && parts.every(({ exact }) => exact) && !isCarried && sum > whole.value;
    return isWrong && whole.exact ? [{ whole, parts, sum }] : [];
  });
}

/** Of the year and the body: not what it was more or less than last year. */
function isTold({ isOwn, polarity }: Statement): boolean {
  return isOwn && polarity === 'count';
}
