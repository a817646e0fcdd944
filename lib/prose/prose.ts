/** Everything that a report's prose states about quantities, in reading order. */
import { matters } from '../domain/phrasing/matters';
import type { Topic } from '../domain/phrasing/phrase';
import type { SectionKey } from '../domain/keys';
import type { Passage, Report } from '../report/model';
import { isBorneOut } from './borne-out';
import {
  generalUntil,
  type HeadingMatter,
  headingOf,
  isAboutRequests,
  isOfDisclosure,
  isOfPapers,
  isTelling,
  supposableTopics,
  tellsRows,
  topicOfHeading,
} from './matter';
import { readSentence } from './read-sentence';
import { type Sentence, sentencesOf } from './sentences';
import type { Statement } from './statement';
import { elsewhereIn, isReviewer, othersIn, sharesIn, type Surroundings } from './surroundings';
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
  home: HeadingMatter,
): Iterable<Statement> {
  const fixed = {
    section,
    year: report.identity.year,
    isReviewer: isReviewer(report),
    isElsewhere: elsewhereIn(report),
    namesOther: othersIn(report),
    isShare: sharesIn(report),
  };
  let heading: HeadingMatter = home;
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
  heading: HeadingMatter,
  fixed: Omit<Surroundings, 'isDisclosure' | 'generalUntil' | 'isAboutRequests'>,
  report: Report,
): Iterable<Statement> {
  const read = [...readPassage(sentences, heading, fixed)];
  if (
    heading !== null ||
    read.filter(({ unit, quantities }) => unit !== '%' && quantities.length === 0).length < 2
  )
    return read;
  for (const topic of supposableTopics(fixed.passage.text)) {
    const supposed = [...readPassage(sentences, topic, fixed)];
    if (isBorneOut(supposed, read, report)) return supposed;
  }
  return read;
}

function* readPassage(
  sentences: readonly Sentence[],
  heading: HeadingMatter,
  fixed: Omit<Surroundings, 'isDisclosure' | 'generalUntil' | 'isAboutRequests'>,
): Iterable<Statement> {
  const isOfRequests = heading === 'request' || isAboutRequests(fixed.passage.text);
  const topic = heading === 'dispute' ? null : heading;
  let thread = threadOf(topic ?? (heading === null && tellsRows(fixed.passage.text) ? 'request' : null));
  let isAboutDocuments = false;
  for (const sentence of sentences) {
    if (isOfPapers(sentence.text)) continue;
    if (!isTelling(sentence.text)) {
      isAboutDocuments = matters.documents.test(sentence.text);
      continue;
    }
    // 落实规范性文件管理制度。制发6件、废止3件: only documents are repealed, and in force.
    if (isAboutDocuments && matters.documentsFate.test(sentence.text)) thread = threadOf('document');
    isAboutDocuments = false;
    const isCase = heading === 'request' || heading === 'dispute' || thread.topic === 'request';
    const start = sentence.isFresh ? threadOf(thread.topic, thread.wholes) : thread;
    const read = readSentence(sentence, tokensOf(sentence.text), start, {
      ...fixed,
      isDisclosure: isOfDisclosure(sentence.text, isCase),
      generalUntil: generalUntil(sentence.text),
      isAboutRequests: isOfRequests,
    });
    yield* read.statements;
    thread = read.thread;
  }
}

function threadOf(topic: Topic | null, wholes: readonly Statement[] = []): Thread {
  return { topic, wholes, isElsewhere: false, isOtherTime: false };
}
