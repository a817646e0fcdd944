/** One finding: what is wrong, where, the sum, what to do, what that rests on, and what was decided about it. */
import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import type { ListedFinding } from '../../lib/decisions/filter';
import { findingText } from '../../lib/export/rule-texts';
import { reportTexts } from '../../lib/i18n/report-texts';
import type { Review } from '../../lib/judge/model';
import type { DecidingActions, OpenForm } from './deciding';
import { DismissForm } from './dismiss-form';
import { useDrawn, type DrawingSteps } from './drawing-steps';
import { FindingDecision } from './finding-decision';
import { FindingPlaces } from './finding-places';
import { FindingSum } from './finding-sum';
import { NoteForm } from './note-form';
import { SeveritySign } from '../controls/severity-sign';
import { useSpeech } from '../controls/speech';
import './finding-card.css';

interface FindingCardProps {
  readonly listed: ListedFinding;
  readonly review: Review;
  readonly selected: boolean;
  /** Why its place could not be shown: it is no longer on the page, or is nothing that shows. */
  readonly unshown: 'gone' | 'unseen' | null;
  readonly form: OpenForm['kind'] | null;
  /** How many would go with it if its kind were dismissed on this page; counted only for the card with the form. */
  readonly ofKind: number;
  readonly site: string | null;
  /** It stands at the top of the list: all of it is drawn at once. */
  readonly early: boolean;
  readonly steps: DrawingSteps;
  readonly onShow: (findingId: string) => void;
  readonly onPicture: (findingId: string) => void;
  readonly on: DecidingActions;
}

/** Until its turn has come it says only what is wrong; its sentence can be found, reached and clicked from the start. */
export const FindingCard = memo((props: FindingCardProps) => {
  const { listed, selected, onShow } = props;
  const { finding, number, state } = listed;
  const { language } = useSpeech();
  const item = useRef<HTMLLIElement>(null);
  const isDrawn = useDrawn(item, props.steps, props.early || selected || props.form !== null);
  const looks = `finding finding-${state === 'dismissed' ? 'dismissed' : finding.severity}`;
  const show = (event: MouseEvent) => {
    const { target } = event;
    const isElsewhere =
      target instanceof Element && target.closest('summary, a, form, .finding-decide') !== null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (!isElsewhere && !isSelecting) onShow(finding.id);
  };
  return (
    <li
      ref={item}
      class={isDrawn ? looks : `${looks} finding-outline`}
      aria-current={selected ? 'true' : undefined}
      data-finding={finding.id}
      data-state={state}
      onClick={show}
    >
      <div class="finding-sign">
        {isDrawn && (
          <SeveritySign sign={finding.severity} label={reportTexts[language].severity[finding.severity]} />
        )}
        {number}
      </div>
      <div class="finding-body">
        <button type="button" class="finding-message">
          {findingText(finding, language).message}
        </button>
        {isDrawn && <FindingDetails {...props} />}
      </div>
    </li>
  );
}, isAsItWas);

function FindingDetails(props: FindingCardProps) {
  const { listed, review, unshown, form, onPicture, on } = props;
  const { finding, state } = listed;
  const { t, language } = useSpeech();
  return (
    <>
      <FindingPlaces finding={finding} review={review} />
      {state !== 'dismissed' && (
        <>
          <FindingSum finding={finding} review={review} />
          <dl class="finding-notes">
            <div>
              <dt>{t('finding.advice')}</dt>
              <dd>{findingText(finding, language).advice}</dd>
            </div>
            {finding.basis !== null && (
              <div>
                <dt>{t('finding.basis')}</dt>
                <dd>{finding.basis}</dd>
              </div>
            )}
          </dl>
        </>
      )}
      {unshown !== null && <p class="finding-unshown">{t(`finding.${unshown}`)}</p>}
      <FindingDecision listed={listed} form={form} on={on} onPicture={onPicture} />
      {form === 'dismiss' && (
        <DismissForm
          ofKind={props.ofKind}
          site={props.site}
          onDismiss={(wish) => on.dismiss(finding.id, wish)}
          onCancel={on.closeForm}
        />
      )}
      {form === 'note' && (
        <NoteForm
          note={listed.decision?.note ?? ''}
          onSave={(text) => on.note(finding.id, text)}
          onCancel={on.closeForm}
        />
      )}
    </>
  );
}

/** Whenever anything is decided the whole list is made anew; of a thousand cards only those that say something else are drawn. */
function isAsItWas(before: FindingCardProps, after: FindingCardProps): boolean {
  const { listed: old } = before;
  const { listed: now } = after;
  return (
    before.selected === after.selected &&
    before.unshown === after.unshown &&
    before.form === after.form &&
    before.ofKind === after.ofKind &&
    before.review === after.review &&
    before.site === after.site &&
    before.early === after.early &&
    before.steps === after.steps &&
    before.onShow === after.onShow &&
    before.onPicture === after.onPicture &&
    before.on === after.on &&
    (old === now || saysTheSame(old, now))
  );
}

function saysTheSame(old: ListedFinding, now: ListedFinding): boolean {
  return (
    old.finding === now.finding &&
    old.number === now.number &&
    old.fate === now.fate &&
    old.scope === now.scope &&
    (old.decision === now.decision || JSON.stringify(old.decision) === JSON.stringify(now.decision))
  );
}
