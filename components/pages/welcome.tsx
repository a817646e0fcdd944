/** What a new user has to know, on one short page, and a sample report to try it on. */
import type { ComponentChildren } from 'preact';
import { Button } from '../controls/button';
import { PageFrame } from './page-frame';
import { SpeechContext, type Speech } from '../controls/speech';
import './welcome.css';

export interface WelcomeActions {
  /** Called straight from the click. */
  readonly trySample: () => Promise<void>;
  readonly options: () => void;
}

interface WelcomeProps {
  /** null where the browser does not say. */
  readonly pinned: boolean | null;
  /** The key that reviews a page; empty where there is none. */
  readonly reviewKey: string;
  readonly speech: Speech;
  readonly actions: WelcomeActions;
}

/** Three steps, a button that opens the sample report, a word on privacy, and the ways to options and rules. */
export function Welcome({ pinned, reviewKey, speech, actions }: WelcomeProps) {
  const { t } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <PageFrame title={t('welcome.title')}>
        <p class="welcome-lead">{t('welcome.lead')}</p>
        <ol class="welcome-steps">
          <Step
            title={t('welcome.pin')}
            sign={<path d="M9.5 2.5 13.5 6.5 11 7l-2.5 3 .5 2.5L4 7.5 6.5 8 9 5zM6 10l-3.5 3.5" />}
          >
            {t(pinned ? 'welcome.pinned' : 'welcome.pinDetail')}
          </Step>
          <Step
            title={t('welcome.open')}
            sign={<path d="M4 1.5h5.5L12.5 4.5v10H4zM6 7h4.5M6 9.5h4.5M6 12h3" />}
          >
            {t('welcome.openDetail')}
          </Step>
          <Step
            title={t('welcome.panel')}
            sign={<path d="M1.5 2.5h13v11h-13zM9.5 2.5v11M11.5 5.5h1M11.5 8h1" />}
          >
            {reviewKey === '' ? t('welcome.panelDetail') : t('welcome.panelKey', { key: reviewKey })}
          </Step>
        </ol>
        <div class="welcome-try">
          <Button strong onClick={() => void actions.trySample()}>
            {t('welcome.try')}
          </Button>
          <p>{t('welcome.tryDetail')}</p>
        </div>
        <p class="welcome-privacy">{t('welcome.privacy')}</p>
        <div class="welcome-more">
          <Button onClick={actions.options}>{t('action.options')}</Button>
          <a class="link" href="/rule.html">
            {t('rules.all')}
          </a>
        </div>
      </PageFrame>
    </SpeechContext.Provider>
  );
}

interface StepProps {
  readonly title: string;
  /** A drawing on a field of 16 by 16. */
  readonly sign: ComponentChildren;
  readonly children: ComponentChildren;
}

function Step({ title, sign, children }: StepProps) {
  return (
    <li>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {sign}
      </svg>
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}
