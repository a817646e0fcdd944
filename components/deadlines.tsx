/** Local days of publication, where they are earlier or later than the law's. */
import { useId, useState } from 'preact/hooks';
import { dayIn } from '../lib/settings/day';
import type { OptionsPartProps } from './options';
import { useSpeech } from './speech';

const bodies = ['departmentDeadline', 'governmentDeadline'] as const;

export function Deadlines({ settings, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  return (
    <div class="options-fields">
      {bodies.map((body) => (
        <Deadline
          key={body}
          label={t(`options.${body}`)}
          day={settings[body]}
          onChange={(day) => change({ [body]: day })}
        />
      ))}
    </div>
  );
}

interface DeadlineProps {
  readonly label: string;
  /** null: the law's day. */
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

function Deadline({ label, day, onChange }: DeadlineProps) {
  const { t } = useSpeech();
  const [isBad, setBad] = useState(false);
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const entered = input.value.trim();
    const read = dayIn(entered);
    setBad(entered !== '' && read === null);
    if (entered !== '' && read === null) return;
    input.value = read ?? '';
    if (read !== day) onChange(read);
  };
  return (
    <div>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={day ?? ''}
          placeholder={t('options.statutory')}
          autocomplete="off"
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
      </label>
      {isBad && (
        <p id={id} class="field-fault" role="alert">
          {t('options.fault.day')}
        </p>
      )}
    </div>
  );
}
