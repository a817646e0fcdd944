/** Parts of a stated whole, and whether they add up: 共收到8件，其中网络5件、信函3件. */
import type { Quantity } from '../domain/quantities';
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import type { Chain, Family, Statement } from './statement';

/** Parts that do not make their whole. */
export interface WrongSum {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly sum: number;
}

/** Families whose members exclude each other and leave nothing out. */
const exhaustive: ReadonlySet<Family> = new Set(['channel', 'applicant', 'result', 'course']);

/** Too much is wrong wherever the parts exclude each other; too little only where the text closes the list, and no table shows that
 *  whole and parts are right as they stand. A figure that the table contradicts is the table rule's, unless the text contradicts itself,
 *  too, in parts that leave nothing out. */
export function wrongSums(statements: readonly Statement[], report: Report): WrongSum[] {
  return groupsOf(statements).flatMap(({ chain, parts }) => {
    const wholes = chain.wholes.filter(({ unit, exact }) => exact && unit === parts[0]?.unit);
    const whole = wholes.at(-1);
    // 各设1个点,发放2400件,其中环保袋900个: the parts are of what was told last, in other units.
    if (chain.opener === 'among' && whole !== chain.wholes.findLast(({ unit }) => unit !== '%')) return [];
    if (!whole || parts.some((part) => whole.isOwn && !part.isOwn && !isBody(part))) return [];
    if (wholes.length < chain.wholes.filter(({ unit }) => unit === whole.unit).length) return [];
    if (/(?:增加|减少|增长|下降|上升|[多少增减])了?$/.test(wordsBefore(whole))) return [];
    const sum = totalOf(parts);
    const allowed = totalsOf(wholes);
    // 办结36件,其中…,结转下年度2件: what is carried out may stand beside what was done.
    const done = sum - totalOf(parts.filter(({ quantities }) => quantities.includes('carried-out')));
    if (allowed.includes(sum) || allowed.includes(done) || isToldOtherwise(chain, parts, statements, allowed))
      return [];
    const verdicts = [whole, ...parts].map((each) => comparisonOf(each, report).verdict);
    if (verdicts.includes('differs') && !isExhaustive(parts)) return [];
    if (verdicts.every((verdict) => verdict === 'agrees')) return [];
    const isWrong = isNaming(chain)
      ? sum > whole.value && areKinds(parts) && sum <= whole.value * mostAbove
      : parts.some(isWay) && !isDisjoint(parts)
        ? parts.length > 1 && isWholeList(chain, parts) && isSlip(sum, whole.value)
        : sum > Math.max(...allowed)
          ? (isDisjoint(parts) && !(isApart(whole, parts) && sum > whole.value * mostAbove)) ||
            isPair(chain, parts) ||
            (areKinds(parts) && sum <= whole.value * mostAbove)
          : isClosed(chain, parts) && !areReasons(parts) && sum < Math.min(...allowed);
    return isWrong ? [{ whole, parts, sum }] : [];
  });
}

/** Parts counted in several units (信息208条、典型案例5起), parts of which one number tells several (部分公开、不予公开各1件), and a number of another
 *  kind behind parts that are all (3件未经复议、6件经过复议,目前2件未结). */
function isToldOtherwise(
  chain: Chain,
  parts: readonly Statement[],
  statements: readonly Statement[],
  allowed: readonly number[],
): boolean {
  if (parts.some((part) => /各(?:有)?$/.test(wordsBefore(part)))) return true;
  // 其中缴费541件、报销298件、其他288件,1件在年底待回复: the list has ended before.
  if (
    sumsOf(parts)
      .slice(1)
      .some((sum) => allowed.includes(sum))
  )
    return true;
  if (goOn(parts, statements, allowed)) return true;
  const all = statements.filter(
    (each) => each.chain === chain && each.unit !== '%' && each.polarity === 'count',
  );
  if (all.length > parts.length && allowed.includes(totalOf(all))) return true;
  return allowed.includes(totalOf(parts.filter(({ family }) => family !== null)));
}

/** What the first, the first two … parts add up to. */
function sumsOf(parts: readonly Statement[]): number[] {
  return parts.map((_, at) => totalOf(parts.slice(0, at + 1)));
}

