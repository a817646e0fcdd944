/** What a denial is about: the objects behind it (未收到政府信息公开申请、行政复议), or before it (行政复议、行政诉讼均未发生). */
import { beforeObject, behindObject } from '../domain/limits';
import type { Topic } from '../domain/phrasing/phrase';
import type { Quantity } from '../domain/quantities';
import type { Token, WordToken } from './tokens';

export interface Denied {
  readonly quantities: readonly Quantity[];
  readonly topic: Topic | null;
  /** Offset in the sentence behind the last object. */
  readonly end: number;
  /** Index of the last token that belongs to the denial. */
  readonly last: number;
}

/** Nothing is denied where anything narrows the object: 未收到差评, 没有行政复议被纠正, 未收到涉及商业秘密的申请.
 *  @param index of the denial among the tokens
 *  @param before words of the clause before it */
export function objectsOf(
  tokens: readonly Token[],
  index: number,
  text: string,
  before: readonly WordToken[],
  topic: Topic | null,
  isDisclosure: boolean,
): Denied {
  const denial = tokens[index] as WordToken;
  let last = index;
  let end = text.length;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const isEnd =
      token.kind === 'number' || token.kind === 'denial' || (token.kind === 'mark' && token.text !== '、');
    if (isEnd) {
      end = token.start;
      if (token.kind === 'number') return { quantities: [], topic: null, end: denial.end, last: index };
      break;
    }
    last = at;
  }
  const behind = tokens.slice(index + 1, last + 1) as WordToken[];
  const objects = behind.filter(isObject);
  if (objects.length > 0) {
    const isWhole = isWhollyDenied(denial, behind, text.slice(0, end));
    const quantities = isWhole ? quantitiesOf(denial.text, objects, topic, isDisclosure, text) : [];
    if (isWhole) quantities.push(...documentQuantities(behind));
    return { quantities, topic: topicOf(objects), end: Math.max(denial.end, objects.at(-1)?.end ?? 0), last };
  }
  const isBare = behindObject.test(text.slice(denial.end, end).replace(/[。!?;]+$/, ''));
  const quantities = isBare
    ? quantitiesOf(denial.text, before.filter(isObject), topic, isDisclosure, text)
    : [];
  return { quantities, topic: null, end: denial.end, last };
}

/** Results that reports deny: 没有不予公开的情形. */
const deniable: ReadonlySet<string> = new Set(['partial', 'denied', 'unavailable', 'rejected']);

function isObject({ kind, sense }: WordToken): boolean {
  if (kind === 'course') return true;
  if (kind === 'result') return deniable.has(sense);
  if (kind === 'process') return sense === 'carried-in' || sense === 'carried-out' || sense === 'carried';
  return (
    kind === 'noun' &&
    ['request', 'supply', 'ask', 'review', 'suit', 'document', 'regulation'].includes(sense)
  );
}

function isNeutral({ kind, sense }: WordToken): boolean {
  return (kind === 'act' && sense !== 'soft') || (kind === 'applicant' && sense === 'everyone');
}

/** Whether only such words stand around the objects as narrow nothing. */
function isWhollyDenied(denial: WordToken, behind: readonly WordToken[], text: string): boolean {
  const first = behind.find(isObject);
  if (first && isPartOnly(text.slice(denial.end, first.start))) return false;
  let from = denial.end;
  for (const object of behind) {
    if (!isObject(object) && !isNeutral(object)) continue;
    if (!beforeObject.test(text.slice(from, object.start))) return false;
    from = object.end;
  }
  return behindObject.test(text.slice(from).replace(/[。!?;]+$/, ''));
}

/** 没有其他申请, 没有收到法人和其他组织的申请: some are denied, and others were told before. */
function isPartOnly(between: string): boolean {
  const isRest = /^(?:收到|接到|受理|再)?(?:过)?其[他它](?!组织|单位|人)/.test(between);
  return (
    isRest || (/法人|企业|组织/.test(between) && !/公民|自然人|个人|群众|任何|公众|申请人/.test(between))
  );
}

function quantitiesOf(
  denial: string,
  objects: readonly WordToken[],
  topic: Topic | null,
  isDisclosure: boolean,
  text: string,
): Quantity[] {
  const senses = new Set(objects.map(({ sense }) => sense));
  const quantities: Quantity[] = [];
  const hasCase = senses.has('review') || senses.has('suit');
  // 没有人要求办理依申请公开: nobody asked, however the object is worded.
  const isReceived =
    /[收接受]|零|无人/.test(denial) ||
    /(?:要求|提出|提交|请求)(?:办理|获取)?$/.test(text.slice(0, objects[0]?.start));
  if (hasCase && isDisclosure) {
    if (senses.has('review')) quantities.push('review');
    if (senses.has('suit')) quantities.push('suit');
  }
  for (const course of ['suit-direct', 'suit-after'])
    if (senses.has(course) && isDisclosure) quantities.push(course);
  const results = objects.filter(({ kind }) => kind === 'result').map(({ sense }) => sense);
  if (results.length > 0) return topic === 'request' && quantities.length === 0 && !hasCase ? results : [];
  const carries = ['carried-in', 'carried-out'].filter((sense) => senses.has(sense));
  if (carries.length > 0) return [...quantities, ...carries];
  if (senses.has('carried')) return quantities;
  if (isRequestDenied(objects, hasCase, topic, text)) {
    const isSupply = senses.has('supply') && !senses.has('request') && !senses.has('ask') && !isReceived;
    quantities.unshift(isSupply ? 'requested' : 'new');
  }
  return quantities;
}

/** 未制发规范性文件, 没有废止规章. */
function documentQuantities(words: readonly WordToken[]): Quantity[] {
  const acts = words.filter(
    ({ kind, sense }) => kind === 'act' && (sense === 'issued' || sense === 'repealed'),
  );
  const nouns = words.filter(({ sense }) => sense === 'document' || sense === 'regulation');
  return nouns.flatMap((noun) => acts.map((act) => `${noun.sense}-${act.sense}`));
}

/** In 政府信息公开申请引发的行政复议 the request is no object; in 政府信息公开申请、行政复议 it is. */
function isRequestDenied(
  objects: readonly WordToken[],
  hasCase: boolean,
  topic: Topic | null,
  text: string,
): boolean {
  const requests = objects.filter(({ sense }) => sense === 'request' || sense === 'supply');
  if (!hasCase)
    return requests.length > 0 || (objects.some(({ sense }) => sense === 'ask') && topic === 'request');
  return requests.some((request) => {
    const next = objects[objects.indexOf(request) + 1];
    return next === undefined || /^[、和及与或以]+$/.test(text.slice(request.end, next.start));
  });
}

function topicOf(objects: readonly WordToken[]): Topic | null {
  const last = objects.findLast(({ kind, sense }) => kind === 'noun' && sense !== 'ask')?.sense;
  return last === 'supply' ? 'request' : ((last as Topic | undefined) ?? null);
}
