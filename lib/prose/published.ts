/** How much a report says that its body has published in all: tables do not hold it, and two places may differ. */
import type { Statement } from './statement';

/** Nothing but the body, its year and 共 may stand before: ways, fields and other years count something else. */
const inAll =
  /^(?:20\d\d年度?|全年|年内|本年度?|今年)?,?(?:我[\u4e00-\u9fff]{1,3}|本(?:机关|单位|局|委|镇|乡|街道))?,?(?:全年|年内|共|共计)*主动公开(?:各类)?(?:政府|政务)?信息(?:总数|总量|数量|共计?|总计|合计)?(?:为|达)?$/;

/** Whether a statement tells all that the body itself published in its year: exact, counted in 条, no part of another number. */
export function isPublishedInAll({ passage, clause, start, unit, exact, isOwn, chain }: Statement): boolean {
  if (!isOwn || !exact || chain !== null || unit !== '条') return false;
  const before = passage.text.slice(clause.start, start);
  return before.includes('主动公开') && inAll.test(before);
}
