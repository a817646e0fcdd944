/** Whether a sum holds, with what was calculated: ✓, or both sides where they differ, or that nobody can tell. */
import type { Weighing } from '../../lib/rules/parts/sums';
import { useSpeech } from '../controls/speech';
import './sum-sign.css';

/** @param sum null where there is none to hold: nothing is shown */
export function SumSign({ sum }: { readonly sum: Weighing | null }) {
  const { t } = useSpeech();
  if (sum === null) return null;
  const { state, left, right } = sum;
  switch (state) {
    case 'holds':
      return (
        <Sign
          state={state}
          text={t('data.holds', { value: left.low })}
          spoken={t('data.holdsSpoken', { value: left.low })}
        />
      );
    case 'broken': {
      const sides = { left: left.low, right: right.low };
      return <Sign state={state} text={t('data.broken', sides)} spoken={t('data.brokenSpoken', sides)} />;
    }
    case 'open':
      return <Sign state={state} text={t('data.open')} spoken={t('data.openSpoken')} />;
  }
}

interface SignProps {
  readonly state: Weighing['state'];
  readonly text: string;
  readonly spoken: string;
}

function Sign({ state, text, spoken }: SignProps) {
  return (
    <span class={`sum-sign sum-${state}`} role="img" aria-label={spoken} title={spoken}>
      {text}
    </span>
  );
}
