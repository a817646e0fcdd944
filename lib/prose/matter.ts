/** What sentences, passages and headings are about, where no number says it. */
import {
  disclosureAmong,
  headings,
  matters,
  papersSorted,
  receivedBarely,
  resultsOfRequests,
  rowsOfTheForm,
  tellsQuantity,
  unrelated,
} from '../domain/phrasing/matters';
import type { Topic } from '../domain/phrasing/phrase';

const enumerator = /^(?:\(?[一二三四五六七八九十]+[)、.:]|\(?\d+[)、.:]|[①-⑩])/;

/** What a heading announces; `dispute`: reviews and suits. */
export type HeadingMatter = Topic | 'dispute' | null;

/** The heading that a line or a line's first sentence is, without its number; null where it is none. */
export function headingOf(sentence: string, isWhole: boolean): string | null {
  const text = sentence.replace(/[。:;.]+$/, '');
  const bare = text.replace(enumerator, '');
  if (bare.length > 40 || /\d+件|[,;]/.test(bare)) return null;
  if (bare !== text && (isWhole || bare.length <= 30)) return bare;
  return isWhole && bare.length <= 25 && !/[。]$/.test(sentence) ? bare : null;
}

/** What a heading is about. Headings about anything else end what the one before announced. */
export function topicOfHeading(heading: string): HeadingMatter {
  if (headings.disputes.test(heading)) return 'dispute';
  if (headings.requests.test(heading)) return 'request';
  return headings.documents.test(heading) ? 'document' : null;
}

/** What a passage without a heading may be about: its figures tell. In the order in which they are tried. */
export function supposableTopics(passage: string): ('dispute' | 'request')[] {
  const topics: ('dispute' | 'request')[] = [];
  if (matters.disputes.test(passage)) topics.push('dispute');
  if (matters.perhapsRequests.test(passage)) topics.push('request');
  return topics;
}

/** Whether a passage speaks of requests: it says so, or has results, applicants, ways or steps in the form's own words. */
export function isAboutRequests(passage: string): boolean {
  return matters.requests.test(passage) || isByTheForm(passage);
}

/** Whether a passage tells of requests by the form's rows alone: 信访举报类11件、重复申请4件. */
export function tellsRows(passage: string): boolean {
  return hasKinds(passage, rowsOfTheForm.rows);
}

function isByTheForm(passage: string): boolean {
  const { results, applicants, rows: rowsToldOf, ways, steps } = rowsOfTheForm;
  return (
    (hasKinds(passage, results) && resultsOfRequests.test(passage)) ||
    [applicants, rowsToldOf, ways, steps].some((rows) => hasKinds(passage, rows)) ||
    (receivedBarely.request.test(passage) && receivedBarely.fate.test(passage)) ||
    receivedBarely.carriedOn.test(passage)
  );
}

function hasKinds(text: string, { words, least }: { words: RegExp; least: number }): boolean {
  return new Set([...text.matchAll(words)].map(String)).size >= least;
}

/** Whether reviews and suits of a sentence are about disclosure.
 *  @param isCase whether the heading or what went before is about requests, or about their reviews and suits */
export function isOfDisclosure(sentence: string, isCase: boolean): boolean {
  return (isCase || matters.disclosure.test(sentence)) && !unrelated.test(sentence);
}

/** Up to where a sentence tells of all reviews and suits, before those about disclosure among them; 0 where it does not. */
export function generalUntil(sentence: string): number {
  const at = sentence.search(disclosureAmong);
  return at >= 0 && !sentence.slice(0, at).includes('公开') ? at : 0;
}

/** Whether a sentence can state a quantity of cases: most cannot, and need no reading. */
export function isTelling(sentence: string): boolean {
  return tellsQuantity.number.test(sentence) && tellsQuantity.matter.test(sentence);
}

/** Whether a sentence counts papers by the marks that they are given. */
export function isOfPapers(sentence: string): boolean {
  return papersSorted.test(sentence);
}
