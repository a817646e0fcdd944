/** Batches of earlier days: each can be opened again, or deleted. */
import { useId } from 'preact/hooks';
import { settledIn } from '../../lib/batch/count';
import type { SavedBatch } from '../../lib/shell/batch/saved-plans';
import { BatchRoom } from './batch-room';
import type { BatchActions } from './batch-actions';
import { Button } from '../controls/button';
import { localMoment } from '../controls/moment';
import { useSpeech } from '../controls/speech';
import './batch-saved.css';

interface BatchSavedProps {
  readonly saved: readonly SavedBatch[];
  readonly fullness: number;
  readonly actions: BatchActions;
}

/** One line a batch, with when it was made, how far it came, and two buttons. */
export function BatchSaved({ saved, fullness, actions }: BatchSavedProps) {
  const { t, language } = useSpeech();
  const id = useId();
  return (
    <section class="batch-part" aria-labelledby={id}>
      <h2 id={id}>{t('batch.saved')}</h2>
      <BatchRoom fullness={fullness} />
      <ul class="batch-saved">
        {saved.map(({ head, account }) => {
          const at = localMoment(head.madeAt, language);
          return (
            <li key={head.id}>
              <span class="batch-saved-name">
                {at}
                <small>
                  {t('batch.savedLine', {
                    way: t(`batch.way.${head.way}`),
                    settled: settledIn(account),
                    total: account.total,
                  })}{' '}
                  {t(`batch.status.${head.status}`)}
                </small>
              </span>
              <span class="batch-saved-actions">
                <Button label={`${t('batch.open')} ${at}`} onClick={() => actions.open(head.id)}>
                  {t('batch.open')}
                </Button>
                <Button label={`${t('batch.delete')} ${at}`} onClick={() => actions.forget(head.id)}>
                  {t('batch.delete')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
