/** One page of a batch: whose report it is, what was found, or why nothing was. */
import type { Row } from '../../lib/batch/model';
import { isClean, nameOf } from '../../lib/batch/order';
import { stateWords } from '../../lib/export/row-words';
import { reportTexts } from '../../lib/i18n/report-texts';
import type { BatchActions } from './batch-actions';
import { SeveritySign } from '../controls/severity-sign';
import { useSpeech } from '../controls/speech';
import './batch-row.css';

interface BatchRowProps {
  readonly row: Row;
  /** The year of the report that it was compared with. */
  readonly earlierYear: number | null;
  readonly actions: Pick<BatchActions, 'visit' | 'again'>;
}

/** A click on the name goes to the page; what failed can be tried again. */
export function BatchRow({ row, earlierYear, actions }: BatchRowProps) {
  const { t, language } = useSpeech();
  const { state, summary, url, from } = row;
  const name = nameOf(row) || t('batch.unnamed');
  const report = summary?.kind === 'report' ? summary : null;
  const facts = [
    report?.year && t('report.yearValue', { year: report.year }),
    report?.template && reportTexts[language].templates[report.template],
    from === 'source' && t('batch.source'),
    earlierYear !== null && t('batch.earlier', { year: earlierYear }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <li class={`batch-row batch-row-${state.kind}`}>
      <div class="batch-row-what">
        <button type="button" title={t('batch.visit', { name })} onClick={() => actions.visit(row)}>
          {name}
        </button>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        {url !== null && url !== name && <p class="batch-row-url">{url.replace(/^https?:\/\//, '')}</p>}
      </div>
      <div class="batch-row-state">
        <RowState row={row} />
        {state.kind === 'failed' && (
          <button type="button" class="link-button" onClick={() => actions.again([row])}>
            {t('batch.again')}
          </button>
        )}
      </div>
    </li>
  );
}

function RowState({ row }: { readonly row: Row }) {
  const { t } = useSpeech();
  const { state, summary } = row;
  if (state.kind !== 'done') return <span>{stateWords(row, t)}</span>;
  if (!isClean(row)) return <Counts errors={summary?.errors ?? 0} warnings={summary?.warnings ?? 0} />;
  return (
    <span class="batch-count">
      <SeveritySign sign="passed" />
      {stateWords(row, t)}
    </span>
  );
}

function Counts({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const { t } = useSpeech();
  return (
    <>
      {errors > 0 && (
        <span class="batch-count batch-count-error">
          <SeveritySign sign="error" />
          {t('batch.errors', { count: errors })}
        </span>
      )}
      {warnings > 0 && (
        <span class="batch-count batch-count-warning">
          <SeveritySign sign="warning" />
          {t('batch.warnings', { count: warnings })}
        </span>
      )}
    </>
  );
}