/** 其中予以公开25件,部分公开5件;不予公开7件;…: results told in other sentences of the passage make the whole. */
function goOn(
  parts: readonly Statement[],
  statements: readonly Statement[],
  allowed: readonly number[],
): boolean {
  const last = parts.at(-1);
  if (!last || last.family !== 'result') return false;
  const behind = statements.filter(
    (each) =>
      each.passage === last.passage &&
      each.start > last.end &&
      each.unit === last.unit &&
      each.chain === null,
  );
  return sumsOf(behind).some((sum) => allowed.includes(totalOf(parts) + sum));
}

/** 包括 and 含 name some parts: nothing is missing, but there can be too much. */
function isNaming({ opener }: Chain): boolean {
  return opener === 'including';
}

function isClosed(chain: Chain, parts: readonly Statement[]): boolean {
  return (
    !chain.isOpen &&
    parts.length > 1 &&
    (isExhaustive(parts) ||
      isPair(chain, parts) ||
      isEveryBody(chain, parts) ||
      isClosedByOthers(parts) ||
      isListOfKinds(chain, parts))
  );
}

/** 不予公开54件,其中以过程性信息为由的12件、以行政查询事项为由的19件: the reasons of one result, some of them. */
function areReasons(parts: readonly Statement[]): boolean {
  const results = new Set(
    parts.map(({ quantities: [quantity = ''] }) => (quantity.includes('-') ? quantity.split('-')[0] : '')),
  );
  return results.size === 1 && !results.has('') && parts.every(({ family }) => family === 'result');
}

/** What the parts may add up to: any whole told before them, or wholes together (行政复议2件、行政诉讼3件，其中维持5件). Of the steps of
 *  one case only what was received and what was carried in go together. */
function totalsOf(wholes: readonly Statement[]): number[] {
  const single = wholes.map(({ value }) => value);
  const isSteps = wholes.every(({ family }) => family === 'process');
  const together = isSteps
    ? wholes.filter(({ quantities }) => quantities.some((quantity) => incoming.has(quantity)))
    : wholes;
  const sums = together.map((_, at) => totalOf(together.slice(at)));
  return [...single, ...sums];
}

function totalOf(statements: readonly Statement[]): number {
  return statements.reduce((total, { value }) => total + value, 0);
}

const incoming: ReadonlySet<Quantity> = new Set(['received', 'new', 'carried-in', 'carried']);

function groupsOf(statements: readonly Statement[]): { chain: Chain; parts: Statement[] }[] {
  const groups: { chain: Chain; parts: Statement[] }[] = [];
  for (const statement of statements) {
    const { chain, unit } = statement;
    if (!chain || unit === '%' || statement.polarity === 'denial') continue;
    const group = groups.find((each) => each.chain === chain && each.parts[0]?.unit === unit);
    if (group) group.parts.push(statement);
    else groups.push({ chain, parts: [statement] });
  }
  return groups
    .map(({ chain, parts }) => ({ chain, parts: leading(parts) }))
    .filter(({ parts }) => parts.length > 0 && parts.every(({ exact }) => exact));
}

/** The parts of the first part's family; one without a family may belong to any. */
function leading(parts: readonly Statement[]): Statement[] {
  const family = parts.find((part) => part.family !== null)?.family ?? null;
  return parts.filter((part) => part.family === null || part.family === family || isCarriedOut(part, family));
}

/** What is carried out stands among the results: 予以公开5件，不予公开2件，转下年度1件. */
function isCarriedOut({ quantities }: Statement, family: Family | null): boolean {
  return family === 'result' && quantities.includes('carried-out');
}

function isExhaustive(parts: readonly Statement[]): boolean {
  const [first] = parts;
  return (
    parts.every((part) => part.family === first?.family || isCarriedOut(part, first?.family ?? null)) &&
    exhaustive.has(first?.family ?? 'process')
  );
}

/** 建议提案57件,其中人大代表建议35件、政协委员提案22件; 培训7场,其中线上3场、线下4场: there is no third kind. */
function isPair({ wholes }: Chain, parts: readonly Statement[]): boolean {
  const whole = wholes.at(-1);
  const [one, other, ...more] = parts.map(wordsBefore);
  if (!whole || one === undefined || other === undefined || more.length > 0) return false;
  if (/线上[^,;。、\d]{0,6}$/.test(one) && /线下[^,;。、\d]{0,6}$/.test(other)) return true;
  return (
    /建议[、和及与]?(?:政协)?提案$/.test(wordsBefore(whole)) && one.endsWith('建议') && other.endsWith('提案')
  );
}

