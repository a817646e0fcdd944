/** One batch: how far it is, what can be done with it, and its rows. */
import { useMemo, useState } from 'preact/hooks';
import { accountOf } from '../../lib/batch/count';
import { accountOfUnits } from '../../lib/batch/missing';
import type { Plan } from '../../lib/batch/model';
import { filterCounts, filters, rowsIn, sorts, type RowView } from '../../lib/batch/order';
import type { SavedBatch } from '../../lib/shell/batch/saved-plans';
import { BatchCompare } from './batch-compare';
import { BatchExport } from './batch-export';
import { BatchProgress } from './batch-progress';
import { BatchRoom } from './batch-room';
import { BatchRows } from './batch-rows';
import { BatchTogether } from './batch-together';
import { BatchUnits } from './batch-units';
import type { BatchActions } from './batch-actions';
import { Choice } from '../controls/choice';
import { PanelStatus, useStatus } from '../panel/panel-status';
import { localMoment } from '../controls/moment';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import './batch-run.css';

interface BatchRunProps {
  readonly plan: Plan;
  readonly saved: readonly SavedBatch[];
  readonly fullness: number;
  readonly actions: BatchActions;
}

const asTheyCame: RowView = { filter: 'all', sort: 'place', words: '' };

/** The way back, progress, handing over, units and comparisons come first, then the rows, to be filtered, searched and sorted. */
export function BatchRun({ plan, saved, fullness, actions }: BatchRunProps) {
  const { t, language } = useSpeech();
  const [view, setView] = useState(asTheyCame);
  const [status, say] = useStatus();
  const { rows, units } = plan;
  const shown = useMemo(() => rowsIn(rows, view), [rows, view]);
  const counts = useMemo(() => filterCounts(rows), [rows]);
  const accounts = useMemo(() => accountOfUnits(units, rows), [units, rows]);
  const others = saved.filter(({ head }) => head.id !== plan.id);
  const change = (wish: Partial<RowView>) => setView({ ...view, ...wish });
  return (
    <div class="batch-run">
      <header class="batch-head">
        <button type="button" class="batch-back" onClick={() => actions.open(null)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m10 3-5 5 5 5" />
          </svg>
          {t('batch.back')}
        </button>
        <h1>{t('batch.title', { at: localMoment(plan.madeAt, language) })}</h1>
      </header>
      <BatchRoom fullness={fullness} />
      <BatchProgress plan={plan} actions={actions} />
      <div class="batch-actions">
        <BatchExport actions={actions} onSay={say} />
      </div>
      {accounts.length > 0 && <BatchUnits accounts={accounts} />}
      {plan.status === 'finished' && accountOf(rows).done > 1 && (
        <BatchTogether key={`together ${plan.id}`} rows={rows} actions={actions} />
      )}
      {others.length > 0 && <BatchCompare key={plan.id} others={others} actions={actions} />}
      <section class="batch-list" aria-label={t('batch.rows')}>
        <div class="batch-filters" role="group" aria-label={t('batch.filter')}>
          {filters.map((filter) =>
            counts[filter] > 0 || filter === 'all' || filter === view.filter ? (
              <button
                key={filter}
                type="button"
                aria-pressed={view.filter === filter}
                onClick={() => change({ filter })}
              >
                {t(`batch.filter.${filter}`)} <span>{counts[filter]}</span>
              </button>
            ) : null,
          )}
        </div>
        <div class="batch-fields">
          <label class="field">
            <span>{t('batch.search')}</span>
            <input
              type="search"
              value={view.words}
              onInput={({ currentTarget }) => change({ words: currentTarget.value })}
            />
          </label>
          <Choice
            label={t('batch.sort')}
            value={view.sort}
            choices={sorts.map((value) => ({ value, text: t(`batch.sort.${value}`) }))}
            onChange={(sort) => change({ sort })}
          />
        </div>
        <p class="panel-spoken" role="status">
          {t('batch.shown', { count: shown.length })}
        </p>
        <BatchRows rows={shown} all={rows} actions={actions} />
      </section>
      <PanelStatus status={status} />
    </div>
  );
}
