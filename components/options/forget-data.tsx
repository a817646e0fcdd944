/** Forgets what is kept, or puts the settings back as they came: each asks once more. */
import { useRef, useState } from 'preact/hooks';
import { defaults } from '../../lib/settings/model';
import { useBorrowedFocus } from '../controls/borrowed-focus';
import { Button } from '../controls/button';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

/** Says how much is kept, and has a button for each. */
export function ForgetData({ facts, actions }: OptionsPartProps) {
  const { t } = useSpeech();
  const [news, setNews] = useState('');
  const forget = async () => {
    await actions.forget();
    setNews(t('options.forgotten'));
  };
  const reset = () => {
    const { version: _, ...rest } = defaults;
    actions.change(rest);
    setNews(t('options.reset.done'));
  };
  return (
    <>
      <p>
        {facts.keptBytes > 0
          ? t('options.kept', { size: sizeWords(facts.keptBytes) })
          : t('options.keptNothing')}
      </p>
      <div class="entry-actions entry-actions-start">
        <Twice ask={t('options.forget')} confirm={t('options.forget.sure')} onConfirm={() => void forget()} />
        <Twice ask={t('options.reset')} confirm={t('options.reset.sure')} onConfirm={reset} />
      </div>
      <p class="options-lead" role="status">
        {news}
      </p>
    </>
  );
}

interface TwiceProps {
  readonly ask: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

function Twice({ ask, confirm, onConfirm }: TwiceProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button expanded={asked} onClick={() => setAsked(!asked)}>
        {ask}
      </Button>
      {asked && (
        <Sure
          question={ask}
          confirm={confirm}
          onConfirm={() => {
            setAsked(false);
            onConfirm();
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}

interface SureProps {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Sure({ question, confirm, onConfirm, onCancel }: SureProps) {
  const { t } = useSpeech();
  const group = useRef<HTMLSpanElement>(null);
  useBorrowedFocus(group);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  };
  return (
    <span
      ref={group}
      class="entry-actions entry-actions-start"
      role="group"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <Button strong onClick={onConfirm}>
        {confirm}
      </Button>
      <Button onClick={onCancel}>{t('options.cancel')}</Button>
    </span>
  );
}

/** In units that people know: `12 KB`, `3.4 MB`. */
function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
