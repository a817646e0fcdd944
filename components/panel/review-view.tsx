/** A review that has something to show: head, verdict, tools, and three views of it: findings, data, checks. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReviewFile } from '../../lib/decisions/file';
import { noFilter } from '../../lib/decisions/filter';
import { chosen } from '../../lib/decisions/model';
import { compare } from '../../lib/decisions/past';
import { countBySeverity } from '../../lib/export/groups';
import type { HandingOver } from '../../lib/export/handing-over';
import { ruleSummary } from '../../lib/export/rule-texts';
import type { Location, Review } from '../../lib/judge/model';
import type { ReportRecord } from '../../lib/report/record';
import type { Desk } from '../../lib/shell/panel/desk';
import type { EarlierSource } from '../../lib/shell/kept/schemas';
import type { Pick } from '../../lib/shell/kept/state';
import { CheckList } from './check-list';
import { DataView } from '../data/data-view';
import { DeskLine } from './desk-line';
import { EarlierReport } from './earlier-report';
import { FindingsView } from '../findings/findings-view';
import { listedFindings } from '../findings/listed-findings';
import type { PanelActions } from './panel';
import { PanelStatus, useStatus } from './panel-status';
import { ReportHead } from './report-head';
import { useSpeech } from '../controls/speech';
import { SecondOpinion } from './second-opinion';
import { Tabs } from '../controls/tabs';
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

type View = 'findings' | 'data' | 'checks';

export function ReviewView(props: ReviewViewProps) {
  const { review, record, earlier, desk, pick, busy, marks, keys, reviewer, over, actions } = props;
  const { t, language } = useSpeech();
  const { decisions, pasts, crowded } = desk;
  const [view, setView] = useState<View>('findings');
  const [filter, setFilter] = useState(noFilter);
  const [other, setOther] = useState<ReviewFile | null>(null);
  const [sought, setSought] = useState<Pick | null>(null);
  const [status, say] = useStatus();
  const comparison = useMemo(() => compare(pasts, review), [pasts, review]);
  const all = useMemo(
    () => listedFindings(review, decisions, comparison, language),
    [review, decisions, comparison, language],
  );
  const counting = useMemo(() => chosen(review, decisions), [review, decisions]);
  const open = Object.values(review.checks).filter(({ outcome }) => outcome === 'undecided').length;

  const copyOne = async (id: string) => {
    const one = chosen(review, decisions, ({ finding }) => finding.id === id);
    say(t((await actions.copy(one, 'table')) ? 'finding.copied' : 'copy.failed'));
  };
  const enable = (rule: string) => {
    actions.setRule(rule, true);
    say(t('checks.enabled', { rule: ruleSummary(rule, language) }));
  };

  // A mark that is clicked on the page has its finding among the findings, whatever was looked at.
  useEffect(() => {
    if (!pick) return;
    setView('findings');
    setFilter(noFilter);
  }, [pick]);

  const showPlace = async (location: Location) => {
    const result = await actions.showPlace(location);
    if (result === 'gone' || result === 'unseen') say(t(`data.${result}`));
  };

  const tabs = [
    {
      key: 'findings',
      title: t('view.count', { view: t('view.findings'), count: counting.findings.length }),
    },
    ...(record ? [{ key: 'data', title: t('view.data') } as const] : []),
    {
      key: 'checks',
      title: t('view.count', { view: t('view.checks'), count: Object.keys(review.checks).length }),
    },
  ] as const;

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
          setView('findings');
        }}
        say={say}
      />
      {crowded !== null && (
        <p class="panel-lead">{t('crowded', { count: crowded.count, most: crowded.most })}</p>
      )}
      <Tabs label={t('view.label')} tabs={tabs} current={view} onTurn={setView}>
        {view === 'findings' && (
          <>
            {other && (
              <SecondOpinion
                file={other}
                all={all}
                onAdopt={(id, opinion) => {
                  actions.decide({ [id]: opinion });
                  say(t('opinion.adopted'));
                }}
                onFind={(findingId) => {
                  setFilter({ ...noFilter, dismissed: true });
                  setSought({ findingId, at: Date.now() });
                }}
                onClose={() => setOther(null)}
              />
            )}
            <FindingsView
              review={review}
              all={all}
              comparison={comparison}
              filter={filter}
              onFilter={setFilter}
              pick={latest(pick, sought)}
              keys={keys}
              actions={actions}
              onCopyOne={(id) => void copyOne(id)}
              say={say}
            >
              {open > 0 && (
                <p class="panel-more">
                  <button type="button" class="link-button" onClick={() => setView('checks')}>
                    {t('checks.open', { count: open })}
                  </button>
                </p>
              )}
            </FindingsView>
          </>
        )}
        {view === 'data' && record && (
          <DataView
            record={record}
            review={review}
            all={all}
            onShow={(location) => void showPlace(location)}
          />
        )}
        {view === 'checks' && (
          <>
            {review.report && <EarlierReport report={review.report} earlier={earlier} actions={actions} />}
            <CheckList
              review={review}
              all={all}
              decisions={decisions}
              onFindings={(rule) => {
                setFilter({ ...noFilter, rule, dismissed: true });
                setView('findings');
              }}
              onEnable={enable}
              onRestoreSite={(rule) => actions.decideForSite({ [rule]: null })}
            />
          </>
        )}
      </Tabs>
      <p class="panel-spoken" role="status">
        {t('verdict.announce', countBySeverity([counting]))}
      </p>
      <PanelStatus status={status} />
    </>
  );
}

/** The one that was picked last: a mark on the page, or a finding that was asked for in the panel. */
function latest(one: Pick | null, other: Pick | null): Pick | null {
  return (one?.at ?? 0) >= (other?.at ?? 0) ? one : other;
}