/** What stands right before a figure. */
function wordsBefore({ passage, start }: Statement): string {
  return passage.text.slice(Math.max(0, start - 10), start);
}

/** Bodies in brackets are all that there are: (甲局3件、乙局5件). */
function isEveryBody({ opener }: Chain, parts: readonly Statement[]): boolean {
  return opener === 'bracket' && parts.every(isBody);
}

/** How far kinds of items may be above their whole to look like a slip: more is another way of counting. */
const mostAbove = 1.25;

/** Three kinds or more, or a rest: items are sorted once, unless they tell by which way each was published. */
function areKinds(parts: readonly Statement[]): boolean {
  return (
    (parts.length > 2 || isClosedByOthers(parts)) &&
    parts.every((part) => part.family === null && !overlapping.test(clauseOf(part))) &&
    !parts.some(isWay)
  );
}

/** …、其他333条: nothing is left out. */
function isClosedByOthers(parts: readonly Statement[]): boolean {
  if (parts.some((part) => isWay(part) || overlapping.test(clauseOf(part)))) return false;
  return parts.length > 1 && endsWithOthers(parts);
}

function endsWithOthers(parts: readonly Statement[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && /其[他它][^,;。、\d]{0,8}$/.test(wordsBefore(last));
}

/** 共计1199条:动态792条、公告380条、文件27条: who sets a colon tells them all. */
function isListOfKinds({ opener }: Chain, parts: readonly Statement[]): boolean {
  return opener === 'colon' && areKinds(parts);
}

/** Ways of publishing: one item may take several. */
const ways =
  /网|微信|微博|公众号|抖音|视频号|新媒体|平台|媒体|公报|报纸|报刊|电视|广播|客户端|公开栏|公告栏|公示栏|显示屏|专区|渠道|APP/;

function isWay(part: Statement): boolean {
  return part.family === null && ways.test(clauseOf(part));
}

/** Ways that are all told: behind a colon, or with the others for the last. */
function isWholeList({ opener, isOpen }: Chain, parts: readonly Statement[]): boolean {
  return (opener === 'colon' && !isOpen) || endsWithOthers(parts);
}

/** One item may take several ways: ways that miss their whole are wrong only where one digit would put them right, and by little. */
function isSlip(sum: number, whole: number): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(sum - whole))) && Math.abs(sum - whole) <= whole / 10;
}

function isDisjoint(parts: readonly Statement[]): boolean {
  if (parts.length === 1 || isExhaustive(parts) || parts.every(isBody)) return true;
  return parts.every(
    (part) => part.family === null && sorted.has(part.unit ?? '') && !overlapping.test(clauseOf(part)),
  );
}

/** Things and people are sorted once (权力10项，其中个性3项、共性7项); items may be published, and cases be about, two things at once. */
const sorted: ReadonlySet<string> = new Set(['项', '个', '人', '名', '家', '元', '万元', '场', '期']);
const overlapping = /涉及|关于|兼|同时/;

/** 刊登公告6期。其中周报38期、红榜4期: where a sentence ends between whole and parts, things and people may be of what it spoke of before. */
function isApart({ passage, end }: Statement, parts: readonly Statement[]): boolean {
  return (
    parts.every(({ family }) => family === null) && passage.text.slice(end, parts[0]?.start).includes('。')
  );
}

function clauseOf({ passage, clause }: Statement): string {
  return passage.text.slice(clause.start, clause.end);
}

const body =
  /(?:局|委|办|厅|政府|镇|乡|街道|县|区|市|院|中心|单位|部门|机关|机构|本级|本部|公司|站|所|队|处|科|级)(?:共|有|收到|受理|接收|接到|办理|收取)?(?:\d+件)?$/;

function isBody({ passage, start, family }: Statement): boolean {
  const before = passage.text.slice(Math.max(0, start - 24), start).replace(/\([^()]*\)$/, '');
  const isShare = family === null || (family === 'process' && /(?:收到|受理|接收|接到)\d*$/.test(before));
  return isShare && body.test(before);
}
