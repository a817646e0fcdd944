/** 导出: every way in which findings leave the panel, in one menu. */
import { useState } from 'preact/hooks';
import { copyFormats, type CopyFormat } from '../../lib/export/clipboard-content';
import { fileFormats, type FileFormat } from '../../lib/export/file-format';
import type { HandingOver } from '../../lib/export/handing-over';
import type { Review } from '../../lib/judge/model';
import type { HandingOverSettings } from '../../lib/settings/model';
import { ColumnChooser } from './column-chooser';
import type { EvidenceActions } from './evidence-actions';
import { EvidenceSheet } from './evidence-sheet';
import { MenuButton, type MenuGroup } from '../controls/menu-button';
import { NoticeEditor } from './notice-editor';
import { useSpeech } from '../controls/speech';

export interface ExportActions extends EvidenceActions {
  /** Called straight from a click. @returns whether the clipboard took it */
  readonly copy: (review: Review, format: CopyFormat) => Promise<boolean>;
  /** Hands a file to the browser's downloads. @returns its name; null where it could not be made */
  readonly save: (review: Review, format: FileFormat) => Promise<string | null>;
  /** Remembers how findings are to be handed over from now on. */
  readonly changeHandingOver: (change: Partial<HandingOverSettings>) => void;
}

interface ExportMenuProps {
  readonly review: Review;
  readonly over: HandingOver;
  readonly actions: ExportActions;
  readonly onSay: (sentence: string) => void;
}

/** Copying, saving and the evidence package; columns and letter open in sheets. A letter is offered only where it has something to say. */
export function ExportMenu({ review, over, actions, onSay }: ExportMenuProps) {
  const { t } = useSpeech();
  const [sheet, setSheet] = useState<'columns' | 'notice' | 'evidence' | null>(null);
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
    {
      title: t('export.evidence'),
      items: [{ text: t('action.evidence'), onPick: () => setSheet('evidence') }],
    },
    {
      title: t('export.settings'),
      items: [
        { text: t('action.columns'), onPick: () => setSheet('columns') },
        { text: t('action.notice'), onPick: () => setSheet('notice') },
      ],
    },
  ];
  return (
    <>
      <MenuButton label={t('action.export')} groups={groups}>
        {t('action.export')}
      </MenuButton>
      {sheet === 'columns' && (
        <ColumnChooser
          columns={over.columns}
          onChange={(columns) => actions.changeHandingOver({ columns })}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'evidence' && (
        <EvidenceSheet review={review} actions={actions} onClose={() => setSheet(null)} />
      )}
      {sheet === 'notice' && (
        <NoticeEditor
          review={review}
          over={over}
          onSave={(change) => {
            actions.changeHandingOver(change);
            setSheet(null);
            onSay(t('notice.saved'));
          }}
          onClose={() => setSheet(null)}
        />
      )}
    </>
  );
}
