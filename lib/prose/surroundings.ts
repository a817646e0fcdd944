/** What a sentence stands in: its passage, the heading above it, the report's year and body. */
import type { Topic } from '../domain/phrasing/phrase';
import type { SectionKey } from '../domain/keys';
import type { Passage, Report } from '../report/model';
import type { WordToken } from './tokens';

/** What a heading announces; `dispute`: reviews and suits. */
export type Heading = Topic | 'dispute' | null;

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

const bodyName = /([\u4e00-\u9fff]{2,3})(局|厅|镇|乡|街道|支队|大队|中心|分局)(?!网|门户|平台|属|域|面)/g;
const noName = /[我本全该各格结布当城破占由在对被为是至向到从于将按以与和及]$/;

/** In an aggregate report any body is another; else one whose name the agency's own does not hold. */
export function othersIn({ identity: { scope, agency } }: Report): (clause: string) => boolean {
  return (clause) =>
    [...clause.matchAll(bodyName)].some(
      ([, name = '', kind = '']) =>
        !noName.test(name) && (scope === 'aggregate' || !isShortFor(name.slice(-2) + kind, agency ?? '')),
    );
}

const classesOfBodies =
  '(?:[省市州县区旗]?[级直属]?(?:政府|党群)?(?:工作|职能|组成)?(?:部门|单位|机关|机构)|(?:其[他它]|相关|有关|派出|下属|企?事业)(?:部门|单位|机关|机构)|机关本部|本部|局机关|' +
  '乡镇|镇街|镇乡|街镇|街道|社区|村居|园区|开发区|新区|管委会|城区|市县|县市|区县|县区|市区|市州|州市|[市州县区乡镇])';
const shareOfBodies = new RegExp(
  `(?:^|其中:?|年度?|及|和|与|[、,(:])(${classesOfBodies})(?:\\([^()]*\\))?(?:[、和及与或]${classesOfBodies}(?:\\([^()]*\\))?)*` +
    '(?:共|总|合计|累计|分别|新|各|本年度?|全年)*(?:收到|接到|接收|受理|办理|办结|答复|承办|处理|收件|收取)',
);

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

const enumerator = /^(?:\(?[一二三四五六七八九十]+[)、.:]|\(?\d+[)、.:]|[①-⑩])/;

/** The heading that a line or a line's first sentence is, without its number; null where it is none. */
export function headingOf(sentence: string, isWhole: boolean): string | null {
  const text = sentence.replace(/[。:;.]+$/, '');
  const bare = text.replace(enumerator, '');
  if (bare.length > 40 || /\d+件|[,;]/.test(bare)) return null;
  if (bare !== text && (isWhole || bare.length <= 30)) return bare;
  return isWhole && bare.length <= 25 && !/[。]$/.test(sentence) ? bare : null;
}

/** What a heading is about. Headings about anything else end what the one before announced. */
export function topicOfHeading(heading: string): Heading {
  if (/复议|诉讼/.test(heading)) return 'dispute';
  if (/依申请|公开申请|申请(?:公开|办理|情况|的?处理|的?答复)|收到和处理|收到申请/.test(heading))
    return 'request';
  if (/规范性文件|规章/.test(heading)) return 'document';
  return null;
}
