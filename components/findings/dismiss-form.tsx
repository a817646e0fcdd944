/** Which findings to dismiss, and why: a reason comes first, whatever the scope but for switching a rule off. */
import { useId, useRef, useState } from 'preact/hooks';
import { longestWords } from '../../lib/decisions/schema';
import { dismissReasons, type DismissReason } from '../../lib/decisions/model';
import { reportTexts } from '../../lib/i18n/report-texts';
import { useBorrowedFocus } from '../controls/borrowed-focus';
import { Button, SubmitButton } from '../controls/button';
import type { DismissScope, DismissWish } from './deciding';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import '../controls/card-form.css';

interface DismissFormProps {
  /** How many findings of this rule on the page would go together. */
  readonly ofKind: number;
  /** null where the page stands on no site. */
  readonly site: string | null;
  readonly onDismiss: (wish: DismissWish) => void;
  readonly onCancel: () => void;
}

/** One chooses how far the dismissal goes and the reason, in own words where it is another. What is still needed is said on sending. */
export function DismissForm({ ofKind, site, onDismiss, onCancel }: DismissFormProps) {
  const { t, language } = useSpeech();
  const [scope, setScope] = useState<DismissScope>('here');
  const [reason, setReason] = useState<DismissReason | null>(null);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<'dismiss.needsReason' | 'dismiss.needsWords' | null>(null);
  const name = useId();
  const first = useRef<HTMLSelectElement>(null);
  const needsReason = scope !== 'everywhere';

  useBorrowedFocus(first);

  const submit = (event: Event) => {
    event.preventDefault();
    const own = words.trim();
    if (needsReason && reason === null) setFault('dismiss.needsReason');
    else if (needsReason && reason === 'other' && own === '') setFault('dismiss.needsWords');
    else onDismiss({ scope, reason: needsReason ? reason : null, words: needsReason ? own : '' });
  };

  const scopes: readonly { readonly scope: DismissScope; readonly text: string; readonly detail?: string }[] =
    [
      { scope: 'here', text: t('dismiss.here') },
      ...(ofKind > 1 ? [{ scope: 'page', text: t('dismiss.page', { count: ofKind }) } as const] : []),
      ...(site === null
        ? []
        : [{ scope: 'site', text: t('dismiss.site'), detail: t('dismiss.siteDetail', { site }) } as const]),
      { scope: 'everywhere', text: t('dismiss.everywhere'), detail: t('dismiss.everywhereDetail') },
    ];

  return (
    <form class="card-form" onSubmit={submit}>
      <fieldset>
        <legend>{t('dismiss.title')}</legend>
        {scopes.map((each) => (
          <label key={each.scope} class="card-form-choice">
            <input
              type="radio"
              name={name}
              checked={each.scope === scope}
              onChange={() => setScope(each.scope)}
            />
            <span>
              {each.text}
              {each.detail !== undefined && <small>{each.detail}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {needsReason && (
        <>
          <label class="field">
            <span>{t('dismiss.reason')}</span>
            <select
              ref={first}
              value={reason ?? ''}
              aria-invalid={fault === 'dismiss.needsReason'}
              onChange={({ currentTarget }) => {
                setReason(dismissReasons.find((each) => each === currentTarget.value) ?? null);
                setFault(null);
              }}
            >
              <option value="">{t('dismiss.choose')}</option>
              {dismissReasons.map((each) => (
                <option key={each} value={each}>
                  {reportTexts[language].reasons[each]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{t('dismiss.words')}</span>
            <input
              value={words}
              maxLength={longestWords}
              aria-invalid={fault === 'dismiss.needsWords'}
              onInput={({ currentTarget }) => {
                setWords(currentTarget.value);
                setFault(null);
              }}
            />
          </label>
        </>
      )}
      {fault !== null && (
        <p class="field-fault" role="alert">
          {t(fault)}
        </p>
      )}
      <div class="card-form-actions">
        <SubmitButton>{t('decide.dismiss')}</SubmitButton>
        <Button onClick={onCancel}>{t('decide.cancel')}</Button>
      </div>
    </form>
  );
}
