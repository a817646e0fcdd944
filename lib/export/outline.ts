/** A review as an outline for people, which text and Markdown then only set differently. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import type { Finding, Review } from '../judge/model';
import { resultWords, severityWords, wordingOf } from './finding-words';
import { countBySeverity, groupBySection, undecidedReasons } from './groups';
import { contentWords, placesWords } from './places-words';
import { findingText } from './rule-texts';

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether the value is a page's address and may become a link. */
  readonly isAddress?: boolean;
}

interface Outline {
  readonly title: string;
  /** What report this is and where it stands. */
  readonly facts: readonly Fact[];
  /** One line: how many findings of each severity, or why there are none. */
  readonly verdict: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly OutlineItem[] }[];
  readonly undecided: { readonly title: string; readonly reasons: readonly string[] } | null;
  /** On a listing: the reports that it links to. */
  readonly links: readonly Fact[];
}

export interface OutlineItem {
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly facts: readonly Fact[];
}

/** All in words that are ready to be set, none of them escaped. What nobody knows of the report is said to be unknown; what is empty
 *  in a finding is left out. */
export function outlineOf(review: Review, language: Language): Outline {
  const texts = reportTexts[language];
  const reasons = [...undecidedReasons(review, language)].map(([reason, rules]) =>
    reason === '' ? rules.join(texts.and) : `${reason}（${rules.join(texts.and)}）`,
  );
  const unsaid = [...reasons, ...(review.unread ?? []).map((address) => fill(texts.unread, { address }))];
  return {
    title: review.report?.title ?? review.url ?? review.source,
    facts: factsOf(review, language),
    verdict: verdictOf(review, language),
    groups: groupBySection(review, language).map(({ title, findings }) => ({
      title,
      items: findings.map((finding) => itemOf(finding, review, language)),
    })),
    undecided: unsaid.length > 0 ? { title: texts.undecided, reasons: unsaid } : null,
    links: (review.links ?? []).map(({ title, url }) => ({ name: title, value: url, isAddress: true })),
  };
}

function factsOf({ source, url, kind, report }: Review, language: Language): Fact[] {
  const texts = reportTexts[language];
  const facts: Fact[] = [{ name: texts.source, value: source }];
  if (url !== null && url !== source) facts.push({ name: texts.link, value: url, isAddress: true });
  if (kind !== 'report' || report === null) return facts;
  facts.push(
    { name: texts.agency, value: report.agency ?? texts.unknown },
    { name: texts.year, value: String(report.year ?? texts.unknown) },
    { name: texts.form, value: texts.templates[report.template] },
    { name: texts.publishedOn, value: report.publishedOn ?? texts.unknown },
  );
  return facts;
}

function verdictOf(review: Review, language: Language): string {
  const texts = reportTexts[language];
  if (review.kind === 'unreadable') {
    return `${texts.kinds.unreadable}${texts.colon}${review.error?.message ?? texts.unknown}`;
  }
  const { error: errors, warning: warnings, notice: notices } = countBySeverity([review]);
  const passed = Object.values(review.checks).filter(({ outcome }) => outcome === 'passed').length;
  const verdict =
    review.findings.length > 0
      ? fill(texts.counts, { errors, warnings, notices })
      : fill(texts.clean, { passed });
  return review.kind === 'report' ? verdict : `${texts.kinds[review.kind]}${texts.semicolon}${verdict}`;
}

function itemOf(finding: Finding, review: Review, language: Language): OutlineItem {
  const texts = reportTexts[language];
  const wording = wordingOf(review, language);
  const { message, advice } = findingText(finding, language);
  const facts = [
    { name: texts.place, value: placesWords(finding.locations, wording) },
    { name: texts.content, value: contentWords(finding.locations, wording) },
    { name: texts.result, value: resultWords(finding, review, language) },
    { name: texts.basis, value: finding.basis ?? '' },
    { name: texts.advice, value: advice },
  ];
  return {
    severity: severityWords(finding, language),
    rule: finding.rule,
    message,
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** One line over all reviews. */
export function totalOf(reviews: readonly Review[], language: Language): string {
  const { error: errors, warning: warnings, notice: notices } = countBySeverity(reviews);
  const count = (kind: Review['kind']): number => reviews.filter((review) => review.kind === kind).length;
  return fill(reportTexts[language].total, {
    sources: reviews.length,
    reports: count('report'),
    errors,
    warnings,
    notices,
    unreadable: count('unreadable'),
  });
}
