/** How far a batch is, in numbers that add up, and how it goes on. */
import { accountOf, settledIn } from '../../lib/batch/count';
import { hostWithPort } from '../../lib/batch/host';
import type { Plan, Row } from '../../lib/batch/model';
import type { BatchActions } from './batch-actions';
import { Button } from '../controls/button';
import { useSpeech } from '../controls/speech';
import './batch-progress.css';

interface BatchProgressProps {
  readonly plan: Plan;
  readonly actions: BatchActions;
}

/** A bar with its numbers, and the buttons that pause, go on, cancel, try again, or ask for sites that are not allowed yet. */
export function BatchProgress({ plan: { rows, status }, actions }: BatchProgressProps) {
  const { t } = useSpeech();
  const account = accountOf(rows);
  const settled = settledIn(account);
  const retried = rows.filter(isUnsettled);
  const unallowed = rows.filter(({ state }) => state.kind === 'skipped' && state.why === 'no-permission');
  const known = unallowed.filter(({ url }) => url !== null);
  const unknown = unallowed.filter(({ url, tabId }) => url === null && tabId !== null);
  const isOver = status === 'finished';
  return (
    <section class="batch-progress" aria-label={t('batch.progress')}>
      <p class="batch-progress-line">
        <strong>{t('batch.progressText', { settled, total: account.total })}</strong>
        <span class={`batch-status batch-status-${status}`}>{t(`batch.status.${status}`)}</span>
      </p>
      <progress max={Math.max(1, account.total)} value={settled} aria-label={t('batch.progress')} />
      <p class="batch-account">
        {t('batch.account', { done: account.done, skipped: account.skipped, failed: account.failed })}
      </p>
      <div class="batch-actions">
        {status === 'running' && <Button onClick={() => actions.order('paused')}>{t('batch.pause')}</Button>}
        {status === 'paused' && (
          <Button strong onClick={() => actions.order('resumed')}>
            {t('batch.resume')}
          </Button>
        )}
        {!isOver && <Button onClick={() => actions.order('cancelled')}>{t('batch.cancel')}</Button>}
        {isOver && retried.length > 0 && (
          <Button onClick={() => actions.again(retried)}>
            {t('batch.retry', { count: retried.length })}
          </Button>
        )}
        {known.length > 0 && (
          <Button onClick={() => actions.allow(known)}>
            {t('batch.allow', { count: new Set(known.map(({ url }) => hostWithPort(url))).size })}
          </Button>
        )}
      </div>
      {unknown.length > 0 && (
        <div class="batch-unknown">
          <p>{t('batch.allowTabsLead', { count: unknown.length })}</p>
          <Button onClick={() => actions.allowTabs(unknown)}>{t('batch.allowTabs')}</Button>
        </div>
      )}
    </section>
  );
}

/** What may come to an end the next time. */
function isUnsettled({ state }: Row): boolean {
  return (
    state.kind === 'failed' ||
    (state.kind === 'skipped' && (state.why === 'cancelled' || state.why === 'navigated'))
  );
}
