/** Findings as the list shows them: with what was decided, where they stand, what became of them, and what a search finds them by. */
import type { ListedFinding } from '../../lib/decisions/filter';
import { decided, type Decisions } from '../../lib/decisions/model';
import type { PastComparison } from '../../lib/decisions/past';
import type { Language, SectionKey } from '../../lib/domain/keys';
import { wordingOf } from '../../lib/export/finding-words';
import { sectionOf, sectionWords } from '../../lib/export/place-words';
import { contentWords, placesWords } from '../../lib/export/places-words';
import { findingText } from '../../lib/export/rule-texts';
import type { Finding, Review } from '../../lib/judge/model';

/** All findings of a review, in the order in which the list shows them: by section, each where its first finding stands. */
export function listedFindings(
  review: Review,
  decisions: Decisions,
  comparison: PastComparison | null,
  language: Language,
): readonly ListedFinding[] {
  const sections = new Map<SectionKey | null, ListedFinding[]>();
  for (const each of decided(review, decisions)) {
    const { finding, decision } = each;
    const [first] = finding.locations;
    const section = first ? sectionOf(first) : null;
    const listed = {
      ...each,
      section,
      fate: comparison?.fates.get(finding.id) ?? null,
      words: `${wordsOf(finding, review, language)}\n${decision?.note ?? ''}`,
    };
    const before = sections.get(section);
    if (before) before.push(listed);
    else sections.set(section, [listed]);
  }
  return [...sections.values()].flat();
}

/** What a finding says stays, however often something is decided. */
const known: Readonly<Record<Language, WeakMap<Finding, string>>> = {
  'zh-CN': new WeakMap(),
  en: new WeakMap(),
};

function wordsOf(finding: Finding, review: Review, language: Language): string {
  const before = known[language].get(finding);
  if (before !== undefined) return before;
  const wording = wordingOf(review, language);
  const words = [
    findingText(finding, language).message,
    placesWords(finding.locations, wording),
    contentWords(finding.locations, wording),
  ].join('\n');
  known[language].set(finding, words);
  return words;
}

interface ListedGroup {
  readonly section: SectionKey | null;
  readonly title: string;
  readonly findings: readonly ListedFinding[];
}

/** Runs of findings in one section, with its title. */
export function groupsOf(
  findings: readonly ListedFinding[],
  review: Review,
  language: Language,
): readonly ListedGroup[] {
  const sections = [...new Set(findings.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    title: sectionWords(section, wordingOf(review, language)),
    findings: findings.filter((each) => each.section === section),
  }));
}
