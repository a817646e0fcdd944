/** What rules say, in the reader's language. A Review carries Chinese sentences; the keys in it lead to the other language. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { excuseText } from '../judge/excuses';
import type { Check, Finding } from '../judge/model';
import { catalogue } from '../rules/catalogue';
import type { Rule, Sentences, FaultValues } from '../rules/define';

const rules: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** A finding's two sentences. In Chinese, those of the Review; a rule that is not in the catalogue says the same in any language. */
export function findingText(
  finding: Finding,
  language: Language,
): { readonly message: string; readonly advice: string } {
  const { message, advice, with: values } = finding;
  const rule = rules.get(finding.rule);
  if (language === 'zh-CN' || !rule) return { message, advice };
  const adviceKey = keyOf(rule, advice, values) ?? 'advice';
  return {
    message: sentence(rule, language, finding.say, values) ?? message,
    advice: sentence(rule, language, adviceKey, values) ?? advice,
  };
}

/** Why a rule did not apply or could not be judged. Empty where the Review gives no reason. */
export function reasonText(id: string, check: Check, language: Language): string {
  const { reason = '', say, with: values = {} } = check;
  const rule = rules.get(id);
  if (language === 'zh-CN' || !rule || say === undefined) return reason;
  return sentence(rule, language, say, values) ?? excuseText(language, check) ?? reason;
}

/** What a rule checks, in one sentence: the first of its meaning. */
export function ruleSummary(id: string, language: Language): string {
  const meaning = rules.get(id)?.meaning[language];
  if (meaning === undefined) return id;
  return sentencesOf(meaning)[0]?.replace(/[。.]$/, '') ?? meaning;
}

/** The sentences of a meaning, in either language; the full stop of an abbreviation (art. 32) ends none. */
export function sentencesOf(meaning: string): readonly string[] {
  return meaning.split(/(?<=。)|(?<=\.)\s+(?=[\p{Lu}\p{Script=Han}“])/u);
}

function sentence(rule: Rule, language: Language, key: string, values: FaultValues): string | null {
  const texts: Sentences = rule.texts[language];
  const text = texts[key];
  return text === undefined ? null : fill(text, values);
}

/** The key whose Chinese sentence this is. */
function keyOf(rule: Rule, text: string, values: FaultValues): string | undefined {
  return Object.entries(rule.texts['zh-CN']).find(([, chinese]) => fill(chinese, values) === text)?.[0];
}
