/** What a sentence stands in: its passage, the heading above it, the report's year and body. */
import { bodyName, noName, shareOfBodies } from '../domain/phrasing/bodies';
import type { SectionKey } from '../domain/keys';
import type { Passage, Report } from '../report/model';
import type { WordToken } from './tokens';

export interface Surroundings {
  readonly passage: Passage;
  readonly section: SectionKey | null;
  readonly year: number | null;
  /** Whether reviews and suits here are about disclosure. */
  readonly isDisclosure: boolean;
  /** Up to here the sentence tells of all reviews and suits, and only then of those about disclosure: 共63件,其中政府信息公开类2件. */
  readonly generalUntil: number;
  /** The heading or the passage speaks of requests: a bare 申请 and results without a noun are theirs. */
  readonly isAboutRequests: boolean;
  /** Governments and justice bodies decide other bodies' reviews too. */
  readonly isReviewer: boolean;
  /** Whether figures of this scope are not those of the report's tables. */
  readonly isElsewhere: (scope: string, words: string) => boolean;
  /** Whether a clause names another body: 县教育局收到41件. */
  readonly namesOther: (clause: string) => boolean;
  /** Whether classes of bodies have their share in a number: 乡镇(街道)收到8件. */
  readonly isShare: (subject: string, isPart: boolean) => boolean;
}

/** Whether the body decides the reviews of other bodies, so that its report may tell of those, too. */
export function isReviewer({ identity: { body, agency } }: Report): boolean {
  return body === 'government' || body === 'office' || /司法|法制/.test(agency ?? '');
}

/** An aggregate report counts all bodies, and not the government's own figures apart; any other report the other way round. */
export function elsewhereIn({
  identity: { scope, body, level },
}: Report): (sense: string, words: string) => boolean {
  const isAggregate = scope === 'aggregate' || (body === 'government' && scope !== 'own');
  return (sense, words) =>
    sense === 'lower' ||
    // A town's report tells of the county only beside itself.
    (level === 'town' && /^全[县市区旗州省]/.test(words)) ||
    (sense === 'wide' ? !isAggregate : isAggregate || body !== 'government');
}

/** In an aggregate report any body is another; else one whose name the agency's own does not hold. */
export function othersIn({ identity: { scope, agency } }: Report): (clause: string) => boolean {
  return (clause) =>
    [...clause.matchAll(bodyName)].some(
      ([, name = '', kind = '']) =>
        !noName.test(name) && (scope === 'aggregate' || !isShortFor(name.slice(-2) + kind, agency ?? '')),
    );
}

/** 其中政府部门收到740件,乡镇(街道)及其他单位收到1706件: a class of bodies has its share of what all have. Outside a list of parts 街道 and
 *  管委会 may be what the agency calls itself.
 *  @param subject what a number's words begin with, brackets and all */
export function sharesIn({ identity: { agency } }: Report): (subject: string, isPart: boolean) => boolean {
  const own = (agency ?? '').replace('管理委员会', '管委会');
  return (subject, isPart) => {
    const share = shareOfBodies.exec(subject);
    return share !== null && (isPart || !own.includes(share[1] ?? ''));
  };
}

/** 住建局 is short for 住房和城乡建设局: its characters stand there in the same order. */
export function isShortFor(name: string, agency: string): boolean {
  let at = 0;
  for (const character of name) {
    at = agency.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A word as it is meant in a year: what is carried over by the years is carried in or out. */
export function inYear(word: WordToken, year: number | null): WordToken {
  return word.sense === 'carry-by-year' ? { ...word, sense: carryOf(word.text, year) } : word;
}

/** 2022年结转至2023年: in or out, by the years. */
function carryOf(text: string, year: number | null): string {
  const years = [...text.matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  const isFrom = text.startsWith('20');
  if (year === null) return 'carried';
  if (isFrom && years[0] === year - 1)
    return years[1] === undefined || years[1] === year ? 'carried-in' : 'elsewhere';
  if (isFrom && years[0] === year) return 'carried-out';
  if (!isFrom && years[0] === year + 1) return 'carried-out';
  if (!isFrom && years[0] === year) return 'carried-in';
  return 'elsewhere';
}
