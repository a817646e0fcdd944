/** Whether the tables bear out what a passage is supposed to speak of: figures that agree by chance are few. */
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import type { Statement } from './statement';

/** So many figures, none of them 0, must be the table's, and so many for each that is not. A figure of two digits counts twice. */
const leastAgreeing = 2;
const leastRatio = 2;
const large = 10;

/** @param supposed the passage read as if it spoke of requests, or of reviews and suits
 *  @param plain the passage read as it stands: what agrees there already bears nothing out */
export function isBorneOut(
  supposed: readonly Statement[],
  plain: readonly Statement[],
  report: Report,
): boolean {
  const known = new Set(agreeingIn(plain, report).map(nameOf));
  const agreeing = new Map(
    agreeingIn(supposed, report)
      .filter((each) => !known.has(nameOf(each)))
      .map((each) => [nameOf(each), each.value]),
  );
  const differing = supposed.filter((each) => comparisonOf(each, report).verdict === 'differs');
  const weight = [...agreeing.values()].reduce((sum, value) => sum + (value < large ? 1 : 2), 0);
  return agreeing.size >= leastAgreeing && weight >= leastRatio * differing.length;
}

function nameOf({ quantities }: Statement): string {
  return quantities.join();
}

function agreeingIn(statements: readonly Statement[], report: Report): Statement[] {
  return statements.filter((each) => each.value > 0 && comparisonOf(each, report).verdict === 'agrees');
}
