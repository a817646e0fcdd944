/** The rows of a batch. Hundreds at a time are in the page; the next come as the reader nears the end. */
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/batch/model';
import { BatchRow } from './batch-row';
import type { BatchActions } from './batch-view';
import { Button } from '../controls/button';
import { useSpeech } from '../controls/speech';

const chunk = 100;

interface BatchRowsProps {
  readonly rows: readonly Row[];
  /** All rows of the batch, by index. */
  readonly all: readonly Row[];
  readonly actions: BatchActions;
}

const SteadyRow = memo(BatchRow);

export function BatchRows({ rows, all, actions }: BatchRowsProps) {
  const { t } = useSpeech();
  const [shown, setShown] = useState(chunk);
  const end = useRef<HTMLDivElement>(null);
  const more = Math.min(chunk, rows.length - shown);

  useEffect(() => {
    if (!end.current) return;
    const watching = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setShown((count) => count + chunk),
      { rootMargin: '600px' },
    );
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [more > 0, shown]);

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
          <Button onClick={() => setShown(shown + chunk)}>{t('batch.more', { count: more })}</Button>
        </div>
      )}
    </>
  );
}
