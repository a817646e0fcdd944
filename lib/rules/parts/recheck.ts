/** Advice of the rules about sums where the evidence favours one of several cells: one sentence for each reason. */
import type { Language } from '../../domain/keys';
import { type Reason, reasonWeights } from '../../domain/slips';
import { recheckTexts } from '../../i18n/recheck-texts';

const sentence: Readonly<Record<Language, (why: string) => string>> = {
  'zh-CN': (why) => `请先核对“{cell}”：现为{from}，${why}`,
  en: (why) => `Check “{cell}” first, which has {from}: ${why}`,
};

function advice(language: Language): Readonly<Record<Reason, string>> {
  const reasons = Object.keys(reasonWeights) as Reason[];
  const said = reasons.map((reason) => [reason, sentence[language](recheckTexts[language][reason])]);
  return Object.fromEntries(said) as Record<Reason, string>;
}

/** With {cell}, {from} and {to}. */
export const rechecks = { 'zh-CN': advice('zh-CN'), en: advice('en') };
