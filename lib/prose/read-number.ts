/** A number with the words that belong to it: those before it in its own clause, else those behind it. */
import { topicsOf, wordsBehind } from './attach';
import { isLabel, meaningOf, type Setting } from './meaning';
import { inYear } from './surroundings';
import { freshClause, type Telling } from './telling';
import type { NumberToken, WordToken } from './tokens';

/** @returns the index of the last token that the number has taken */
export function readNumber(telling: Telling, token: NumberToken, index: number): number {
  const { clause, tokens, circumstances, sentence, chain, around } = telling;
  const dealt = telling.dealt.shift();
  const nouns = dealt?.kind === 'noun' ? [] : clause.words.filter(({ kind }) => kind === 'noun');
  const before = dealt ? [...nouns, dealt] : clause.words;
  const own = before.filter((word) => word.kind === 'noun' || word.kind === 'rate' || isLabel(word));
  const isNamed = own.length > 0;
  const { words: following, last } = wordsBehind(tokens, index, isNamed);
  const behind = following.map((word) => inYear(word, around.year));
  const words = isNamed || behind.length > 0 ? [...own, ...behind] : wordsWaiting(telling, token);
  circumstances.nextNumber(
    telling.textOfClause(token.start),
    telling.subjectOf(token.start),
    chain.current !== null,
  );
  if (token.unit === '%' || token.unit === '‰') readPercentage(telling, token, words);
  else if (token.unit !== null || (isNamed && endsClause(telling, token)))
    readCount(telling, token, words, isNamed);
  const kept = circumstances.isDealing ? own : [];
  // 涉及两个部门的申请5件: the first number only tells what the second is about.
  const isAbout = clause.isAbout && /^[\u4e00-\u9fff]{0,8}的/.test(sentence.text.slice(token.end));
  const { isEach } = clause;
  telling.clause = { ...freshClause(clause.start), words: kept, hasNumber: true, isEach, isAbout };
  return last;
}

/** 全年收到政府信息公开申请，共3件; 申请数量：3件. */
function wordsWaiting(telling: Telling, { start }: NumberToken): readonly WordToken[] {
  const { clause, waiting, parted } = telling;
  const isLinked = clause.isAltogether || parted === ':';
  const isClose = clause.start - (waiting.at(-1)?.end ?? 0) <= 2;
  return isLinked && isClose && /^(?:总?共计?|总计|合计|为|有)?$/.test(telling.textOfClause(start))
    ? waiting
    : [];
}

/** A number without a unit counts only as the last word of a named quantity: 予以公开3、部分公开1. */
function endsClause({ sentence }: Telling, { end }: NumberToken): boolean {
  return /^(?:[,;。、:)!?]|$)/.test(sentence.text.slice(end, end + 1));
}

function readCount(
  telling: Telling,
  token: NumberToken,
  words: readonly WordToken[],
  isNamed: boolean,
): void {
  const { clause, around, chain, circumstances, statements } = telling;
  for (const word of words) if (word.sense === 'ask') telling.setTopic(word);
  const topics = topicsOf(words, telling.topic);
  const isShared = topics.length > 1;
  const isSplit = token.value === 0 || clause.isEach;
  if (!isShared) telling.topic = topics[0] ?? telling.topic;
  // 收到8件，7件已答复: told behind the number, it is what became of some.
  const isSome = !isNamed && words.length > 0 && statements.length > 0;
  const setting: Setting = {
    ...around,
    isDisclosure: around.isDisclosure && token.start >= around.generalUntil,
    isPart: chain.current !== null || isSome,
    course: telling.course,
  };
  for (const topic of isShared && isSplit ? topics : [telling.topic]) {
    const own = isShared ? words.filter((word) => word.kind !== 'noun' || word.sense === topic) : words;
    const { quantities, family } = meaningOf(token, own, topic, setting);
    chain.accept(family, quantities);
    if (family === 'course' || family === null) telling.course = courseOf(quantities);
    const isCase = topic === 'review' || topic === 'suit';
    const isNarrowed =
      isNamed && clause.isAbout && !(isCase && telling.textOfClause(token.start).includes('公开'));
    telling.add(token, {
      quantities: (isShared && !isSplit) || chain.isOfOthers(family) ? [] : quantities,
      family,
      isOwn:
        circumstances.isOwn(quantities, isCase) &&
        !isNarrowed &&
        !ofSeveral.test(telling.textOfClause(token.start)) &&
        !isOfNarrowed(telling, token, words) &&
        !(isCase && isNewAmong(telling, words)) &&
        !isJoined(telling, token),
      isPart: chain.current !== null || isSome,
    });
    if (isNarrowed) telling.narrowed = token.value;
  }
}

