/** The first page that a new user sees: binds it to the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speechIn } from '../../components/controls/speech';
import { Welcome, type WelcomeActions } from '../../components/pages/welcome';
import type { Settings } from '../../lib/settings/model';
import { applyLooks } from '../../lib/shell/panel/looks';
import { openPanel } from '../../lib/shell/panel/open-panel';
import { samplePage } from '../../lib/shell/page/sample';
import { languageOf, settings, watchSettings } from '../../lib/shell/kept/settings';
import { isPinned, reviewKey } from '../../lib/shell/worker/toolbar';

const root = document.getElementById('welcome') as HTMLElement;

watchSettings((now) => void show(now));
// The user pins the button while this page is open.
addEventListener('focus', () => void settings().then(show));
void settings().then(show);

async function show(wishes: Settings): Promise<void> {
  const [tab, pinned, key] = await Promise.all([browser.tabs.getCurrent(), isPinned(), reviewKey()]);
  const speech = speechIn(languageOf(wishes));
  const actions: WelcomeActions = {
    trySample: async () => {
      // Straight from the click: after an await, browsers open no panel.
      if (tab?.id !== undefined) await openPanel({ id: tab.id, windowId: tab.windowId });
      location.assign(samplePage());
    },
    options: () => void browser.runtime.openOptionsPage(),
  };
  document.documentElement.lang = speech.language;
  document.title = `${speech.t('welcome.title')} · ${speech.t('product')}`;
  applyLooks(wishes);
  render(<Welcome pinned={pinned} reviewKey={key} speech={speech} actions={actions} />, root);
}
