/** Keys: whether single ones do something in the panel, and the one that the browser keeps. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { Check } from '../controls/check';
import { KeyList } from '../controls/key-list';
import { useFixed } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

/** A box for single keys, the list of them, and a button to the browser's page, where alone the other key can be changed. */
export function KeyboardOptions({ settings, facts, actions }: OptionsPartProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Check on={settings.keys} fixed={isFixed('keys')} onChange={(keys) => actions.change({ keys })}>
        {t('options.keys')}
      </Check>
      <KeyList />
      <p>
        {facts.reviewKey === ''
          ? t('options.reviewKeyNone')
          : t('options.reviewKey', { key: facts.reviewKey })}
      </p>
      <div>
        <Button onClick={() => void actions.shortcuts().then((opened) => setFailed(!opened))}>
          {t('options.shortcuts')}
        </Button>
      </div>
      <p class="options-lead" role="status">
        {failed && t('options.shortcutsFailed')}
      </p>
    </>
  );
}
