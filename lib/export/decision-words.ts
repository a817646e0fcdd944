/** What was decided about a finding, in words: for lists, letters and the panel alike. */
import type { Decision } from '../decisions/model';
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';

/** The state, for what is dismissed with its reason; empty where nobody has decided. */
export function decisionWords(decision: Decision | null, language: Language): string {
  if (decision === null || (decision.state === 'pending' && decision.note === '')) return '';
  const texts = reportTexts[language];
  const state = texts.decisions[decision.state];
  const reason = reasonWords(decision, language);
  return reason === '' ? state : fill(texts.reasoned, { decision: state, reason });
}

/** The reason, with the reviewer's own words. */
export function reasonWords({ reason, words }: Decision, language: Language): string {
  if (reason === null) return '';
  const texts = reportTexts[language];
  if (reason === 'other' && words !== '') return words;
  return words === '' ? texts.reasons[reason] : `${texts.reasons[reason]}${texts.colon}${words}`;
}

/** All that a list says of a decision, 复核意见: what was decided and why, the note, and who decided it when. */
export function opinionWords(decision: Decision | null, language: Language): string {
  const words = decisionWords(decision, language);
  if (decision === null || words === '') return '';
  const signed = decision.by === '' ? '' : `${decision.by} ${decision.at.slice(0, 10)}`;
  return [words, decision.note, signed].filter((part) => part !== '').join(reportTexts[language].semicolon);
}
