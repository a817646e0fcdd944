/** Keys: whether single ones do something in the panel, and the one that the browser keeps. */
import { useState } from 'preact/hooks';
import { isFixed } from '../../lib/settings/policy';
import { Button } from '../controls/button';
import { Check } from '../controls/check';
import { KeyList } from '../controls/key-list';
import type { OptionsPartProps } from './options';
import { useSpeech } from '../controls/speech';

export function KeyboardOptions({ settings, policy, facts, actions }: OptionsPartProps) {
  const { t } = useSpeech();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Check on={settings.keys} fixed={isFixed(policy, 'keys')} onChange={(keys) => actions.change({ keys })}>
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
