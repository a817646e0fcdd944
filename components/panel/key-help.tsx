/** The sheet that tells the keys. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button';
import { KeyList } from '../controls/key-list';
import { useSpeech } from '../controls/speech';
import './key-help.css';

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{t('keys.title')}</h2>
      <KeyList />
      <Button onClick={() => dialog.current?.close()}>{t('keys.close')}</Button>
    </dialog>
  );
}
