/** The options page: binds the components to the stored settings. */
import { render } from 'preact';
import { Options, type OptionsActions } from '../../components/options';
import { speechIn } from '../../components/speech';
import type { Settings } from '../../lib/settings/model';
import { save } from '../../lib/shell/download';
import { changeSettings, languageOf, settings, watchSettings } from '../../lib/shell/settings';
import { applyTheme } from '../../lib/shell/theme';

const root = document.getElementById('options') as HTMLElement;

const actions: OptionsActions = {
  change: (change) => void changeSettings(change),
  save: (name, content) => save({ name, type: 'application/json', content }),
};

watchSettings(show);
void settings().then(show);

function show(wishes: Settings): void {
  const speech = speechIn(languageOf(wishes));
  document.documentElement.lang = speech.language;
  document.title = `${speech.t('options.title')} · ${speech.t('product')}`;
  applyTheme(wishes.theme);
  render(<Options settings={wishes} speech={speech} actions={actions} />, root);
}
