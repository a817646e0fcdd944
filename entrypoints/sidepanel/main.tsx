/** The panel's page: binds the components to browser and tab. */
import { render } from 'preact';
import { BatchView } from '../../components/batch/batch-view';
import { Panel } from '../../components/panel/panel';
import type { PanelScope } from '../../components/panel/panel-scope';
import { speechIn } from '../../components/controls/speech';
import { pageAddress } from '../../lib/decisions/address';
import type { HandingOver } from '../../lib/export/handing-over';
import { emptyBatchDesk, followBatches, type BatchFollower } from '../../lib/shell/batch/desk';
import { emptyDesk, followDesk, type Desk } from '../../lib/shell/panel/desk';
import { policy, watchPolicy } from '../../lib/shell/kept/policy';
import { followTab, tabInAddress, type PanelFacts } from '../../lib/shell/panel/panel-tab';
import { languageOf, ownSettings, watchSettings } from '../../lib/shell/kept/settings';
import { applyLooks } from '../../lib/shell/panel/looks';
import { noticeWishes, type Settings } from '../../lib/settings/model';
import { noPolicy, underPolicy, type Policy } from '../../lib/settings/policy';
import { batchActions } from './batch-actions';
import { pageActions } from './page-actions';

let wishes: Settings;
let set: Policy = noPolicy;
let desk: Desk = emptyDesk;
let scope: PanelScope = location.hash === '#batch' ? 'batch' : 'page';
let batches = emptyBatchDesk;
let follower: BatchFollower | undefined;
let facts: PanelFacts = { tab: null, state: null, record: null, pick: null };

const root = document.getElementById('panel') as HTMLElement;
void start();

async function start(): Promise<void> {
  const [own, given] = await Promise.all([ownSettings(), policy()]);
  [wishes, set] = [underPolicy(own, given), given];
  watchSettings((changed) => {
    wishes = changed;
    show();
  });
  watchPolicy(() => void policy().then(knowPolicy));
  if (scope === 'batch') followed();
  const turnTo = followDesk((known) => {
    desk = known;
    show();
  });
  followTab(tabInAddress(location.search), (known) => {
    facts = known;
    const page = pageIn(known);
    if (page !== null) turnTo(page);
    show();
  });
}

function knowPolicy(known: Policy): void {
  set = known;
  show();
}

function show(): void {
  // Before the decisions are there, what is dismissed would show for a moment.
  if (facts.state?.kind === 'reviewed' && desk.page !== pageAddress(facts.state.url)) return;
  const language = languageOf(wishes);
  document.documentElement.lang = language;
  applyLooks(wishes);
  render(
    <Panel
      facts={facts}
      desk={desk}
      marks={wishes.marks}
      keys={wishes.keys}
      reviewer={wishes.reviewer}
      over={handingOver()}
      speech={speechIn(language)}
      policy={set}
      actions={actions}
      scope={scope}
      onScope={turnToScope}
      batch={
        <BatchView
          desk={batches}
          links={facts.state?.kind === 'reviewed' ? (facts.state.review.links ?? []) : []}
          parallel={wishes.parallel}
          actions={aboutBatches}
        />
      }
    />,
    root,
  );
}

/** Batches are read from storage once somebody wants to see them. */
function turnToScope(wished: PanelScope): void {
  scope = wished;
  history.replaceState(null, '', wished === 'batch' ? '#batch' : location.pathname + location.search);
  if (wished === 'batch') followed();
  show();
}

function followed(): BatchFollower {
  follower ??= followBatches((known) => {
    batches = known;
    show();
  });
  return follower;
}

const aboutBatches = batchActions({
  shown: () => batches.plan,
  over: handingOver,
  parallel: () => wishes.parallel,
  follower: followed,
});

const actions = pageActions({
  facts: () => facts,
  desk: () => desk,
  wishes: () => wishes,
  over: handingOver,
  named: (reviewer) => {
    wishes = { ...wishes, reviewer };
  },
});

function handingOver(): HandingOver {
  const now = new Date();
  return {
    language: languageOf(wishes),
    columns: wishes.columns,
    notice: noticeWishes(wishes),
    decisions: desk.decisions,
    checkedAt: facts.state?.kind === 'reviewed' ? new Date(facts.state.at) : now,
    now,
  };
}

/** The page that the panel shows a review of, or will. */
function pageIn({ state }: PanelFacts): string | null {
  return state === null || state.kind === 'failed' ? null : state.url;
}
