/** The sheet that tells the keys. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextKey } from '../lib/i18n/translate';
import { Button } from './button';
import { useSpeech } from './speech';
import './key-help.css';

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

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{t('keys.title')}</h2>
      <dl>
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
      <Button onClick={() => dialog.current?.close()}>{t('keys.close')}</Button>
    </dialog>
  );
}
