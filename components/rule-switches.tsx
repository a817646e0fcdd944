/** Every rule, on or off, by kind. */
import { rulesByGroup } from '../lib/export/rule-page';
import { reportTexts } from '../lib/i18n/report-texts';
import { Button } from './button';
import type { OptionsPartProps } from './options';
import { RuleLink } from './rule-link';
import { SeveritySign } from './severity-sign';
import { useSpeech } from './speech';
import './rule-switches.css';

export function RuleSwitches({ settings, actions }: OptionsPartProps) {
  const { t, language } = useSpeech();
  const off = new Set(settings.off);
  const switchAll = (ids: readonly string[], on: boolean) => {
    const others = settings.off.filter((id) => !ids.includes(id));
    actions.change({ off: on ? others : [...others, ...ids] });
  };
  return rulesByGroup(language).map(({ category, rules }) => {
    const ids = rules.map(({ id }) => id);
    const isOn = ids.some((id) => !off.has(id));
    return (
      <fieldset key={category} class="rule-switches">
        <legend>{category}</legend>
        <Button
          onClick={() => switchAll(ids, !isOn)}
          label={`${category} · ${t(isOn ? 'options.groupOff' : 'options.groupOn')}`}
        >
          {t(isOn ? 'options.groupOff' : 'options.groupOn')}
        </Button>
        <ul>
          {rules.map(({ id, severity, summary }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  data-rule={id}
                  checked={!off.has(id)}
                  onChange={({ currentTarget }) => switchAll([id], currentTarget.checked)}
                />
                <span class={`rule-severity rule-severity-${severity}`}>
                  <SeveritySign sign={severity} />
                  {reportTexts[language].severity[severity]}
                </span>
                <span>{summary}</span>
              </label>
              <RuleLink rule={id}>{t('options.explain')}</RuleLink>
            </li>
          ))}
        </ul>
      </fieldset>
    );
  });
}
