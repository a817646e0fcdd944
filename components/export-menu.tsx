/** 导出: every way in which findings leave the panel, in one menu. */
import { copyFormats, type CopyFormat } from '../lib/export/clipboard-content';
import { fileFormats, type FileFormat } from '../lib/export/file-format';
import type { HandingOver } from '../lib/export/handing-over';
import type { Review } from '../lib/judge/model';
import { MenuButton, type MenuGroup } from './menu-button';
import type { PanelActions } from './panel';
import { useSpeech } from './speech';

interface ExportMenuProps {
  readonly review: Review;
  readonly over: HandingOver;
  readonly actions: PanelActions;
  readonly onSay: (sentence: string) => void;
}

export function ExportMenu({ review, actions, onSay }: ExportMenuProps) {
  const { t } = useSpeech();
  // A letter is written about faults of a report.
  const isPossible = (format: CopyFormat | FileFormat) =>
    format !== 'notice' || (review.report !== null && review.findings.length > 0);

  const copy = async (format: CopyFormat) => {
    const copied = await actions.copy(review, format);
    onSay(copied ? t(`copy.${format}`, { count: review.findings.length }) : t('copy.failed'));
  };
  const save = async (format: FileFormat) => {
    const name = await actions.save(review, format);
    onSay(name === null ? t('save.failed') : t('save.done', { name }));
  };
  const groups: readonly MenuGroup[] = [
    {
      title: t('export.copy'),
      items: copyFormats
        .filter(isPossible)
        .map((format) => ({ text: t(`action.copy.${format}`), onPick: () => void copy(format) })),
    },
    {
      title: t('export.save'),
      items: fileFormats
        .filter(isPossible)
        .map((format) => ({ text: t(`action.save.${format}`), onPick: () => void save(format) })),
    },
  ];
  return (
    <MenuButton label={t('action.export')} groups={groups}>
      {t('action.export')}
    </MenuButton>
  );
}
