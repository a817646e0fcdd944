/** The panel's page: binds the components to browser and tab. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { BatchView } from '../../components/batch/batch-view';
import { Panel, type PanelActions } from '../../components/panel/panel';
import type { PanelScope } from '../../components/panel/panel-scope';
import { speechIn } from '../../components/controls/speech';
import { siteOf } from '../../components/panel/tab-notice';
import { pageAddress } from '../../lib/decisions/address';
import { toReviewFile } from '../../lib/decisions/file';
import type { Decision, Opinion } from '../../lib/decisions/model';
import { contentIn } from '../../lib/export/clipboard-content';
import { fileName } from '../../lib/export/file-name';
import type { HandingOver } from '../../lib/export/handing-over';
import { emptyBatchDesk, followBatches, type BatchFollower } from '../../lib/shell/batch/desk';
import { copy, copyPicture } from '../../lib/shell/panel/clipboard';
import { decide, decideForSite, type DecisionChanges } from '../../lib/shell/kept/decisions';
import { emptyDesk, followDesk, type Desk } from '../../lib/shell/panel/desk';
import { save } from '../../lib/shell/panel/download';
import { packEvidence, takePicture } from '../../lib/shell/panel/evidence';
import { policy, watchPolicy } from '../../lib/shell/kept/policy';
import { askReviewer, askWorker } from '../../lib/shell/messages';
import { goToPage } from '../../lib/shell/panel/go-to-page';
import { othersAbout } from '../../lib/shell/worker/open-reports';
import { followTab, tabInAddress, type PanelFacts } from '../../lib/shell/panel/panel-tab';
import { changeSettings, languageOf, ownSettings, watchSettings } from '../../lib/shell/kept/settings';
import { applyLooks } from '../../lib/shell/panel/looks';
import { noticeWishes, type Settings } from '../../lib/settings/model';
import { noPolicy, underPolicy, type Policy } from '../../lib/settings/policy';
import { batchActions } from './batch-actions';

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

const actions: PanelActions = {
  review: () => void review(),
  show: async (findingId) => {
    if (!facts.tab) return null;
    const answer = await askReviewer(facts.tab.id, 'show', { findingId });
    return answer.kind === 'answer' ? answer.value : null;
  },
  showPlace: async (location) => {
    if (!facts.tab) return null;
    const answer = await askReviewer(facts.tab.id, 'showPlace', location);
    return answer.kind === 'answer' ? answer.value : null;
  },
  setMarks: (marks) => void changeSettings({ marks }),
  copy: (shown, format) => copy(contentIn(format, shown, handingOver())),
  save: async (shown, format) => {
    // Only who saves a file pays for its making. After an update, the file of this version may be gone.
    const making = await import('../../lib/export/file-content').catch(() => null);
    if (!making) return null;
    const file = making.fileIn(format, shown, handingOver());
    save(file);
    return file.name;
  },
  picture: async (shown, finding) =>
    facts.tab ? takePicture(facts.tab.id, shown, finding) : { kind: 'nobody' },
  copyPicture,
  savePicture: (shown, finding, png) => {
    const number = shown.findings.indexOf(finding) + 1;
    const name = fileName(shown, 'finding', `${number}.png`, 'zh-CN');
    save({ name, type: png.type, content: png });
    return name;
  },
  pack: async (shown, wish) =>
    facts.tab
      ? packEvidence(facts.tab.id, shown, handingOver(), wish)
      : { kind: 'refused', fault: { kind: 'nobody' } },
  changeHandingOver: (change) => void changeSettings(change),
  decide: (opinions) => {
    if (desk.page !== null) void decide(desk.page, signed(opinions));
  },
  decideForSite: (opinions) => {
    if (desk.page !== null) void decideForSite(desk.page, signed(opinions));
  },
  setRule: (rule, on) => {
    const others = wishes.off.filter((each) => each !== rule);
    void changeSettings({ off: on ? others : [...others, rule] });
  },
  setReviewer: (reviewer) => {
    // The file that is saved at once is signed already.
    wishes = { ...wishes, reviewer };
    void changeSettings({ reviewer });
  },
  saveReview: () => {
    if (facts.state?.kind !== 'reviewed') return null;
    const { review: shown } = facts.state;
    const name = fileName(shown, 'desk', '.json', languageOf(wishes));
    const content = toReviewFile({
      tool: browser.runtime.getManifest().version,
      by: wishes.reviewer,
      at: new Date().toISOString(),
      review: shown,
      decisions: desk.decisions,
      record: facts.record,
    });
    save({ name, type: 'application/json', content });
    return name;
  },
  openReport: (url) => void goToPage(url),
  openReportsAbout: async (year) => (facts.tab ? othersAbout(year, facts.tab.id) : []),
  compareWith: (url) =>
    void (
      facts.tab && askWorker('chooseEarlier', { tabId: facts.tab.id, ...(url !== undefined && { url }) })
    ),
  allowSite: () => {
    const origin = siteOf(facts.tab?.url ?? facts.state?.url ?? null);
    // Asked straight from the click: after an await, browsers refuse.
    void browser.permissions
      .request({ origins: [`*://${origin}/*`] })
      .then((allowed) => (allowed ? review() : undefined));
  },
  options: () => void browser.runtime.openOptionsPage(),
  reload: () => void (facts.tab && browser.tabs.reload(facts.tab.id)),
};

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

function signed(opinions: Readonly<Record<string, Opinion | null>>): DecisionChanges {
  const at = new Date().toISOString();
  const sign = (opinion: Opinion | null): Decision | null =>
    opinion && { ...opinion, by: wishes.reviewer, at };
  return Object.fromEntries(Object.entries(opinions).map(([key, opinion]) => [key, sign(opinion)]));
}

async function review(): Promise<void> {
  if (facts.tab) await askWorker('reviewTab', { tabId: facts.tab.id });
}
