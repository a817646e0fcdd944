/** The rows of a batch. Hundreds at a time are in the page; those that have not changed are not drawn again. */
import { memo } from 'preact/compat';
import type { Row } from '../../lib/batch/model';
import { BatchRow } from './batch-row';
import type { BatchActions } from './batch-actions';
import { Button } from '../controls/button';
import { useGrowing } from '../controls/growing';
import { useSpeech } from '../controls/speech';

interface BatchRowsProps {
  readonly rows: readonly Row[];
  /** All rows of the batch, by index. */
  readonly all: readonly Row[];
  readonly actions: BatchActions;
}

const SteadyRow = memo(BatchRow);

/** A list that grows as its end comes into sight. */
export function BatchRows({ rows, all, actions }: BatchRowsProps) {
  const { t } = useSpeech();
  const { shown, end, more, grow } = useGrowing(rows.length);
  return (
    <>
      <ol class="batch-rows">
        {rows.slice(0, shown).map((row) => (
          <SteadyRow
            key={row.index}
            row={row}
            earlierYear={row.earlier === null ? null : (all[row.earlier]?.summary?.year ?? null)}
            actions={actions}
          />
        ))}
      </ol>
      {more > 0 && (
        <div ref={end}>
          <Button onClick={grow}>{t('batch.more', { count: more })}</Button>
        </div>
      )}
    </>
  );
}
