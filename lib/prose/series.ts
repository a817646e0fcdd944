/** A whole told before its halves or quarters, or before what it was about: 共受理23件,上半年12件,下半年9件; 收到申请20件,一至四季度分别为4件、6件、5件、3件. */
import type { WrongSum } from './chains';
import type { Statement } from './statement';

/** What stands between two halves, or before four quarters. */
const half = [/上半年[^,;。、\d]{0,8}$/, /下半年[^,;。、\d]{0,8}$/] as const;
const quarters = /(?:一至四|1至4|1-4|四个|各)个?季度[^,;。、\d]{0,6}$/;

/** Series leave nothing out of a year: any other sum is wrong. */
export function wrongSeries(statements: readonly Statement[]): WrongSum[] {
  return statements.flatMap((first, index) => {
    const parts = statements.slice(index, index + seriesLength(first, statements[index + 1]));
    if (
      parts.length < 2 ||
      !parts.every((part) => part.exact && part.unit === first.unit && part.passage === first.passage)
    )
      return [];
    const whole = wholeBefore(first, statements.slice(0, index));
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return whole && whole.value !== sum ? [{ whole, parts, sum }] : [];
  });
}

/** What requests were about, to the last of them: 申请13件,申请公开房屋征收的5件、规划许可的4件、其他2件. Without the others, some may be left out. */
export function wrongContents(statements: readonly Statement[]): WrongSum[] {
  return statements.flatMap((whole, index) => {
    const [first] = statements.slice(index + 1);
    if (!first || !isOfContents(whole, first)) return [];
    const parts: Statement[] = [];
    for (const part of statements.slice(index + 1)) {
      if (
        part.quantities.length > 0 ||
        !part.exact ||
        part.unit !== whole.unit ||
        part.passage !== whole.passage
      )
        break;
      if (parts.length > 0 && /[。;!?]/.test(textBetween(parts.at(-1) ?? part, part))) break;
      parts.push(part);
      if (others.test(wordsBefore(part))) break;
    }
    const last = parts.at(-1);
    if (!last || parts.length < 2 || !others.test(wordsBefore(last))) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return sum === whole.value ? [] : [{ whole, parts, sum }];
  });
}

const others = /其[他它](?:类|方面|内容|事项)?的?$/;
const contents = /^[,:。](?:主要)?(?:申请(?:公开)?(?:的)?内容|内容|申请公开|涉及)/;

function isOfContents(whole: Statement, first: Statement): boolean {
  const isRequests = whole.quantities.some((quantity) => quantity === 'received' || quantity === 'new');
  return (
    isRequests && whole.exact && whole.isOwn && !whole.isPart && contents.test(textBetween(whole, first))
  );
}

function textBetween(one: Statement, other: Statement): string {
  return one.passage === other.passage ? one.passage.text.slice(one.end, other.start) : '';
}

/** How many numbers belong to a series that begins with this one; 0 where none does. */
function seriesLength(first: Statement, second: Statement | undefined): number {
  if (quarters.test(wordsBefore(first))) return 4;
  return half[0].test(wordsBefore(first)) && second && half[1].test(wordsBefore(second)) ? 2 : 0;
}

/** The year's own number of the kind: right before the series, or what the passage says was received, where that is the nearest. */
function wholeBefore(first: Statement, before: readonly Statement[]): Statement | null {
  const near = before.filter(
    ({ passage, unit, polarity }) => passage === first.passage && unit === first.unit && polarity === 'count',
  );
  const last = near.at(-1);
  const whole =
    near.findLast(({ quantities }) => quantities.includes('received') || quantities.includes('new')) ?? last;
  if (!whole?.exact || whole.chain) return null;
  const isRightBefore =
    whole === last && /^[,:;。]?$/.test(first.passage.text.slice(whole.end, first.clause.start));
  return isRightBefore || (whole.isOwn && whole.quantities.length > 0 && quarters.test(wordsBefore(first)))
    ? whole
    : null;
}

function wordsBefore({ passage, start }: Statement): string {
  return passage.text.slice(Math.max(0, start - 16), start);
}
