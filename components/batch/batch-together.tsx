/** The reports of a batch side by side: texts that several agencies share, aggregates beside their parts. */
import { useState } from 'preact/hooks';
import type { AggregateComparison } from '../../lib/batch/aggregates';
import type { DuplicateGroup } from '../../lib/batch/duplicates';
import type { Row } from '../../lib/batch/model';
import { nameOf } from '../../lib/batch/order';
import { placeWords } from '../../lib/export/place-words';
import type { Together } from '../../lib/shell/batch/together';
import type { BatchActions } from './batch-actions';
import { Button } from '../controls/button';
import { useSpeech } from '../controls/speech';
import './batch-units.css';
import './batch-compared.css';

interface BatchTogetherProps {
  /** By index. */
  readonly rows: readonly Row[];
  readonly actions: Pick<BatchActions, 'together'>;
}

type State = 'idle' | 'busy' | 'failed' | Together;

/** Folded, and compared only when somebody asks: it may take a while. Each group and each aggregate folds out. */
export function BatchTogether({ rows, actions }: BatchTogetherProps) {
  const { t } = useSpeech();
  const [state, setState] = useState<State>('idle');
  const start = async () => {
    setState('busy');
    setState((await actions.together()) ?? 'failed');
  };
  return (
    <details class="batch-units batch-together">
      <summary>{t('batch.together')}</summary>
      <p>{t('batch.togetherLead')}</p>
      {typeof state === 'string' && (
        <div>
          <Button busy={state === 'busy'} onClick={() => void start()}>
            {t(state === 'busy' ? 'batch.togetherBusy' : 'batch.togetherStart')}
          </Button>
        </div>
      )}
      <div role="status">
        {state === 'failed' && <p>{t('batch.togetherFailed')}</p>}
        {typeof state === 'object' && state.reports === 0 && <p>{t('batch.togetherGone')}</p>}
        {typeof state === 'object' && state.reports > 0 && <Result together={state} rows={rows} />}
      </div>
    </details>
  );
}

function Result({ together, rows }: { readonly together: Together; readonly rows: readonly Row[] }) {
  const { t } = useSpeech();
  return (
    <>
      <h2>{t('batch.duplicates', { count: together.groups.length })}</h2>
      <ul>
        {together.groups.map((group) => (
          <li key={group.members.join()}>
            <Group group={group} rows={rows} />
          </li>
        ))}
      </ul>
      <h2>{t('batch.aggregates', { count: together.aggregates.length })}</h2>
      <ul>
        {together.aggregates.map((comparison) => (
          <li key={comparison.parent}>
            <Aggregate comparison={comparison} rows={rows} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({ group, rows }: { readonly group: DuplicateGroup; readonly rows: readonly Row[] }) {
  const { t } = useSpeech();
  const percent = Math.round(Math.max(...group.pairs.map(({ share }) => share)) * 100);
  return (
    <details class="batch-compared">
      <summary>
        {group.members.map((index) => nameOf(rows[index]!)).join(t('data.and'))}
        <span>{t('batch.share', { percent })}</span>
      </summary>
      {group.pairs.map(({ one, other, passages }) => (
        <div key={`${one} ${other}`}>
          <p>
            {nameOf(rows[one]!)} · {nameOf(rows[other]!)}
          </p>
          <ol>
            {passages.map((passage) => (
              <li key={passage.one}>{passage.one}</li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

interface AggregateProps {
  readonly comparison: AggregateComparison;
  readonly rows: readonly Row[];
}

function Aggregate({ comparison, rows }: AggregateProps) {
  const { t, language } = useSpeech();
  const { parent, children, outcome, reason, missing, cells } = comparison;
  const row = rows[parent]!;
  const said = outcome === 'undecided' ? (reason ?? 'unread') : outcome;
  const wording = { template: row.summary?.template ?? null, language };
  return (
    <details class="batch-compared">
      <summary>
        {nameOf(row)}
        <span>
          {t(`batch.aggregate.${said}`, { count: children.length, names: missing.join(t('data.and')) })}
        </span>
      </summary>
      <ol>
        {cells.map(({ table, row: line, column, aggregate, sum }) => (
          <li key={`${table} ${line} ${column}`}>
            {t('batch.cell', {
              place: placeWords({ kind: 'missing', section: null, table, row: line, column }, wording),
              aggregate,
              sum,
            })}
          </li>
        ))}
      </ol>
    </details>
  );
}
