/** The units of the roster, those without a report first. */
import type { UnitAccount } from '../../lib/batch/missing';
import { useSpeech } from '../controls/speech';

const order: readonly UnitAccount['state'][] = ['missing', 'unknown', 'reported'];

export function BatchUnits({ accounts }: { readonly accounts: readonly UnitAccount[] }) {
  const { t } = useSpeech();
  const count = (wanted: UnitAccount['state']) => accounts.filter(({ state }) => state === wanted).length;
  const sorted = accounts.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  return (
    <details class="batch-units" open={count('missing') > 0}>
      <summary>
        {t('batch.units', { count: accounts.length })}
        <span>{t('batch.missing', { missing: count('missing'), unknown: count('unknown') })}</span>
      </summary>
      <ul>
        {sorted.map(({ unit, state }) => (
          <li key={unit.name} class={`batch-unit-${state}`}>
            <span>{unit.name}</span>
            <span>{t(`batch.unit.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
