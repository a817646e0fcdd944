/** What of a file, or of an administrator's settings, could not be understood: one line each, by the name of the setting. */
import type { Ignored } from '../../lib/settings/held';
import type { SettingKey } from '../../lib/settings/model';
import { useSpeech, type Speech } from '../controls/speech';
import './change-list.css';

/** Each line repeats the beginning of what was found there. */
export function IgnoredList({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const speech = useSpeech();
  return (
    <ul class="changes">
      {ignored.map((each) => {
        const line = lineOf(each, speech);
        return <li key={line}>{line}</li>;
      })}
    </ul>
  );
}

function lineOf(each: Ignored, speech: Speech): string {
  const { t } = speech;
  if (each.kind === 'unknown') return t('options.ignored.unknown', { name: each.name });
  const name = settingName(each.key, speech);
  return each.kind === 'items'
    ? t('options.ignored.items', { name, count: each.count, found: each.found })
    : t('options.ignored.value', { name, found: each.found });
}

/** A setting's name as the page has it. */
export function settingName(key: SettingKey, { t }: Speech): string {
  if (key === 'off') return t('options.ruleOff');
  return t(`options.${key}`);
}
