/** Which report this is, as the tool read it: a wrong year or agency is to be seen at once. */
import type { ReportSummary } from '../../lib/judge/model';
import { useSpeech } from '../controls/speech';
import { reportFacts } from './report-facts';
import './report-head.css';

/** The title, and below it agency, year and the like, each with its name. */
export function ReportHead({ report }: { readonly report: ReportSummary }) {
  const speech = useSpeech();
  return (
    <header class="report-head">
      <h1 lang={report.title ? 'zh-CN' : undefined}>{report.title || speech.t('report.untitled')}</h1>
      <dl>
        {reportFacts(report, speech).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
