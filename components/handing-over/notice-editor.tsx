/** The template of the letter to an agency, its period and signature, with the letter that comes of them. */
import { useRef, useState } from 'preact/hooks';
import {
  defaultNotice,
  longestIssuer,
  longestNotice,
  longestNoticeDays,
  noticeFault,
  unknownPlaceholders,
  type NoticePlaceholder,
} from '../../lib/domain/notice';
import type { HandingOver } from '../../lib/export/handing-over';
import { toNotice } from '../../lib/export/notice';
import type { Review } from '../../lib/judge/model';
import { noticeWishes, type HandingOverSettings } from '../../lib/settings/model';
import { Button } from '../controls/button';
import { ByPolicy } from '../controls/by-policy';
import { useFixed } from '../controls/policy';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import { NoticePlaceholders } from './notice-placeholders';
import '../controls/form.css';
import './notice-editor.css';

type NoticeSettings = Omit<HandingOverSettings, 'columns'>;

interface NoticeEditorProps {
  /** The letter is shown for its findings. */
  readonly review: Review;
  /** The report is nobody's, and the letter shows how others will read. */
  readonly isExample?: boolean;
  readonly over: Pick<HandingOver, 'notice' | 'checkedAt' | 'now'>;
  /** Called with what the user may change. */
  readonly onSave: (change: Partial<NoticeSettings>) => void;
  readonly onClose: () => void;
}

/** One writes, puts in placeholders by a click, and sees below how the letter reads. What an administrator has set cannot be changed. */
export function NoticeEditor({ review, isExample = false, over, onSave, onClose }: NoticeEditorProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  const text = useRef<HTMLTextAreaElement>(null);
  const [template, setTemplate] = useState(over.notice.template ?? defaultNotice);
  const [days, setDays] = useState(String(over.notice.days));
  const [issuer, setIssuer] = useState(over.notice.issuer);

  const faults = faultsOf(template, days, t);
  const entered: NoticeSettings = {
    noticeTemplate: template === defaultNotice ? null : template,
    noticeDays: Number(days),
    issuer: issuer.trim(),
  };
  const keys = ['noticeTemplate', 'noticeDays', 'issuer'] as const;
  const free = keys.filter((key) => !isFixed(key));
  const insert = (name: NoticePlaceholder) => {
    const field = text.current;
    if (!field || field.disabled) return;
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    setTemplate(field.value);
  };
  const preview = t(isExample ? 'notice.example' : 'notice.preview');

  return (
    <Sheet
      title={t('notice.title')}
      onClose={onClose}
      foot={
        free.length > 0 && (
          <>
            <Button
              strong
              disabled={faults.length > 0}
              onClick={() => onSave(Object.fromEntries(free.map((key) => [key, entered[key]])))}
            >
              {t('notice.save')}
            </Button>
            {!isFixed('noticeTemplate') && (
              <Button onClick={() => setTemplate(defaultNotice)}>{t('notice.reset')}</Button>
            )}
          </>
        )
      }
    >
      <div class="notice-fields">
        <div>
          <label class="field">
            <span>{t('notice.days')}</span>
            <input
              inputMode="numeric"
              value={days}
              disabled={isFixed('noticeDays')}
              aria-invalid={!isPeriod(days)}
              onInput={({ currentTarget }) => setDays(currentTarget.value.trim())}
            />
          </label>
          {isFixed('noticeDays') && <ByPolicy />}
        </div>
        <div>
          <label class="field">
            <span>{t('notice.issuer')}</span>
            <input
              value={issuer}
              maxLength={longestIssuer}
              disabled={isFixed('issuer')}
              onInput={({ currentTarget }) => setIssuer(currentTarget.value)}
            />
          </label>
          {isFixed('issuer') && <ByPolicy />}
        </div>
      </div>
      <div>
        <label class="field">
          <span>{t('notice.template')}</span>
          <textarea
            ref={text}
            rows={12}
            value={template}
            maxLength={longestNotice}
            disabled={isFixed('noticeTemplate')}
            aria-invalid={noticeFault(template) !== null}
            onInput={({ currentTarget }) => setTemplate(currentTarget.value)}
          />
        </label>
        {isFixed('noticeTemplate') && <ByPolicy />}
      </div>
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} class="field-fault">
            {fault}
          </p>
        ))}
      </div>
      {!isFixed('noticeTemplate') && (
        <NoticePlaceholders open={noticeFault(template) === 'unknown'} onPick={insert} />
      )}
      <section class="notice-preview" aria-label={preview}>
        <h3>{preview}</h3>
        <pre lang="zh-CN">{toNotice(review, { ...over, wishes: noticeWishes(entered) })}</pre>
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
