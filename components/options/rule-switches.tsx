/** Every rule, on or off, and how much its findings weigh, by kind. */
import type { Severity } from '../../lib/domain/keys';
import { rulesByGroup } from '../../lib/export/rule-page';
import { Button } from '../controls/button';
import { usePolicy } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { RuleSwitch } from './rule-switch';
import { useSpeech } from '../controls/speech';
import './rule-switches.css';

/** Each kind has a button that turns all its rules off, or on where all are off; those of an administrator stay off. */
export function RuleSwitches({ settings, own, actions }: OptionsPartProps) {
  const { t, language } = useSpeech();
  const { given } = usePolicy();
  const off = new Set(settings.off);
  const fixed = new Set(given.off);
  const switchAll = (ids: readonly string[], on: boolean) => {
    const others = own.off.filter((id) => !ids.includes(id));
    actions.change({ off: on ? others : [...others, ...ids.filter((id) => !fixed.has(id))] });
  };
  const weigh = (id: string, severity: Severity | null) => {
    const { [id]: _, ...others } = own.severities;
    actions.change({ severities: severity === null ? others : { ...others, [id]: severity } });
  };
  return rulesByGroup(language).map(({ category, rules }) => {
    const free = rules.map(({ id }) => id).filter((id) => !fixed.has(id));
    const isOn = free.some((id) => !off.has(id));
    return (
      <fieldset key={category} class="rule-switches">
        <legend>{category}</legend>
        <Button
          onClick={() => switchAll(free, !isOn)}
          label={`${category} · ${t(isOn ? 'options.groupOff' : 'options.groupOn')}`}
        >
          {t(isOn ? 'options.groupOff' : 'options.groupOn')}
        </Button>
        <ul>
          {rules.map((rule) => (
            <RuleSwitch
              key={rule.id}
              rule={rule}
              on={!off.has(rule.id)}
              severity={settings.severities[rule.id] ?? rule.severity}
              onSwitch={(on) => switchAll([rule.id], on)}
              onWeigh={(severity) => weigh(rule.id, severity)}
            />
          ))}
        </ul>
      </fieldset>
    );
  });
}
