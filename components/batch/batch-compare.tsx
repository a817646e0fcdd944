/** A batch beside an earlier one: report by report what was put right, what still stands, what is new. */
import { useId, useState } from 'preact/hooks';
import type { ReportComparison } from '../../lib/batch/compare';
import { findingText } from '../../lib/export/rule-texts';
import type { Finding } from '../../lib/judge/model';
import type { SavedBatch } from '../../lib/shell/batch/saved-plans';
import type { BatchActions } from './batch-actions';
import { Choice } from '../controls/choice';
import { localMoment } from '../controls/moment';
import { useSpeech } from '../controls/speech';
import './batch-units.css';
import './batch-compared.css';

const kinds = ['fixed', 'still', 'fresh'] as const;

interface BatchCompareProps {
  /** The batches that there are beside the one that is shown. */
  readonly others: readonly SavedBatch[];
  readonly actions: Pick<BatchActions, 'compare'>;
}

/** Folded until it is opened: one picks an earlier batch, and each report folds out into its findings. */
export function BatchCompare({ others, actions }: BatchCompareProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [result, setResult] = useState<readonly ReportComparison[] | null>(null);
  const choose = async (batch: string) => {
    setChosen(batch);
    setResult(batch === '' ? null : await actions.compare(batch));
  };
  return (
    <details class="batch-units batch-compare">
      <summary id={id}>{t('batch.compare')}</summary>
      <Choice
        label={t('batch.compareWith')}
        value={chosen}
        choices={[
          { value: '', text: t('batch.compareNone') },
          ...others.map(({ head }) => ({ value: head.id, text: localMoment(head.madeAt, language) })),
        ]}
        onChange={(batch) => void choose(batch)}
      />
      {result?.length === 0 && <p>{t('batch.compareEmpty')}</p>}
      {result !== null && result.length > 0 && (
        <ul aria-labelledby={id}>
          {result.map((comparison) => (
            <li key={comparison.review.url ?? comparison.review.source}>
              <Compared comparison={comparison} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Compared({ comparison }: { readonly comparison: ReportComparison }) {
  const { t } = useSpeech();
  const { review, in: where } = comparison;
  const year = review.report?.year ?? null;
  const name = [
    review.report?.agency ?? review.report?.title ?? review.url,
    year && t('report.yearValue', { year }),
  ]
    .filter(Boolean)
    .join(' ');
  if (where !== 'both') {
    return (
      <>
        <span>{name}</span>
        <span>{t(`batch.only.${where}`)}</span>
      </>
    );
  }
  return (
    <details class="batch-compared">
      <summary>
        {name}
        <span>
          {kinds.map((kind) => t(`batch.${kind}`, { count: comparison[kind].length })).join(t('data.and'))}
        </span>
      </summary>
      {kinds.map((kind) => (
        <Findings key={kind} kind={kind} findings={comparison[kind]} />
      ))}
    </details>
  );
}

interface FindingsProps {
  readonly kind: (typeof kinds)[number];
  readonly findings: readonly Finding[];
}

function Findings({ kind, findings }: FindingsProps) {
  const { t, language } = useSpeech();
  if (findings.length === 0) return null;
  return (
    <>
      <p>{t(`batch.${kind}`, { count: findings.length })}</p>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id}>{findingText(finding, language).message}</li>
        ))}
      </ol>
    </>
  );
}
