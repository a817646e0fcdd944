/** The units of the roster, those without a report first. */
import { memo } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import type { UnitAccount } from '../../lib/batch/missing';
import { Button } from '../controls/button';
import { useGrowing } from '../controls/growing';
import { useSpeech } from '../controls/speech';
import './batch-units.css';

const order: readonly UnitAccount['state'][] = ['missing', 'unknown', 'reported'];

/** Stands open where a unit has no report, until somebody closes it. */
export function BatchUnits({ accounts }: { readonly accounts: readonly UnitAccount[] }) {
  const { t } = useSpeech();
  const count = (wanted: UnitAccount['state']) => accounts.filter(({ state }) => state === wanted).length;
  const missing = count('missing');
  /** Null until somebody has opened or closed it. */
  const [wished, setWished] = useState<boolean | null>(null);
  const isOpen = wished ?? missing > 0;
  return (
    <details
      class="batch-units"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && setWished(currentTarget.open)}
    >
      <summary>
        {t('batch.units', { count: accounts.length })}
        <span>{t('batch.missing', { missing, unknown: count('unknown') })}</span>
      </summary>
      {isOpen && <Units accounts={accounts} />}
    </details>
  );
}

function Units({ accounts }: { readonly accounts: readonly UnitAccount[] }) {
  const { t } = useSpeech();
  const { shown, end, more, grow } = useGrowing(accounts.length);
  const sorted = useMemo(
    () => accounts.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state)),
    [accounts],
  );
  return (
    <div class="batch-units-scroll" role="group" tabIndex={0} aria-label={t('batch.roster')}>
      <ul>
        {sorted.slice(0, shown).map(({ unit, state }) => (
          <SteadyUnit key={unit.name} name={unit.name} state={state} />
        ))}
      </ul>
      {more > 0 && (
        <div ref={end}>
          <Button onClick={grow}>{t('batch.more', { count: more })}</Button>
        </div>
      )}
    </div>
  );
}

interface UnitLineProps {
  readonly name: string;
  readonly state: UnitAccount['state'];
}

const SteadyUnit = memo(({ name, state }: UnitLineProps) => {
  const { t } = useSpeech();
  return (
    <li class={`batch-unit-${state}`}>
      <span>{name}</span>
      <span>{t(`batch.unit.${state}`)}</span>
    </li>
  );
});
