/** A rule explained, from its own data: what its page in the extension and its page in docs both show. */
import type { Language, Severity, TemplateKey } from '../domain/keys';
import { reportTexts } from '../i18n/report-texts';
import { catalogue } from '../rules/catalogue';
import type { Rule } from '../rules/define';
import { ruleSummary, sentencesOf } from './rule-texts';

export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  /** The kind of problem, as lists name it. */
  readonly category: string;
  readonly summary: string;
  /** When it is flagged and when it is not: the rest of the meaning, sentence by sentence. */
  readonly details: readonly string[];
  /** Documents with their items; `years` names the reports that each is for, empty where it is for all. Empty where none says it. */
  readonly bases: readonly { readonly years: string; readonly document: string }[];
  readonly advice: string;
  readonly good: string;
  readonly bad: string;
}

/** @returns the page of a rule; null for an id that is not in the catalogue */
export function rulePage(id: string, language: Language): RulePage | null {
  const rule = catalogue.find((each) => each.id === id);
  if (!rule) return null;
  const { severity, group, meaning, texts, examples } = rule;
  const { advice = '' } = texts[language];
  return {
    id,
    severity,
    category: reportTexts[language].categories[group],
    summary: ruleSummary(id, language),
    details: sentencesOf(meaning[language]).slice(1),
    bases: basesOf(rule, language),
    advice: /\{\w+[|}]/.test(advice) ? '' : advice,
    ...examples,
  };
}

interface RuleGroupList {
  readonly category: string;
  readonly rules: readonly RulePage[];
}

/** All rules by their kind, in the order of the catalogue. */
export function rulesByGroup(language: Language): readonly RuleGroupList[] {
  const groups = new Map<string, RulePage[]>();
  for (const { id } of catalogue) {
    const page = rulePage(id, language);
    if (page) groups.set(page.category, [...(groups.get(page.category) ?? []), page]);
  }
  return [...groups].map(([category, rules]) => ({ category, rules }));
}

function basesOf({ basis }: Rule, language: Language): RulePage['bases'] {
  if (basis === null) return [];
  if (typeof basis === 'string') return [{ years: '', document: basis }];
  const { templates } = reportTexts[language];
  return (Object.keys(basis) as TemplateKey[]).flatMap((template) => {
    const document = basis[template];
    return document === null ? [] : [{ years: templates[template], document }];
  });
}
