/** How findings are handed over: who reviews, which columns lists have, and how the letter to an agency reads. */
import { useState } from 'preact/hooks';
import { exampleReview } from '../../lib/export/example-review';
import { reportTexts } from '../../lib/i18n/report-texts';
import { noticeWishes } from '../../lib/settings/model';
import { Button } from '../controls/button';
import { LineField, type ReadLine } from '../controls/line-field';
import { useFixed } from '../controls/policy';
import { useSpeech } from '../controls/speech';
import { ColumnChooser } from '../handing-over/column-chooser';
import { NoticeEditor } from '../handing-over/notice-editor';
import type { OptionsPartProps } from './options-props';
import { SettingLine } from './setting-line';

const longest = 100;

/** A name to fill in; columns and letter open in the panel's own sheets, the letter with an example in it. */
export function HandingOverOptions({ settings, actions: { change } }: OptionsPartProps) {
  const { t, language } = useSpeech();
  const isFixed = useFixed();
  const [sheet, setSheet] = useState<'columns' | 'notice' | null>(null);
  const close = () => setSheet(null);
  const { columns: names, and } = reportTexts[language];
  const { columns, noticeTemplate, noticeDays, issuer, reviewer } = settings;
  const read = (value: string): ReadLine =>
    value.length > longest ? { fault: t('options.fault.line') } : { value };
  return (
    <>
      <div class="options-fields">
        <LineField
          label={t('options.reviewer')}
          value={reviewer}
          read={read}
          fixed={isFixed('reviewer')}
          onChange={(name) => change({ reviewer: name })}
        />
      </div>
      <SettingLine
        title={t('options.columns')}
        fixed={isFixed('columns')}
        value={columns.map((column) => names[column]).join(and)}
        action={<Button onClick={() => setSheet('columns')}>{t('action.columns')}</Button>}
      />
      <SettingLine
        title={t('options.noticeTemplate')}
        fixed={isFixed('noticeTemplate')}
        value={t('options.letter', {
          template: t(noticeTemplate === null ? 'options.template.usual' : 'options.template.own'),
          days: noticeDays,
          issuer: issuer || t('options.empty'),
        })}
        action={<Button onClick={() => setSheet('notice')}>{t('action.notice')}</Button>}
      />
      {sheet === 'columns' && (
        <ColumnChooser columns={columns} onChange={(chosen) => change({ columns: chosen })} onClose={close} />
      )}
      {sheet === 'notice' && (
        <NoticeEditor
          review={exampleReview}
          isExample
          over={{ notice: noticeWishes(settings), checkedAt: new Date(), now: new Date() }}
          onSave={(made) => {
            change(made);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
