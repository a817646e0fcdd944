/** Local days of publication, where they are earlier or later than the law's. */
import { dayIn } from '../../lib/settings/day';
import { LineField, type ReadLine } from '../controls/line-field';
import { useFixed } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

const bodies = ['departmentDeadline', 'governmentDeadline'] as const;

/** A field for departments and one for governments; empty, the law's day counts. */
export function Deadlines({ settings, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  const read = (entered: string): ReadLine => {
    const value = entered === '' ? '' : dayIn(entered);
    return value === null ? { fault: t('options.fault.day') } : { value };
  };
  return (
    <div class="options-fields">
      {bodies.map((body) => (
        <LineField
          key={body}
          label={t(`options.${body}`)}
          value={settings[body] ?? ''}
          placeholder={t('options.statutory')}
          read={read}
          fixed={isFixed(body)}
          onChange={(day) => change({ [body]: day === '' ? null : day })}
        />
      ))}
    </div>
  );
}
