/** Everything that a report's prose states about quantities, in reading order. */
import type { Topic } from '../domain/phrasing/phrase';
import type { SectionKey } from '../domain/keys';
import type { Passage, Report } from '../report/model';
import { isBorneOut } from './borne-out';
import { readSentence } from './read-sentence';
import { type Sentence, sentencesOf } from './sentences';
import type { Statement } from './statement';
import {
  elsewhereIn,
  type Heading,
  headingOf,
  isReviewer,
  othersIn,
  sharesIn,
  type Surroundings,
  topicOfHeading,
} from './surroundings';
import type { Thread } from './telling';
import { tokensOf } from './tokens';

const known = new WeakMap<Report, readonly Statement[]>();

/** Reads a report's prose, once for all rules that ask. */
export function statementsOf(report: Report): readonly Statement[] {
  const read = known.get(report) ?? [...statementsIn(report)];
  known.set(report, read);
  return read;
}

function* statementsIn(report: Report): Iterable<Statement> {
  yield* readPart(report, report.preamble, null, null);
  for (const { key, passages } of report.sections) {
    yield* readPart(
      report,
      passages,
      key,
      key === 'requests' ? 'request' : key === 'disputes' ? 'dispute' : null,
    );
  }
}

function* readPart(
  report: Report,
  passages: readonly Passage[],
  section: SectionKey | null,
  home: Heading,
): Iterable<Statement> {
  const fixed = {
    section,
    year: report.identity.year,
    isReviewer: isReviewer(report),
    isElsewhere: elsewhereIn(report),
    namesOther: othersIn(report),
    isShare: sharesIn(report),
  };
  let heading: Heading = home;
  for (const passage of passages) {
    const [first, ...rest] = sentencesOf(passage.text);
    if (!first) continue;
    const title = headingOf(first.text, rest.length === 0);
    if (title !== null) heading = topicOfHeading(title) ?? home;
    // A heading may deny by itself: 3.未收到政府信息公开申请。
    const telling = title === null || /[未没无]/.test(title) ? [first, ...rest] : rest;
    yield* readAsBorneOut(telling, heading, { ...fixed, passage }, report);
  }
}

/** A passage that names reviews and suits (行政复议4件,其中维持3件), or requests, and not what they are about: its own figures tell, where
 *  several of them are the table's. */
function readAsBorneOut(
  sentences: readonly Sentence[],
  heading: Heading,
  fixed: Omit<Surroundings, 'isDisclosure' | 'generalUntil' | 'isAboutRequests'>,
  report: Report,
): Iterable<Statement> {
  const read = [...readPassage(sentences, heading, fixed)];
  if (
    heading !== null ||
    read.filter(({ unit, quantities }) => unit !== '%' && quantities.length === 0).length < 2
  )
    return read;
  for (const { topic, words } of supposable) {
    if (!words.test(fixed.passage.text)) continue;
    const supposed = [...readPassage(sentences, topic, fixed)];
    if (isBorneOut(supposed, read, report)) return supposed;
  }
  return read;
}

/** What a passage must hold to speak of a matter without saying so. */
const supposable = [
  { topic: 'dispute', words: /复议|诉讼|起诉/ },
  { topic: 'request', words: /(?:申请|收到|受理|办结|答复|结转)[^。;]*(?:申请|办结|答复|结转|公开)/ },
] as const;

