/** What the words around a number make of it: from labels and nouns to quantities and a family. */
import type { Topic } from '../domain/phrasing/phrase';
import { caseUnits, looseUnits } from '../domain/numerals';
import { applicantQuantities, type Quantity } from '../domain/quantities';
import type { Family } from './statement';
import type { NumberToken, WordToken } from './tokens';

/** What a number may count; empty and null where its words name nothing that is known. */
export interface Meaning {
  readonly quantities: readonly Quantity[];
  readonly family: Family | null;
}

/** What the report's author and the heading above let one expect. */
export interface Setting {
  /** The number is a part of another. */
  readonly isPart: boolean;
  /** Reviews and suits are about disclosure here. */
  readonly isDisclosure: boolean;
  /** The body also decides reviews of others. */
  readonly isReviewer: boolean;
  /** How the suits began that were told right before: 直接起诉3件,维持2件 may be the outcome of those. */
  readonly course: string | null;
}

const nothing: Meaning = { quantities: [], family: null };
const labelled: ReadonlySet<string> = new Set([
  'process',
  'result',
  'row',
  'applicant',
  'channel',
  'outcome',
  'course',
  'act',
]);

/** Whether a word can name what a number counts. */
export function isLabel({ kind }: WordToken): boolean {
  return labelled.has(kind);
}

/** @param words the labels and nouns that belong to the number */
export function meaningOf(
  number: NumberToken,
  words: readonly WordToken[],
  topic: Topic | null,
  setting: Setting,
): Meaning {
  switch (topic) {
    case 'request':
      return requestMeaning(number, words, setting);
    case 'review':
    case 'suit':
      return disputeMeaning(number, words, topic, setting);
    case 'document':
    case 'regulation':
      return documentMeaning(number, words, topic);
    default:
      return nothing;
  }
}

function requestMeaning({ unit }: NumberToken, words: readonly WordToken[], { isPart }: Setting): Meaning {
  const family = familyOf(words);
  const nouns = words.filter(({ kind }) => kind === 'noun').map(({ sense }) => sense);
  const isCase = unit === null || caseUnits.has(unit) || (looseUnits.has(unit) && nouns.includes('request'));
  if (
    !isCase ||
    nouns.some((noun) => noun === 'matter' || noun === 'foreign' || noun === 'mail' || noun === 'fee')
  ) {
    return { quantities: [], family };
  }
  const senses = (kind: string): string[] => [
    ...new Set(words.filter((word) => word.kind === kind).map(({ sense }) => sense)),
  ];
  const rows = senses('row');
  const results = senses('result');
  if (rows.length === 1 || (rows.length > 1 && results.length === 0)) {
    return { quantities: rows.length === 1 ? rows : [], family };
  }
  if (results.length > 0) return { quantities: resultQuantities(results), family };
  const applicants = senses('applicant').filter((sense) => sense !== 'everyone');
  const isEveryone =
    applicants.length === 0 || (applicants.includes('individual') && applicants.includes('entity'));
  if (!isEveryone) {
    const [only] = applicants;
    return {
      quantities: only && applicants.length === 1 && applicantQuantities.has(only) ? [only] : [],
      family: 'applicant',
    };
  }
  if (words.filter(({ kind }) => kind === 'channel').length === 1)
    return { quantities: [], family: 'channel' };
  return { quantities: processQuantities(senses('process'), senses('act'), nouns, isPart), family };
}

function resultQuantities(results: readonly string[]): Quantity[] {
  if (results.length === 2 && results.includes('granted') && results.includes('partial'))
    return ['granted+partial'];
  const [only] = results;
  if (results.length !== 1 || !only || only === 'soft') return [];
  return only === 'public' ? ['granted', 'granted+partial'] : [only];
}

function processQuantities(
  steps: readonly string[],
  acts: readonly string[],
  nouns: readonly string[],
  isPart: boolean,
): Quantity[] {
  const isDone = steps.includes('answered') || steps.includes('concluded');
  // 正在办理 and 继续办理 are what is carried out.
  if (steps.includes('carried-out') || steps.includes('pending')) return isDone ? [] : ['carried-out'];
  if (steps.includes('carried-in')) return isDone ? [] : ['carried-in'];
  if (steps.includes('timely')) return [];
  if (steps.includes('elsewhere')) return [];
  if (steps.includes('new')) return ['new'];
  if (steps.length > 0) return [...steps];
  if (isPart) return [];
  if (acts.includes('arise') && nouns.includes('request')) return ['received'];
  if (nouns.includes('supply')) return ['requested'];
  return nouns.includes('request') || nouns.includes('ask') ? ['handled'] : [];
}

function disputeMeaning(
  { unit, value }: NumberToken,
  words: readonly WordToken[],
  topic: 'review' | 'suit',
  { isDisclosure, isReviewer, isPart, course: before }: Setting,
): Meaning {
  const outcomes = words.filter(({ kind }) => kind === 'outcome');
  const courses = words.filter(({ kind }) => kind === 'course');
  const family = familyOf(words) ?? null;
  const isCase = unit === null || caseUnits.has(unit) || (unit === '次' && outcomes.length === 0);
  const noun = words.findIndex(({ kind, sense }) => kind === 'noun' && sense === topic);
  // 因不服答复而申请行政复议: what stands before the noun may be its cause.
  const isStep = (sense: string, at: number): boolean =>
    sense === 'received' ? isReviewer : sense === 'answered' ? at > noun : sense !== 'new';
  const isHandled = words.some(
    ({ kind, sense }, at) =>
      (kind === 'process' && isStep(sense, at)) ||
      kind === 'result' ||
      (kind === 'act' && sense === 'soft') ||
      (kind === 'noun' && ['matter', 'foreign', 'mail', 'fee'].includes(sense)),
  );
  if (!isCase || !isDisclosure || (isHandled && value > 0)) return { quantities: [], family };
  const [outcome] = outcomes;
  if (outcomes.length > 1 || outcome?.sense === 'soft') return { quantities: [], family };
  const [course] = courses;
  if (courses.length > 1) return { quantities: [], family };
  const base = course?.sense ?? topic;
  if (outcome) {
    const bases = course === undefined && topic === 'suit' && before !== null ? [topic, before] : [base];
    return { quantities: bases.map((each) => `${each}-${outcome.sense}`), family };
  }
  return { quantities: isPart && !course ? [] : [base], family };
}

function documentMeaning(
  { unit }: NumberToken,
  words: readonly WordToken[],
  topic: 'document' | 'regulation',
): Meaning {
  const acts = [...new Set(words.filter(({ kind }) => kind === 'act').map(({ sense }) => sense))];
  const isOther =
    words.some(({ kind, sense }) => kind === 'noun' && sense !== topic) || acts.includes('soft');
  const [act] = acts;
  if (
    isOther ||
    acts.length !== 1 ||
    !act ||
    act === 'arise' ||
    (unit !== null && !['件', '个', '份', '部', '项'].includes(unit))
  ) {
    return nothing;
  }
  return { quantities: [`${topic}-${act}`], family: null };
}

/** The kind of the last word that has one: parts are told by it. */
function familyOf(words: readonly WordToken[]): Family | null {
  const order = ['row', 'result', 'applicant', 'channel', 'course', 'outcome', 'process'] as const;
  const kind = order.find((each) => words.some((word) => word.kind === each && word.sense !== 'everyone'));
  return kind === 'row' ? 'result' : (kind ?? null);
}
