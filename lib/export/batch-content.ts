/** A whole batch in the formats in which it is handed over. Loaded when the first is made. */
import { strToU8, zipSync } from 'fflate';
import { decided, chosen } from '../decisions/model';
import type { Plan } from '../batch/model';
import type { DecidedReview } from '../batch/standing';
import { reportTexts } from '../i18n/report-texts';
import type { Review } from '../judge/model';
import type { BatchCopy, BatchFile } from './batch-format';
import { summaryList } from './batch-summary';
import type { ClipboardContent } from './clipboard-content';
import { toCsv } from './csv';
import { opinionWords } from './decision-words';
import type { FileContent } from './file-format';
import { fileName, namePart } from './file-name';
import { listOptions, type HandingOver } from './handing-over';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { momentWords } from './moment';
import { toNotice } from './notice';
import { listOf, type ListOptions } from './rows';
import { tableOf, toTable } from './table';
import { toWorkbook } from './xlsx';

export interface HandedBatch {
  /** Its rows as decisions leave them. */
  readonly plan: Plan;
  readonly reviews: readonly DecidedReview[];
}

/** What is copied of a batch: tables as HTML, too, letters one below the other with a line between them. */
export function batchCopy(
  format: BatchCopy,
  { plan, reviews }: HandedBatch,
  over: HandingOver,
): ClipboardContent {
  const standing = standingIn(reviews);
  switch (format) {
    case 'table': {
      const { html, tsv } = toTable(standing, optionsFor(reviews, standing, over));
      return { text: tsv, html };
    }
    case 'summary': {
      const { html, tsv } = tableOf(summaryList(plan));
      return { text: tsv, html };
    }
    case 'markdown':
      return { text: toMarkdown(standing, over.language) };
    case 'notice':
      return { text: lettersOf(standing, over).join(`\n${'—'.repeat(20)}\n\n`) };
    case 'json':
      return { text: toJson(standing) };
  }
}

/** A file of a batch, named after the day on which it was made. Letters come as one text file a report, in a ZIP. */
export function batchFile(format: BatchFile, { plan, reviews }: HandedBatch, over: HandingOver): FileContent {
  const standing = standingIn(reviews);
  const options = optionsFor(reviews, standing, over);
  const { files } = reportTexts['zh-CN'];
  const named = (what: keyof typeof files, ending: string) =>
    `${[momentWords(new Date(plan.madeAt)).slice(0, dayLength), files.batch, files[what]].join('-')}${ending}`;
  switch (format) {
    case 'xlsx': {
      const content = toWorkbook([
        { name: files.list, list: listOf(standing, options) },
        { name: files.summary, list: summaryList(plan) },
      ]);
      return { name: named('list', '.xlsx'), type: workbookType, content };
    }
    case 'csv':
      return { name: named('list', '.csv'), type: 'text/csv', content: toCsv(standing, options) };
    case 'notice':
      return { name: named('notice', '.zip'), type: 'application/zip', content: lettersFile(standing, over) };
    case 'json':
      return { name: named('review', '.json'), type: 'application/json', content: toJson(standing) };
  }
}

/** 2026-11-22 */
const dayLength = 10;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What was dismissed is handed to nobody; pages that are no report are in the summary only. */
function standingIn(reviews: readonly DecidedReview[]): readonly Review[] {
  return reviews
    .filter(({ review }) => review.kind === 'report' || review.kind === 'unreadable')
    .map(({ review, decisions }) => chosen(review, decisions));
}

function optionsFor(
  reviews: readonly DecidedReview[],
  standing: readonly Review[],
  over: HandingOver,
): ListOptions {
  const known = new Map(reviews.map(({ review, decisions }) => [review.url, decisions]));
  const byReview = new Map(standing.map((review) => [review, known.get(review.url)]));
  return {
    ...listOptions(over),
    opinion: (finding, review) => {
      const decisions = byReview.get(review);
      const [about] = decisions ? decided({ ...review, findings: [finding] }, decisions) : [];
      return opinionWords(about?.decision ?? null, 'zh-CN');
    },
  };
}

/** One letter a report in which something was found. */
function lettersOf(standing: readonly Review[], over: HandingOver): readonly string[] {
  return standing.filter(needsLetter).map((review) => letterOf(review, over));
}

function needsLetter({ report, findings }: Review): boolean {
  return report !== null && findings.length > 0;
}

function letterOf(review: Review, { notice, checkedAt, now }: HandingOver): string {
  return toNotice(review, { wishes: notice, checkedAt, now });
}

/** One text file a report, in one archive. Two of the same name are numbered. */
function lettersFile(standing: readonly Review[], over: HandingOver): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const review of standing.filter(needsLetter)) {
    const name = fileName(review, 'notice', '', 'zh-CN');
    let free = name;
    for (let count = 2; `${free}.txt` in files; count += 1) free = namePart(`${name}-${count}`);
    // Word and WPS take a text file for GBK unless it begins with the byte order mark; older editors want both line ends.
    files[`${free}.txt`] = strToU8(`\uFEFF${letterOf(review, over).replaceAll('\n', '\r\n')}`);
  }
  return zipSync(files);
}
