/** Whether the tables bear out what a passage is supposed to speak of: figures that agree by chance are few. */
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import type { Statement } from './statement';

/** So many figures, none of them 0, must be the table's, for each that is not. */
const leastAgreeing = 2;
const leastRatio = 2;

/** @param supposed the passage read as if it spoke of requests, or of reviews and suits
 *  @param plain the passage read as it stands: what agrees there already bears nothing out */
export function isBorneOut(
  supposed: readonly Statement[],
  plain: readonly Statement[],
  report: Report,
): boolean {
  const known = agreeingIn(plain, report).length;
  const agreeing = new Set(agreeingIn(supposed, report).map(({ quantities }) => quantities.join()));
  const differing = supposed.filter((each) => comparisonOf(each, report).verdict === 'differs');
  return agreeing.size - known >= Math.max(leastAgreeing, leastRatio * differing.length);
}

function agreeingIn(statements: readonly Statement[], report: Report): Statement[] {
  return statements.filter((each) => each.value > 0 && comparisonOf(each, report).verdict === 'agrees');
}
