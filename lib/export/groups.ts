/** Findings by the section in which they stand, in document order: the shape in which people read a review. */
import type { Language, SectionKey, Severity } from '../domain/keys';
import type { Finding, Review } from '../judge/model';
import { wordingOf } from './finding-words';
import { sectionOf, sectionWords } from './place-words';
import { reasonText } from './rule-texts';

interface FindingGroup {
  /** null for findings about the page outside the report's text. */
  readonly section: SectionKey | null;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Groups in the order of their first finding; a finding belongs to the section of its first place. */
export function groupBySection(review: Review, language: Language): readonly FindingGroup[] {
  const sections = new Map<SectionKey | null, Finding[]>();
  for (const finding of review.findings) {
    const [first] = finding.locations;
    const section = first ? sectionOf(first) : null;
    sections.set(section, [...(sections.get(section) ?? []), finding]);
  }
  return [...sections].map(([section, findings]) => ({
    section,
    title: sectionWords(section, wordingOf(review, language)),
    findings,
  }));
}

/** All reviews together. */
export function countBySeverity(reviews: readonly Review[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { findings } of reviews) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What applies and could not be judged: each reason with the rules that share it. */
export function undecidedReasons(
  { checks }: Review,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const [rule, check] of Object.entries(checks)) {
    if (check.outcome !== 'undecided') continue;
    const reason = reasonText(rule, check, language);
    reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  }
  return reasons;
}
