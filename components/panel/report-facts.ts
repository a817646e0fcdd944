/** What names a report, by name and value; what was not found is said to be unknown. */
import { reportTexts } from '../../lib/i18n/report-texts';
import type { ReportSummary } from '../../lib/judge/model';
import type { Speech } from '../controls/speech';

export type ReportFact = readonly [name: string, value: string];

/** Agency, year, form and day of publication. */
export function reportFacts(
  {
    agency,
    year,
    template,
    publishedOn,
  }: Pick<ReportSummary, 'agency' | 'year' | 'template' | 'publishedOn'>,
  { t, language }: Speech,
): readonly ReportFact[] {
  const unknown = t('report.unknown');
  return [
    [t('report.agency'), agency ?? unknown],
    [t('report.year'), year === null ? unknown : t('report.yearValue', { year })],
    [t('report.template'), reportTexts[language].templates[template]],
    [t('report.publishedOn'), publishedOn ?? unknown],
  ];
}