/** How suits began that a number counts: 直接起诉3件. */
function courseOf([quantity = '', ...others]: readonly string[]): string | null {
  return others.length === 0 && /^suit-(?:direct|after)$/.test(quantity) ? quantity : null;
}

/** 联合办理涉及两个部门的申请5件,由我局答复3件: a step of some, told without a noun of its own. */
function isOfNarrowed({ narrowed }: Telling, { value }: NumberToken, words: readonly WordToken[]): boolean {
  return narrowed !== null && value <= narrowed && words.every(({ kind }) => kind !== 'noun');
}

/** 新收复议2件,另有上年受理的1件,合计3件: the table may have what was carried in as well. */
function isNewAmong({ sentence }: Telling, words: readonly WordToken[]): boolean {
  return (
    words.some(({ kind, sense }) => kind === 'process' && sense === 'new') &&
    /另有|结转|合计|上年/.test(sentence.text)
  );
}

/** 两项未审结15件: of several that were told before. */
const ofSeveral = /^[两三四二](?:项|类|者|种)(?!制度|机制|工作)/;

/** 4件申请合并为2件登记: as many as were counted otherwise. */
function isJoined({ sentence }: Telling, { end }: NumberToken): boolean {
  return /^[^,;。、\d]{0,12}(?:合并|归并|并案|拆分|分拆)/.test(sentence.text.slice(end));
}

/** 占办结总数的: a share whose whole is told in words, and is all that there were. */
const ofAll = /^,?占(?:全部|全年)?(?:申请|办结|办理|答复|受理|收到)?(?:总数|总量|总件数)的?$/;

/** The share of the number right before it, or of what its own words name. */
function readPercentage(telling: Telling, token: NumberToken, words: readonly WordToken[]): void {
  const isOwn = telling.circumstances.isOwn([], false);
  const isRate = words.some(({ kind, text }) => kind === 'rate' && text.endsWith('率'));
  const isNamed = words.some(({ kind }) => kind !== 'rate');
  const last = telling.statements.findLast(({ unit }) => unit !== '%');
  // 公开类22件(含部分公开6件),占57.9%: of what stands before the bracket, perhaps.
  const isBracketed =
    last !== undefined &&
    /^[^(]*\)/.test(last.passage.text.slice(last.end, token.start + telling.sentence.start));
  const isNear = last !== undefined && token.start + telling.sentence.start - last.end <= 12;
  // 占比由25%降到6.7%: what it was.
  const isFormer = /[由从]$/.test(telling.textOfClause(token.start));
  const isOfAll =
    last !== undefined && ofAll.test(last.passage.text.slice(last.end, token.start + telling.sentence.start));
  const setting: Setting = { isPart: true, isDisclosure: false, isReviewer: false, course: null };
  const named = meaningOf({ ...token, unit: null }, words, telling.topic, setting).family;
  telling.add(token, {
    family: isRate ? 'process' : named,
    isOwn,
    isPart: true,
    of: last && isNear && !isBracketed && (isOfAll || !isNamed) && !isRate && !isFormer ? last : null,
  });
}
