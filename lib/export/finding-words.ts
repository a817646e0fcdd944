/** What a list says of a finding beside its own sentences: its kind, and the sum that was checked. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import type { Finding, Review } from '../judge/model';
import { catalogue } from '../rules/catalogue';
import { placeWords, type Wording } from './place-words';
import { suspectsOf, whyWords } from './suspects';

const groups = new Map(catalogue.map((rule) => [rule.id, rule.group]));

/** How the places of a review are worded: by its report's form, or without one where it is no report. */
export function wordingOf(review: Review, language: Language): Wording {
  return { template: review.report?.template ?? null, language };
}

/** The kind of problem, 问题类别: the group of the finding's rule. */
export function categoryWords(rule: string, language: Language): string {
  return reportTexts[language].categories[groups.get(rule) ?? 'other'];
}

/** How much a finding weighs; where the user's settings depart from the catalogue, both. */
export function severityWords({ severity, usualSeverity }: Finding, language: Language): string {
  const texts = reportTexts[language];
  const name = texts.severity[severity];
  return usualSeverity === undefined
    ? name
    : fill(texts.severityOwn, { severity: name, usual: texts.severity[usualSeverity] });
}

/** The equation with its difference, and the cell whose correction would balance it, where only one can. Empty where nothing was calculated. */
export function resultWords(finding: Finding, review: Review, language: Language): string {
  const texts = reportTexts[language];
  const wording = wordingOf(review, language);
  const parts = balanceWords(finding, language);
  for (const { table, row, column, from, to, resolves } of review.corrections) {
    if (!resolves.includes(finding.id)) continue;
    const place = placeWords({ kind: 'cell', table, row, column, text: String(from) }, wording);
    parts.push(fill(texts.recheck, { place, from, to }));
  }
  const suspects = suspectsOf(finding).map((suspect) => {
    const place = placeWords(suspect.cell, wording);
    return suspect.why === null ? place : fill(texts.because, { place, why: whyWords(suspect, language) });
  });
  if (suspects.length > 0) parts.push(fill(texts.suspects, { places: suspects.join(texts.and) }));
  return parts.join(texts.semicolon);
}

function balanceWords({ evidence }: Finding, language: Language): string[] {
  const texts = reportTexts[language];
  const { equation, expected, actual } = evidence;
  const words = typeof equation === 'string' ? [equation] : [];
  if (words.length > 0 && typeof expected === 'number' && typeof actual === 'number') {
    words.push(fill(texts.balanceBy, { expected, actual, difference: Math.abs(expected - actual) }));
  } else if (isFigure(expected) && isFigure(actual)) {
    words.push(fill(texts.balance, { expected, actual }));
  }
  return words;
}

function isFigure(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
