/** What keys there are: a hint below the findings, and the whole list when it is asked for. */
import { KeyList } from '../controls/key-list';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';

interface KeysHelpProps {
  readonly hint: boolean;
  readonly open: boolean;
  readonly onTurn: (open: boolean) => void;
}

/** @param hint whether the line below the findings shows; the list opens without it, too */
export function KeysHelp({ hint, open, onTurn }: KeysHelpProps) {
  const { t } = useSpeech();
  return (
    <>
      {hint && (
        <p class="panel-keys">
          {t('keys.hint')}{' '}
          <button type="button" class="link-button" onClick={() => onTurn(true)}>
            {t('keys.open')}
          </button>
        </p>
      )}
      {open && (
        <Sheet title={t('keys.title')} onClose={() => onTurn(false)}>
          <KeyList />
        </Sheet>
      )}
    </>
  );
}
