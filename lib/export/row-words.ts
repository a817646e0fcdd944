/** What came of a page of a batch, in words. */
import type { Row } from '../batch/model';
import { isClean } from '../batch/order';
import type { Translate } from '../i18n/translate';

/** The state of a row; of a report with findings, how many of them. */
export function stateWords(row: Row, t: Translate): string {
  const { state, summary } = row;
  switch (state.kind) {
    case 'waiting':
      return t(state.notBefore > 0 ? 'batch.state.later' : 'batch.state.waiting');
    case 'reading':
      return t('batch.state.reading');
    case 'skipped':
      return t(`batch.skip.${state.why}`, { count: summary?.links ?? 0 });
    case 'failed':
      return t(`batch.fail.${state.why}`, { detail: state.detail });
    case 'done':
      return t(isClean(row) ? 'batch.state.clean' : 'batch.state.found');
  }
}
