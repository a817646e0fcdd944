/** Three views of a review, a tab each: its findings, the data that was read, and the account of its checks. */
import type { ReviewFile } from '../../lib/decisions/file';
import type { ListedFinding } from '../../lib/decisions/filter';
import { chosen, type Decisions } from '../../lib/decisions/model';
import type { PastComparison } from '../../lib/decisions/past';
import { ruleSummary } from '../../lib/export/rule-texts';
import type { Location, Review } from '../../lib/judge/model';
import type { ReportRecord } from '../../lib/report/record';
import type { EarlierSource } from '../../lib/shell/kept/schemas';
import { useSpeech } from '../controls/speech';
import { Tabs } from '../controls/tabs';
import { DataView } from '../data/data-view';
import { FindingsView } from '../findings/findings-view';
import { CheckList } from './check-list';
import { EarlierReport } from './earlier-report';
import type { Looking } from './looking';
import type { PanelActions } from './panel-actions';
import type { Say } from './panel-status';
import { SecondOpinion } from './second-opinion';

interface ReviewTabsProps {
  readonly review: Review;
  readonly record: ReportRecord | null;
  readonly earlier: EarlierSource | null | undefined;
  readonly decisions: Decisions;
  readonly all: readonly ListedFinding[];
  readonly comparison: PastComparison | null;
  /** How many findings count, those left out that were dismissed. */
  readonly counting: number;
  readonly looking: Looking;
  /** A colleague's review of the same page, while it is looked at. */
  readonly other: ReviewFile | null;
  readonly onCloseOther: () => void;
  readonly keys: boolean;
  readonly actions: PanelActions;
  readonly say: Say;
}

/** The tab of data is there only where the page is a report; a colleague's review stands above the findings. */
export function ReviewTabs(props: ReviewTabsProps) {
  const { review, record, all, looking, other, actions, say } = props;
  const { t, language } = useSpeech();
  const { view, turn } = looking;
  const open = Object.values(review.checks).filter(({ outcome }) => outcome === 'undecided').length;

  const copyOne = async (id: string) => {
    const one = chosen(review, props.decisions, ({ finding }) => finding.id === id);
    say(t((await actions.copy(one, 'table')) ? 'finding.copied' : 'copy.failed'));
  };
  const enable = (rule: string) => {
    actions.setRule(rule, true);
    say(t('checks.enabled', { rule: ruleSummary(rule, language) }));
  };
  const showPlace = async (location: Location) => {
    const result = await actions.showPlace(location);
    if (result === 'gone' || result === 'unseen') say(t(`data.${result}`));
  };

  const tabs = [
    { key: 'findings', title: t('view.count', { view: t('view.findings'), count: props.counting }) },
    ...(record ? [{ key: 'data', title: t('view.data') } as const] : []),
    {
      key: 'checks',
      title: t('view.count', { view: t('view.checks'), count: Object.keys(review.checks).length }),
    },
  ] as const;

  return (
    <Tabs label={t('view.label')} tabs={tabs} current={view} onTurn={turn}>
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
              onFind={looking.find}
              onClose={props.onCloseOther}
            />
          )}
          <FindingsView
            review={review}
            all={all}
            comparison={props.comparison}
            filter={looking.filter}
            onFilter={looking.setFilter}
            pick={looking.pick}
            keys={props.keys}
            actions={actions}
            onCopyOne={(id) => void copyOne(id)}
            say={say}
          >
            {open > 0 && (
              <p class="panel-more">
                <button type="button" class="link-button" onClick={() => turn('checks')}>
                  {t('checks.open', { count: open })}
                </button>
              </p>
            )}
          </FindingsView>
        </>
      )}
      {view === 'data' && record && (
        <DataView record={record} review={review} all={all} onShow={(location) => void showPlace(location)} />
      )}
      {view === 'checks' && (
        <>
          {review.report && (
            <EarlierReport report={review.report} earlier={props.earlier} actions={actions} />
          )}
          <CheckList
            review={review}
            all={all}
            decisions={props.decisions}
            onFindings={looking.findRule}
            onEnable={enable}
            onRestoreSite={(rule) => actions.decideForSite({ [rule]: null })}
          />
        </>
      )}
    </Tabs>
  );
}
