/** What can be done with the whole review. */
import { Button, Switch } from './button';
import { useSpeech } from './speech';
import './tools.css';

interface ToolsProps {
  readonly marks: boolean;
  readonly busy: boolean;
  readonly onMarks: (on: boolean) => void;
  readonly onReview: () => void;
  readonly onCopyTable: () => void;
  readonly onCopyJson: () => void;
}

export function Tools({ marks, busy, onMarks, onReview, onCopyTable, onCopyJson }: ToolsProps) {
  const { t } = useSpeech();
  return (
    <div class="tools">
      <Button onClick={onCopyTable} strong>
        {t('action.copyTable')}
      </Button>
      <Button onClick={onCopyJson}>{t('action.copyJson')}</Button>
      <Button onClick={onReview} busy={busy} label={t('action.reviewAgain')}>
        <svg class="tools-again" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.7 1.6v3h-3" />
        </svg>
      </Button>
      <Switch on={marks} onChange={onMarks}>
        {t('action.marks')}
      </Switch>
    </div>
  );
}
