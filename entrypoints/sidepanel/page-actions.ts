/** What the panel can do about the page that it shows. */
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/panel-actions';
import { siteOf } from '../../components/panel/tab-notice';
import { toReviewFile } from '../../lib/decisions/file';
import type { Decision, Opinion } from '../../lib/decisions/model';
import { contentIn } from '../../lib/export/clipboard-content';
import { fileName } from '../../lib/export/file-name';
import type { HandingOver } from '../../lib/export/handing-over';
import type { Settings } from '../../lib/settings/model';
import { decide, decideForSite, type DecisionChanges } from '../../lib/shell/kept/decisions';
import { changeSettings, languageOf } from '../../lib/shell/kept/settings';
import { askReviewer, askWorker } from '../../lib/shell/messages';
import { copy, copyPicture } from '../../lib/shell/panel/clipboard';
import type { Desk } from '../../lib/shell/panel/desk';
import { save } from '../../lib/shell/panel/download';
import { packEvidence, takePicture } from '../../lib/shell/panel/evidence';
import { goToPage } from '../../lib/shell/panel/go-to-page';
import type { PanelFacts } from '../../lib/shell/panel/panel-tab';
import { othersAbout } from '../../lib/shell/worker/open-reports';

/** All as it is now. */
export interface PageWishes {
  readonly facts: () => PanelFacts;
  readonly desk: () => Desk;
  readonly wishes: () => Settings;
  readonly over: () => HandingOver;
  /** Tells the reviewer's name before it is stored. */
  readonly named: (reviewer: string) => void;
}

export function pageActions({ facts, desk, wishes, over, named }: PageWishes): PanelActions {
  const tabId = () => facts().tab?.id;
  const review = async () => {
    const id = tabId();
    if (id !== undefined) await askWorker('reviewTab', { tabId: id });
  };
  return {
    review: () => void review(),
    show: async (findingId) => {
      const id = tabId();
      if (id === undefined) return null;
      const answer = await askReviewer(id, 'show', { findingId });
      return answer.kind === 'answer' ? answer.value : null;
    },
    showPlace: async (location) => {
      const id = tabId();
      if (id === undefined) return null;
      const answer = await askReviewer(id, 'showPlace', location);
      return answer.kind === 'answer' ? answer.value : null;
    },
    setMarks: (marks) => void changeSettings({ marks }),
    copy: (shown, format) => copy(contentIn(format, shown, over())),
    save: async (shown, format) => {
      // Only who saves a file pays for its making. After an update, the file of this version may be gone.
      const making = await import('../../lib/export/file-content').catch(() => null);
      if (!making) return null;
      const file = making.fileIn(format, shown, over());
      save(file);
      return file.name;
    },
    picture: async (shown, finding) => {
      const id = tabId();
      return id === undefined ? { kind: 'nobody' } : takePicture(id, shown, finding);
    },
    copyPicture,
    savePicture: (shown, finding, png) => {
      const number = shown.findings.indexOf(finding) + 1;
      const name = fileName(shown, 'finding', `${number}.png`, 'zh-CN');
      save({ name, type: png.type, content: png });
      return name;
    },
    pack: async (shown, wish) => {
      const id = tabId();
      return id === undefined
        ? { kind: 'refused', fault: { kind: 'nobody' } }
        : packEvidence(id, shown, over(), wish);
    },
    changeHandingOver: (change) => void changeSettings(change),
    decide: (opinions) => {
      const { page } = desk();
      if (page !== null) void decide(page, signed(opinions, wishes().reviewer));
    },
    decideForSite: (opinions) => {
      const { page } = desk();
      if (page !== null) void decideForSite(page, signed(opinions, wishes().reviewer));
    },
    setRule: (rule, on) => {
      const others = wishes().off.filter((each) => each !== rule);
      void changeSettings({ off: on ? others : [...others, rule] });
    },
    setReviewer: (reviewer) => {
      // The file that is saved at once is signed already.
      named(reviewer);
      void changeSettings({ reviewer });
    },
    saveReview: () => {
      const { state, record } = facts();
      if (state?.kind !== 'reviewed') return null;
      const name = fileName(state.review, 'desk', '.json', languageOf(wishes()));
      const content = toReviewFile({
        tool: browser.runtime.getManifest().version,
        by: wishes().reviewer,
        at: new Date().toISOString(),
        review: state.review,
        decisions: desk().decisions,
        record,
      });
      save({ name, type: 'application/json', content });
      return name;
    },
    openReport: (url) => void goToPage(url),
    openReportsAbout: async (year) => {
      const id = tabId();
      return id === undefined ? [] : othersAbout(year, id);
    },
    compareWith: (url) => {
      const id = tabId();
      if (id !== undefined) void askWorker('chooseEarlier', { tabId: id, ...(url !== undefined && { url }) });
    },
    allowSite: () => {
      const { tab, state } = facts();
      const origin = siteOf(tab?.url ?? state?.url ?? null);
      // Asked straight from the click: after an await, browsers refuse.
      void browser.permissions
        .request({ origins: [`*://${origin}/*`] })
        .then((allowed) => (allowed ? review() : undefined));
    },
    options: () => void browser.runtime.openOptionsPage(),
    reload: () => {
      const id = tabId();
      if (id !== undefined) void browser.tabs.reload(id);
    },
  };
}

function signed(opinions: Readonly<Record<string, Opinion | null>>, by: string): DecisionChanges {
  const at = new Date().toISOString();
  const sign = (opinion: Opinion | null): Decision | null => opinion && { ...opinion, by, at };
  return Object.fromEntries(Object.entries(opinions).map(([key, opinion]) => [key, sign(opinion)]));
}