function* readPassage(
  sentences: readonly Sentence[],
  heading: Heading,
  fixed: Omit<Surroundings, 'isDisclosure' | 'generalUntil' | 'isAboutRequests'>,
): Iterable<Statement> {
  const isAboutRequests =
    heading === 'request' || requests.test(fixed.passage.text) || isByTheForm(fixed.passage.text);
  let thread = threadOf(heading === 'dispute' ? null : heading);
  let isAboutDocuments = false;
  for (const sentence of sentences) {
    if (sortsPapers.test(sentence.text)) continue;
    if (!isTelling(sentence.text)) {
      isAboutDocuments = /规范性文件/.test(sentence.text);
      continue;
    }
    // 落实规范性文件管理制度。制发6件、废止3件: only documents are repealed, and in force.
    if (isAboutDocuments && /废止|现行有效/.test(sentence.text)) thread = threadOf('document');
    isAboutDocuments = false;
    const isCase = heading === 'request' || heading === 'dispute' || thread.topic === 'request';
    const isDisclosure = (isCase || disclosure.test(sentence.text)) && !isUnrelated(sentence.text);
    const start = sentence.isFresh ? threadOf(thread.topic, thread.wholes) : thread;
    const read = readSentence(sentence, tokensOf(sentence.text), start, {
      ...fixed,
      isDisclosure,
      generalUntil: generalUntil(sentence.text),
      isAboutRequests,
    });
    yield* read.statements;
    thread = read.thread;
  }
}

function generalUntil(text: string): number {
  const at = text.search(/其中[^;。]{0,12}(?:信息|政务)公开/);
  return at >= 0 && !text.slice(0, at).includes('公开') ? at : 0;
}

function threadOf(topic: Topic | null, wholes: readonly Statement[] = []): Thread {
  return { topic, wholes, isElsewhere: false, isOtherTime: false };
}

/** Results, applicants, ways and carrying over in the form's own words are those of requests, though nobody says so. */
function isByTheForm(text: string): boolean {
  const kindsOf = (words: RegExp): number => new Set([...text.matchAll(words)].map(String)).size;
  return (
    (kindsOf(/予以公开|部分公开|不予公开|无法提供|不予处理/g) > 1 &&
      /部分公开|无法提供|不予处理/.test(text)) ||
    kindsOf(/自然人|商业企业|科研机构|社会公益组织|法律服务机构/g) > 1 ||
    kindsOf(/(?:网络|网上|邮寄|信函|当面|现场|传真)申请/g) > 1 ||
    kindsOf(/新收(?=\d)|上年度?结转(?=\d)|办结(?=\d)|结转(?:至|到)?下一?年度?(?=\d)/g) > 2 ||
    (/(?:收到|接到|受理)申请\d+[件宗]/.test(text) &&
      /结转|不予公开|部分公开|无法提供|[,。;]公开\d+件|全部(?:予以)?公开|(?:均|全部)为自然人|自然人申请|均(?:已)?答复|复议|诉讼/.test(
        text,
      )) ||
    /(?:件|新增|新收)申请.*结转(?:至|到)?(?:下一?年|20\d\d年)/.test(text)
  );
}

const requests = /信息公开的?(?:申请|请求)|依申请公开|公开申请|申请公开/;
const unrelated =
  /与(?:政府)?(?:信息|政务)公开(?:工作|事项)?(?:均)?无关|(?:不涉及|不属于|并?非)(?:政府)?(?:信息|政务)公开|不在此列|另行统计|单独统计|不计入|不在统计(?:范围|之列)|不是针对[我本]|与[我本][局机单]\S{0,2}无关/;

/** Whether a sentence says of reviews and suits that they have nothing to do with disclosure, or are counted elsewhere. */
function isUnrelated(text: string): boolean {
  return unrelated.test(text);
}

const disclosure = /信息公开|政务公开|依申请|公开申请|公开工作|申请公开|申请人(?:提起|申请|提出|不服)/;

/** 审批公文241份,主动公开67份、依申请公开38份、不予公开136份: how papers are marked when they are made, in the words for results. */
const sortsPapers = /主动公开(?:类|的)?\d+[份件条篇个][,、](?:属)?依申请公开(?:类|的)?\d+[份件条篇个]/;

/** Whether a sentence can state a quantity of cases: most cannot, and need no reading. */
function isTelling(text: string): boolean {
  return (
    /\d|[一二两三四五六七八九十百零][余多]?[件起宗份例条次名]|[未没无零]|不存在|不涉及/.test(text) &&
    /申请|公开|复议|诉讼|起诉|规范性|规章|[件起宗例元%]|办结|答复|结转|收到|受理|其中|[共合]计|,共\d/.test(
      text,
    )
  );
}
