/** One rule, tried on one page. Whatever it does, the other rules are tried as well. */
import { fill } from '../i18n/fill';
import type { Fault, Rule, Sentences, Subject, Undecided, FaultValues } from '../rules/define';
import { excused, noReport } from './excuses';
import type { Check } from './model';

export interface Trial {
  readonly faults: readonly Fault[];
  readonly check: Check;
}

/** Tries a rule. A rule that throws is undecided, with the error in its reason. */
export function tryRule(rule: Rule, subject: Subject): Trial {
  if (subject.settings.off.includes(rule.id)) return { faults: [], check: excused('not-applicable', 'off') };
  const excuse = rule.about === 'report' ? noReport(subject) : null;
  if (excuse) return { faults: [], check: excuse };
  try {
    const yielded = outcomesOf(rule, subject);
    if (!yielded) return { faults: [], check: reasoned(rule, 'not-applicable', 'notApplicable') };
    const all = [...yielded];
    const faults = all.filter((each) => 'say' in each);
    if (faults.length > 0) return { faults, check: { outcome: 'failed' } };
    const undecided = all.find((each) => 'undecided' in each);
    return {
      faults,
      check: undecided
        ? reasoned(rule, 'undecided', undecided.undecided, undecided.with)
        : { outcome: 'passed' },
    };
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    return { faults: [], check: excused('undecided', 'crashed', { error: message }) };
  }
}

/** A rule's sentence in Chinese. @throws where the rule has no such sentence: only a bug asks for it */
export function sentenceOf(rule: Rule, key: string, values: FaultValues = {}): string {
  const sentences: Sentences = rule.texts['zh-CN'];
  const sentence = sentences[key];
  if (sentence === undefined) throw new Error(`${rule.id} has no sentence ${key}`);
  return fill(sentence, values);
}

/** What the rule yields, or null where it does not apply. */
function outcomesOf(rule: Rule, subject: Subject): Iterable<Fault | Undecided> | null {
  if (rule.about === 'page') return rule.appliesTo(subject) ? rule.check(subject) : null;
  if (subject.reading.kind !== 'report') return null;
  const { report } = subject.reading;
  return rule.appliesTo(report, subject) ? rule.check(report, subject) : null;
}

function reasoned(
  rule: Rule,
  outcome: 'undecided' | 'not-applicable',
  say: string,
  values: FaultValues = {},
): Check {
  return { outcome, reason: sentenceOf(rule, say, values), say, with: values };
}
