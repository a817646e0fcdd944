/** What single keys do in the panel. */
import type { TextKey } from '../../lib/i18n/translate';
import { useSpeech } from './speech';
import './key-list.css';

const keys: readonly (readonly [keys: readonly string[], text: TextKey])[] = [
  [['J', 'K'], 'keys.next'],
  [['C'], 'keys.confirm'],
  [['D'], 'keys.dismiss'],
  [['N'], 'keys.note'],
  [['Enter', 'X'], 'keys.show'],
  [['Y'], 'keys.copy'],
  [['/'], 'keys.search'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.escape'],
];

/** Each key with what it does, in the order in which they are told. */
export function KeyList() {
  const { t } = useSpeech();
  return (
    <dl class="key-list">
      {keys.map(([names, text]) => (
        <div key={text}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
