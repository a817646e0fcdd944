/** What can be done with the whole review. */
import type { HandingOver } from '../../lib/export/handing-over';
import type { Review } from '../../lib/judge/model';
import { Button, Switch } from '../controls/button';
import { useFixed } from '../controls/policy';
import { ExportMenu, type ExportActions } from './export-menu';
import type { PanelActions } from '../panel/panel-actions';
import { useSpeech } from '../controls/speech';
import './tools.css';

interface ToolsProps {
  /** With the findings that are to be handed over. */
  readonly review: Review;
  readonly over: HandingOver;
  readonly marks: boolean;
  readonly busy: boolean;
  readonly actions: ExportActions & Pick<PanelActions, 'review' | 'setMarks'>;
  /** Tells what came of it, in one sentence. */
  readonly onSay: (sentence: string) => void;
}

/** One row: copy the table, hand over in other ways, review again, marks on or off. */
export function Tools({ review, over, marks, busy, actions, onSay }: ToolsProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  const copyTable = async () => {
    const copied = await actions.copy(review, 'table');
    onSay(copied ? t('copy.table', { count: review.findings.length }) : t('copy.failed'));
  };
  return (
    <div class="tools">
      <Button onClick={() => void copyTable()} strong>
        {t('action.copy.table')}
      </Button>
      <ExportMenu review={review} over={over} actions={actions} onSay={onSay} />
      <Button onClick={actions.review} busy={busy} label={t('action.reviewAgain')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.7 1.6v3h-3" />
        </svg>
      </Button>
      <Switch on={marks} fixed={isFixed('marks')} onChange={actions.setMarks}>
        {t('action.marks')}
      </Switch>
    </div>
  );
}
