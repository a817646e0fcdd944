/** One rule of the options: whether it is checked, and how much its findings weigh. */
import type { Severity } from '../../lib/domain/keys';
import { reportTexts } from '../../lib/i18n/report-texts';
import { policySeverity } from '../../lib/settings/policy';
import { ByPolicy } from '../controls/by-policy';
import { usePolicy } from '../controls/policy';
import { RuleLink } from '../controls/rule-link';
import { SeveritySign } from '../controls/severity-sign';
import { useSpeech } from '../controls/speech';

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

interface RuleSwitchProps {
  readonly rule: { readonly id: string; readonly severity: Severity; readonly summary: string };
  readonly on: boolean;
  /** As it counts now. */
  readonly severity: Severity;
  readonly onSwitch: (on: boolean) => void;
  /** null: as in the catalogue. */
  readonly onWeigh: (severity: Severity | null) => void;
}

/** A box, the severity to choose, and a link that explains the rule. Where the severity departs from the catalogue, a line says so. */
export function RuleSwitch({ rule, on, severity, onSwitch, onWeigh }: RuleSwitchProps) {
  const { t, language } = useSpeech();
  const policy = usePolicy();
  const names = reportTexts[language].severity;
  const isOff = policy.given.off?.includes(rule.id) === true;
  const isWeighed = policySeverity(policy, rule.id) !== null;
  const weigh = (value: string) => {
    const chosen = severities.find((each) => each === value) ?? rule.severity;
    onWeigh(chosen === rule.severity ? null : chosen);
  };
  return (
    <li class={on ? 'rule-switch' : 'rule-switch rule-switch-off'}>
      <label class="rule-switch-name">
        <input
          type="checkbox"
          data-rule={rule.id}
          checked={on}
          disabled={isOff}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span>{rule.summary}</span>
      </label>
      <span class={`rule-severity rule-severity-${severity}`}>
        <SeveritySign sign={severity} />
        <select
          value={severity}
          disabled={!on || isWeighed}
          data-severity={rule.id}
          aria-label={t('options.severityOf', { rule: rule.summary })}
          onChange={({ currentTarget }) => weigh(currentTarget.value)}
        >
          {severities.map((each) => (
            <option key={each} value={each}>
              {each === rule.severity ? t('options.usualSeverity', { severity: names[each] }) : names[each]}
            </option>
          ))}
        </select>
      </span>
      <RuleLink rule={rule.id}>{t('options.explain')}</RuleLink>
      {severity !== rule.severity && (
        <p class="rule-departs">{t('options.departs', { severity: names[rule.severity] })}</p>
      )}
      {(isOff || isWeighed) && <ByPolicy />}
    </li>
  );
}
