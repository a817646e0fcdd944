/** A review that has something to show: head, verdict, tools, and the views of it. */
import { useMemo, useState } from 'preact/hooks';
import type { ReviewFile } from '../../lib/decisions/file';
import { chosen } from '../../lib/decisions/model';
import { compare } from '../../lib/decisions/past';
import { countBySeverity } from '../../lib/export/groups';
import type { HandingOver } from '../../lib/export/handing-over';
import type { Review } from '../../lib/judge/model';
import type { ReportRecord } from '../../lib/report/record';
import type { Desk } from '../../lib/shell/panel/desk';
import type { EarlierSource } from '../../lib/shell/kept/schemas';
import type { Pick } from '../../lib/shell/kept/state';
import { DeskLine } from './desk-line';
import { listedFindings } from '../findings/listed-findings';
import { useLooking } from './looking';
import type { PanelActions } from './panel-actions';
import { PanelStatus, useStatus } from './panel-status';
import { ReportHead } from './report-head';
import { ReviewTabs } from './review-tabs';
import { useSpeech } from '../controls/speech';
import { Tools } from '../handing-over/tools';
import { Verdict } from './verdict';

interface ReviewViewProps {
  readonly review: Review;
  /** The report as it was read; null where the page is none, or while it is on its way. */
  readonly record: ReportRecord | null;
  /** Last year's report that it was made with; null: people wanted none. */
  readonly earlier: EarlierSource | null | undefined;
  readonly desk: Desk;
  /** The mark that was clicked last on the page. */
  readonly pick: Pick | null;
  /** The page is being reviewed again. */
  readonly busy: boolean;
  readonly marks: boolean;
  /** Whether single keys do something. */
  readonly keys: boolean;
  /** Who reviews; empty where nobody is named. */
  readonly reviewer: string;
  readonly over: HandingOver;
  readonly actions: PanelActions;
}

/** One sees whose report it is and how it stands, decides finding by finding, and hands over what counts. */
export function ReviewView(props: ReviewViewProps) {
  const { review, record, earlier, desk, pick, busy, marks, keys, reviewer, over, actions } = props;
  const { t, language } = useSpeech();
  const { decisions, pasts, crowded } = desk;
  const looking = useLooking(pick);
  const [other, setOther] = useState<ReviewFile | null>(null);
  const [status, say] = useStatus();
  const comparison = useMemo(() => compare(pasts, review), [pasts, review]);
  const all = useMemo(
    () => listedFindings(review, decisions, comparison, language),
    [review, decisions, comparison, language],
  );
  const counting = useMemo(() => chosen(review, decisions), [review, decisions]);

  return (
    <>
      {review.report ? (
        <ReportHead report={review.report} />
      ) : (
        <h1 class="panel-lead">
          {t(review.findings.length > 0 ? 'state.otherFindings' : 'state.otherClean')}
        </h1>
      )}
      <Verdict review={review} all={all} />
      <Tools review={counting} over={over} marks={marks} busy={busy} actions={actions} onSay={say} />
      <DeskLine
        all={all}
        page={review.url ?? review.source}
        reviewer={reviewer}
        actions={actions}
        onOpened={(opened) => {
          setOther(opened);
          looking.turn('findings');
        }}
        say={say}
      />
      {crowded !== null && (
        <p class="panel-lead">{t('crowded', { count: crowded.count, most: crowded.most })}</p>
      )}
      <ReviewTabs
        review={review}
        record={record}
        earlier={earlier}
        decisions={decisions}
        all={all}
        comparison={comparison}
        counting={counting.findings.length}
        looking={looking}
        other={other}
        onCloseOther={() => setOther(null)}
        keys={keys}
        actions={actions}
        say={say}
      />
      <p class="panel-spoken" role="status">
        {t('verdict.announce', countBySeverity([counting]))}
      </p>
      <PanelStatus status={status} />
    </>
  );
}
