/** `rule.html?id=…`: the page that explains a rule; without an id, the list of all. */
import { render } from 'preact';
import { RuleView } from '../../components/pages/rule-view';
import { speechIn } from '../../components/controls/speech';
import type { Settings } from '../../lib/settings/model';
import { languageOf, settings, watchSettings } from '../../lib/shell/kept/settings';
import { applyLooks } from '../../lib/shell/panel/looks';

const root = document.getElementById('rule') as HTMLElement;
const id = new URLSearchParams(location.search).get('id');

watchSettings((now) => show(now));
void settings().then(show);

function show(wishes: Settings): void {
  const speech = speechIn(languageOf(wishes));
  document.documentElement.lang = speech.language;
  document.title = `${id ?? speech.t('rules.title')} · ${speech.t('product')}`;
  applyLooks(wishes);
  render(<RuleView id={id} speech={speech} />, root);
}
