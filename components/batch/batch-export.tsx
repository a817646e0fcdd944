/** 导出: all findings of a batch, the summary of its units, the letters. */
import { batchCopies, batchFiles, type BatchCopy, type BatchFile } from '../../lib/export/batch-format';
import type { BatchActions } from './batch-actions';
import { MenuButton } from '../controls/menu-button';
import type { Say } from '../panel/panel-status';
import { useSpeech } from '../controls/speech';

interface BatchExportProps {
  readonly actions: Pick<BatchActions, 'copy' | 'save'>;
  readonly onSay: Say;
}

/** A menu of what can be copied and saved; what came of it is said below. */
export function BatchExport({ actions, onSay }: BatchExportProps) {
  const { t } = useSpeech();
  const copy = async (format: BatchCopy) => {
    onSay((await actions.copy(format)) ? t('batch.copied') : t('copy.failed'));
  };
  const save = async (format: BatchFile) => {
    const name = await actions.save(format);
    onSay(name === null ? t('save.failed') : t('save.done', { name }));
  };
  return (
    <MenuButton
      label={t('batch.export')}
      groups={[
        {
          title: t('export.copy'),
          items: batchCopies.map((format) => ({
            text: t(`batch.copy.${format}`),
            onPick: () => void copy(format),
          })),
        },
        {
          title: t('export.save'),
          items: batchFiles.map((format) => ({
            text: t(`batch.save.${format}`),
            onPick: () => void save(format),
          })),
        },
      ]}
    >
      {t('batch.export')}
    </MenuButton>
  );
}
