/** The options page: binds the components to the stored settings, the administrator's, and the browser's permissions. */
import { render } from 'preact';
import { Options } from '../../components/options/options';
import type { OptionsActions } from '../../components/options/options-props';
import { speechIn } from '../../components/controls/speech';
import { save } from '../../lib/shell/panel/download';
import { forgetKept, keptBytes } from '../../lib/shell/kept/kept-data';
import { policy, watchPolicy } from '../../lib/shell/kept/policy';
import { changeSettings, languageOf, ownSettings, watchSettings } from '../../lib/shell/kept/settings';
import { openShortcuts, reviewKey } from '../../lib/shell/worker/toolbar';
import { askForSite, giveBackSite, grantedSites, watchSites } from '../../lib/shell/worker/sites';
import { applyLooks } from '../../lib/shell/panel/looks';
import { underPolicy } from '../../lib/settings/policy';

const root = document.getElementById('options') as HTMLElement;

const actions: OptionsActions = {
  change: (change) => void changeSettings(change),
  save: (name, content) => save({ name, type: 'application/json', content }),
  sites: { ask: askForSite, giveBack: giveBackSite },
  shortcuts: openShortcuts,
  forget: async () => {
    await forgetKept();
    await show();
  },
};

watchSettings(() => void show());
watchPolicy(() => void show());
watchSites(() => void show());
// The browser's own pages for keys and permissions are open beside this one.
addEventListener('focus', () => void show());
void show().then(goToPart);

async function show(): Promise<void> {
  const [own, set, sites, key, bytes] = await Promise.all([
    ownSettings(),
    policy(),
    grantedSites(),
    reviewKey(),
    keptBytes(),
  ]);
  const counting = underPolicy(own, set);
  const speech = speechIn(languageOf(counting));
  document.documentElement.lang = speech.language;
  document.title = `${speech.t('options.title')} · ${speech.t('product')}`;
  applyLooks(counting);
  render(
    <Options
      settings={counting}
      own={own}
      policy={set}
      facts={{ sites, reviewKey: key, keptBytes: bytes }}
      speech={speech}
      actions={actions}
    />,
    root,
  );
}

/** The part that the address names comes into view once it is there. */
function goToPart(): void {
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
