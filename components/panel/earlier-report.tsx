/** Which report of the year before this one is compared with, or how to get one; people may choose another. */
import { useState } from 'preact/hooks';
import type { ReportSummary } from '../../lib/judge/model';
import type { EarlierSource, OpenReport } from '../../lib/shell/kept/schemas';
import { Button } from '../controls/button';
import { useSpeech } from '../controls/speech';
import './earlier-report.css';

export interface EarlierActions {
  /** Goes to a report's tab, or opens it in a new one. */
  readonly openReport: (url: string) => void;
  /** Reviewed reports in other tabs that are about a year. */
  readonly openReportsAbout: (year: number) => Promise<readonly OpenReport[]>;
  /** @param url the earlier report's page; null: compare with none; undefined: the tool chooses */
  readonly compareWith: (url: string | null | undefined) => void;
}

interface EarlierReportProps {
  readonly report: ReportSummary;
  /** null: people wanted none. */
  readonly earlier: EarlierSource | null | undefined;
  readonly actions: EarlierActions;
}

/** One goes to it, takes another that is open, compares with none, or leaves the choice to the tool. Without one, advice how to get it. */
export function EarlierReport({ report, earlier, actions }: EarlierReportProps) {
  const { t } = useSpeech();
  const [offered, setOffered] = useState<readonly OpenReport[] | null>(null);
  const year = report.year === null ? null : report.year - 1;

  const choose = (url: string | null | undefined) => {
    setOffered(null);
    actions.compareWith(url);
  };
  const offer = async () => {
    if (year !== null) setOffered(await actions.openReportsAbout(year));
  };

  return (
    <section class="earlier">
      <h2>{t('earlier.title')}</h2>
      {earlier ? (
        <p class="earlier-source">
          <a
            href={earlier.url}
            onClick={(event) => {
              event.preventDefault();
              actions.openReport(earlier.url);
            }}
          >
            {earlier.title || earlier.url}
          </a>
          <span>
            {t('earlier.source', { year: earlier.year ?? '', from: t(`earlier.from.${earlier.from}`) })}
          </span>
        </p>
      ) : (
        <p>{adviceFor(report, earlier, t)}</p>
      )}
      <div class="earlier-actions">
        {year !== null && <Button onClick={() => void offer()}>{t('earlier.choose')}</Button>}
        {earlier && <Button onClick={() => choose(null)}>{t('earlier.drop')}</Button>}
        {(earlier === null || earlier?.from === 'chosen') && (
          <Button onClick={() => choose(undefined)}>{t('earlier.auto')}</Button>
        )}
      </div>
      {offered?.length === 0 && <p role="status">{t('earlier.nothingOpen', { year: year ?? '' })}</p>}
      {offered && offered.length > 0 && (
        <>
          <p>{t('earlier.offered', { year: year ?? '' })}</p>
          <ul>
            {offered.map(({ tabId, title, agency, url }) => (
              <li key={tabId}>
                <span>
                  {title || url}
                  {agency !== report.agency && agency !== null && ` (${agency})`}
                </span>
                <Button onClick={() => choose(url)}>{t('earlier.take')}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function adviceFor(
  { agency, year }: ReportSummary,
  earlier: null | undefined,
  t: ReturnType<typeof useSpeech>['t'],
): string {
  if (earlier === null) return t('earlier.refused');
  if (year === null) return t('earlier.noYear');
  return t(agency === null ? 'earlier.noAgency' : 'earlier.none', { year: year - 1 });
}
