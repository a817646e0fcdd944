/** What can be done with the whole review. */
import { Button, Switch } from './button';
import { MenuButton } from './menu-button';
import type { CopyFormat } from '../lib/export/clipboard-content';
import { useSpeech } from './speech';
import './tools.css';

interface ToolsProps {
  readonly marks: boolean;
  readonly busy: boolean;
  /** The first two have buttons, the others stand in a menu. */
  readonly formats: readonly CopyFormat[];
  readonly onMarks: (on: boolean) => void;
  readonly onReview: () => void;
  readonly onCopy: (format: CopyFormat) => void;
}

export function Tools({ marks, busy, formats, onMarks, onReview, onCopy }: ToolsProps) {
  const { t } = useSpeech();
  const others = formats.slice(2).map((format) => ({
    text: t(`action.copy.${format}`),
    onPick: () => onCopy(format),
  }));
  return (
    <div class="tools">
      {formats.slice(0, 2).map((format, index) => (
        <Button key={format} onClick={() => onCopy(format)} strong={index === 0}>
          {t(`action.copy.${format}`)}
        </Button>
      ))}
      <MenuButton label={t('action.copyMore')} items={others}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </MenuButton>
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
