/** The template of the letter to an agency, its period and signature, with the letter that comes of them. */
import { useRef, useState } from 'preact/hooks';
import {
  defaultNotice,
  longestIssuer,
  longestNotice,
  longestNoticeDays,
  noticeFault,
  noticePlaceholders,
  unknownPlaceholders,
  type NoticePlaceholder,
} from '../../lib/domain/notice';
import { toNotice, type NoticeWishes } from '../../lib/export/notice';
import type { HandingOver } from '../../lib/export/handing-over';
import type { TextKey } from '../../lib/i18n/translate';
import type { Review } from '../../lib/judge/model';
import { Button } from '../controls/button';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import './notice-editor.css';

interface NoticeEditorProps {
  /** The letter is shown for its findings. */
  readonly review: Review;
  readonly over: HandingOver;
  readonly onSave: (wishes: NoticeWishes) => void;
  readonly onClose: () => void;
}

const meanings: Readonly<Record<NoticePlaceholder, TextKey>> = {
  单位: 'notice.agency',
  年度: 'notice.year',
  标题: 'notice.reportTitle',
  网址: 'notice.address',
  发布日期: 'notice.published',
  核查时间: 'notice.checkedAt',
  数量: 'notice.count',
  问题: 'notice.problems',
  期限: 'notice.period',
  截止日期: 'notice.lastDay',
  落款: 'notice.issuer.meaning',
  日期: 'notice.date',
};

export function NoticeEditor({ review, over, onSave, onClose }: NoticeEditorProps) {
  const { t } = useSpeech();
  const text = useRef<HTMLTextAreaElement>(null);
  const [template, setTemplate] = useState(over.notice.template ?? defaultNotice);
  const [days, setDays] = useState(String(over.notice.days));
  const [issuer, setIssuer] = useState(over.notice.issuer);

  const faults = faultsOf(template, days, t);
  const wishes: NoticeWishes = {
    template: template === defaultNotice ? null : template,
    days: Number(days),
    issuer: issuer.trim(),
  };
  const insert = (name: NoticePlaceholder) => {
    const field = text.current;
    if (!field) return;
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    setTemplate(field.value);
  };

  return (
    <Sheet
      title={t('notice.title')}
      onClose={onClose}
      foot={
        <>
          <Button strong disabled={faults.length > 0} onClick={() => onSave(wishes)}>
            {t('notice.save')}
          </Button>
          <Button onClick={() => setTemplate(defaultNotice)}>{t('notice.reset')}</Button>
        </>
      }
    >
      <div class="notice-fields">
        <label class="field">
          <span>{t('notice.days')}</span>
          <input
            inputMode="numeric"
            value={days}
            aria-invalid={!isPeriod(days)}
            onInput={({ currentTarget }) => setDays(currentTarget.value.trim())}
          />
        </label>
        <label class="field">
          <span>{t('notice.issuer')}</span>
          <input
            value={issuer}
            maxLength={longestIssuer}
            onInput={({ currentTarget }) => setIssuer(currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>{t('notice.template')}</span>
        <textarea
          ref={text}
          rows={12}
          value={template}
          maxLength={longestNotice}
          aria-invalid={noticeFault(template) !== null}
          onInput={({ currentTarget }) => setTemplate(currentTarget.value)}
        />
      </label>
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} class="field-fault">
            {fault}
          </p>
        ))}
      </div>
      <details class="notice-names" open={noticeFault(template) === 'unknown' || undefined}>
        <summary>{t('notice.placeholders')}</summary>
        <dl>
          {noticePlaceholders.map((name) => (
            <div key={name}>
              <dt>
                <button type="button" title={t('notice.insert')} onClick={() => insert(name)}>
                  {`{${name}}`}
                </button>
              </dt>
              <dd>{t(meanings[name])}</dd>
            </div>
          ))}
        </dl>
      </details>
      <section class="notice-preview" aria-label={t('notice.preview')}>
        <h3>{t('notice.preview')}</h3>
        <pre lang="zh-CN">{toNotice(review, { ...over, wishes })}</pre>
      </section>
    </Sheet>
  );
}

function isPeriod(days: string): boolean {
  return /^[1-9]\d*$/.test(days) && Number(days) <= longestNoticeDays;
}

function faultsOf(template: string, days: string, t: ReturnType<typeof useSpeech>['t']): readonly string[] {
  const faults = isPeriod(days) ? [] : [t('notice.fault.days', { most: longestNoticeDays })];
  const fault = noticeFault(template);
  if (fault !== null) {
    const names = unknownPlaceholders(template).map((name) => `{${name}}`);
    faults.push(t(`notice.fault.${fault}`, { names: names.join(' '), most: longestNotice }));
  }
  return faults;
}
