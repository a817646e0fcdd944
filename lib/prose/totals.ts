/** A total told behind its parts: 建议19件、提案23件,共42件. */
import { numeralValue } from './numerals';
import type { Statement } from './statement';
import type { WrongSum } from './chains';

/** Farther off it is no sum of theirs: 新增5件、修订3件,共28件. */
const farthest = 0.2;

/** Units of what is published and of cases. */
const items: ReadonlySet<string> = new Set(['件', '条', '份', '篇', '期', '起', '宗', '部', '幅']);

/** The words before the number are no more than 共 and the like, and some two numbers or more before it could be meant. */
export function wrongTotals(statements: readonly Statement[]): WrongSum[] {
  return statements.flatMap((whole, index) => {
    const words = totalWords(whole);
    if (words === null) return [];
    const parts = partsBefore(whole, statements.slice(0, index));
    if (isOfAllParts.test(words) && !isSeries(parts)) return [];
    const told = counted.exec(words)?.[1];
    if (told !== undefined && numeralValue(told) !== parts.length) return [];
    const sums = parts.map((_, at) => parts.slice(at).reduce((sum, { value }) => sum + value, 0));
    const [sum = 0, ...others] = sums.slice(0, -1);
    if (parts.length < 2 || [sum, ...others].includes(whole.value)) return [];
    return Math.abs(whole.value - sum) <= Math.max(2, farthest * sum) ? [{ whole, parts, sum }] : [];
  });
}

/** 四个平台合计: as many as were told. */
const counted =
  /^([两三四五六七八九十])(?:个?(?:平台|渠道|账号|栏目)|类|者|项)(?:总共|合计|共计|总计|共)(?:发布|公开|推送)?$/;
const bare = /^(?:[两三四]项|[两三四五]年|全年|全年度)?(?:总共|合计|共计|总计|共|累计)$|^全年度?$/;
/** These may also count what was not told before: only a series that leaves nothing out is theirs. */
const isOfAllParts = /年|累计/;

/** The words between the clause's beginning and the number, where they are no more than 共 and the like; else null. */
function totalWords({ passage, clause, start, exact, chain, unit }: Statement): string | null {
  const before = passage.text.slice(clause.start, start);
  return exact && chain === null && unit !== '%' && (bare.test(before) || counted.test(before))
    ? before
    : null;
}

/** 三年分别收到25件、26件和24件; 上半年32件、下半年18件; four quarters. */
function isSeries(parts: readonly Statement[]): boolean {
  const [first] = parts;
  if (!first) return false;
  const told = parts.map(({ passage, start }, at) =>
    passage.text.slice(parts[at - 1]?.end ?? first.clause.start, start),
  );
  const [opening = '', ...others] = told;
  const isDealt = /分别|依次/.test(opening) && others.every((text) => /^[、,和及与]+$/.test(text));
  const named = told.map((text) => /[上下]半年|[一二三四1-4]季度/.exec(text)?.[0]);
  const isAll = new Set(named).size === (named[0]?.endsWith('半年') ? 2 : 4);
  return isDealt || (isAll && named.length === new Set(named).size && !named.includes(undefined));
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
    // What is counted in another unit there may belong to the total as well.
    if (isNear && part.unit !== whole.unit && items.has(part.unit ?? '')) return [];
    if (!isNear || !part.exact || part.chain || part.unit !== whole.unit || part.polarity === 'denial') break;
    parts.unshift(part);
    ({ start } = part);
  }
  return parts;
}
