/** The report as the tool read it, so that a person can trust or correct the reading at a glance. */
import { useMemo } from 'preact/hooks';
import type { ListedFinding } from '../../lib/decisions/filter';
import { wordingOf } from '../../lib/export/finding-words';
import type { Location, Review } from '../../lib/judge/model';
import type { ReportRecord } from '../../lib/report/record';
import { DataSections } from './data-sections';
import { DataTable } from './data-table';
import type { FindingsAt } from './findings-at';
import { useSpeech } from '../controls/speech';
import { reportFacts, type ReportFact } from '../panel/report-facts';
import './data-view.css';

interface DataViewProps {
  readonly record: ReportRecord;
  readonly review: Review;
  readonly all: readonly ListedFinding[];
  readonly onShow: (location: Location) => void;
}

/** Whose report it is, then its parts, then its tables. */
export function DataView({ record, review, all, onShow }: DataViewProps) {
  const { t, language } = useSpeech();
  const findingsAt = useMemo(() => indexOf(all), [all]);
  return (
    <div class="data">
      <p class="panel-lead">{t('data.lead')}</p>
      <section aria-labelledby="data-identity">
        <h2 id="data-identity">{t('data.identity')}</h2>
        <Identity record={record} />
      </section>
      <section aria-labelledby="data-sections">
        <h2 id="data-sections">{t('data.sections')}</h2>
        <DataSections record={record} onShow={onShow} />
      </section>
      <section aria-labelledby="data-tables">
        <h2 id="data-tables">{t('data.tables')}</h2>
        {record.tables.length === 0 && <p class="panel-lead">{t('data.noTables')}</p>}
        {record.tables.map((table, index) => (
          <DataTable
            key={`${table.key}-${index}`}
            table={table}
            wording={wordingOf(review, language)}
            findingsAt={findingsAt}
            onShow={onShow}
          />
        ))}
      </section>
    </div>
  );
}

function Identity({ record: { identity, template } }: { readonly record: ReportRecord }) {
  const speech = useSpeech();
  const { t } = speech;
  const unknown = t('report.unknown');
  const { title, level, body, scope } = identity;
  const facts: readonly ReportFact[] = [
    [t('data.title'), title || unknown],
    ...reportFacts({ ...identity, template }, speech),
    [t('data.level'), level === null ? unknown : t(`data.level.${level}`)],
    [t('data.body'), body === null ? unknown : t(`data.body.${body}`)],
    [t('data.scope'), scope === null ? unknown : t(`data.scope.${scope}`)],
  ];
  return (
    <dl class="data-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function indexOf(all: readonly ListedFinding[]): FindingsAt {
  const numbers = new Map<string, number[]>();
  for (const { finding, number, state } of all) {
    if (state === 'dismissed') continue;
    for (const location of finding.locations) {
      const key = cellKey(location);
      if (key !== null) numbers.set(key, [...(numbers.get(key) ?? []), number]);
    }
  }
  return (location) => numbers.get(cellKey(location) ?? '') ?? [];
}

function cellKey(location: Location): string | null {
  return location.kind === 'cell' ? `${location.table}/${location.row}/${location.column}` : null;
}
