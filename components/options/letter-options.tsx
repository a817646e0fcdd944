/** Who reviews, and in whose name letters are written. */
import { isFixed } from '../../lib/settings/policy';
import { LineField, type ReadLine } from '../controls/line-field';
import type { OptionsPartProps } from './options';
import { useSpeech } from '../controls/speech';

const people = ['reviewer', 'issuer'] as const;
const longest = 100;

export function LetterOptions({ settings, policy, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  const read = (value: string): ReadLine =>
    value.length > longest ? { fault: t('options.fault.line') } : { value };
  return (
    <div class="options-fields">
      {people.map((who) => (
        <LineField
          key={who}
          label={t(`options.${who}`)}
          value={settings[who]}
          read={read}
          fixed={isFixed(policy, who)}
          onChange={(value) => change({ [who]: value })}
        />
      ))}
    </div>
  );
}
