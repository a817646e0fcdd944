/** Which report this is, as the tool read it: a wrong year or agency is to be seen at once. */
import { reportTexts } from '../../lib/i18n/report-texts';
import type { ReportSummary } from '../../lib/judge/model';
import { useSpeech } from '../controls/speech';
import './report-head.css';

export function ReportHead({ report }: { readonly report: ReportSummary }) {
  const { t, language } = useSpeech();
  const unknown = t('report.unknown');
  const facts = [
    [t('report.agency'), report.agency ?? unknown],
    [t('report.year'), report.year === null ? unknown : t('report.yearValue', { year: report.year })],
    [t('report.template'), reportTexts[language].templates[report.template]],
    [t('report.publishedOn'), report.publishedOn ?? unknown],
  ] as const;
  return (
    <header class="report-head">
      <h1 lang={report.title ? 'zh-CN' : undefined}>{report.title || t('report.untitled')}</h1>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
