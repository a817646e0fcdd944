/** The next steps that a notice offers; the first is the one to take. */
import { Button } from '../controls/button';
import type { PanelActions } from './panel-actions';
import { useSpeech } from '../controls/speech';
import type { NoticeAction, TabNotice } from './tab-notice';

const texts = {
  check: 'action.check',
  again: 'action.reviewAgain',
  allow: 'action.allowSite',
  reload: 'action.reload',
} as const;

interface NoticeButtonsProps {
  readonly notice: TabNotice;
  readonly actions: PanelActions;
}

/** A button for each step, in the notice's order. */
export function NoticeButtons({ notice, actions }: NoticeButtonsProps) {
  const { t } = useSpeech();
  const steps: Readonly<Record<NoticeAction, () => void>> = {
    check: actions.review,
    again: actions.review,
    allow: actions.allowSite,
    reload: actions.reload,
  };
  return notice.actions.map((action, index) => (
    <Button key={action} strong={index === 0} onClick={steps[action]}>
      {t(texts[action], notice.values)}
    </Button>
  ));
}
