/** What was decided about a finding, and the buttons that decide. */
import type { ListedFinding } from '../../lib/decisions/filter';
import { decisionWords } from '../../lib/export/decision-words';
import { Button, ToggleButton } from '../controls/button';
import type { DecidingActions, OpenForm } from './deciding';
import { localMoment } from '../controls/moment';
import { RuleLink } from '../controls/rule-link';
import { useSpeech } from '../controls/speech';
import './finding-decision.css';

interface FindingDecisionProps {
  readonly listed: ListedFinding;
  readonly form: OpenForm['kind'] | null;
  readonly on: DecidingActions;
  readonly onPicture: (findingId: string) => void;
}

/** What is dismissed can be taken back, here and for the site; all else confirmed or dismissed. Note, picture and rule are always there. */
export function FindingDecision({ listed, form, on, onPicture }: FindingDecisionProps) {
  const { t } = useSpeech();
  const { finding, state, scope } = listed;
  const { id, rule } = finding;
  return (
    <div class="finding-decide">
      <DecisionState listed={listed} />
      <div class="finding-buttons">
        {state === 'dismissed' ? (
          <>
            <Button onClick={() => on.restore(id)}>{t('decide.restore')}</Button>
            {scope === 'site' && (
              <Button onClick={() => on.restoreSite(rule)}>{t('decide.restoreSite')}</Button>
            )}
          </>
        ) : (
          <>
            <ToggleButton on={state === 'confirmed'} onClick={() => on.confirm(id)}>
              {t('decide.confirm')}
            </ToggleButton>
            <Button expanded={form === 'dismiss'} onClick={() => toggle('dismiss')}>
              {t('decide.dismiss')}
            </Button>
          </>
        )}
        <Button expanded={form === 'note'} onClick={() => toggle('note')}>
          {t('decide.note')}
        </Button>
        <Button onClick={() => onPicture(id)} label={t('picture.take')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 5h2.5l1-1.75h5L11.5 5H14v8H2zM8 11a2.25 2.25 0 1 0 0-4.5A2.25 2.25 0 0 0 8 11" />
          </svg>
        </Button>
        <RuleLink rule={rule}>{t('finding.rule')}</RuleLink>
      </div>
    </div>
  );

  function toggle(kind: OpenForm['kind']): void {
    if (form === kind) on.closeForm();
    else on.openForm({ id, kind });
  }
}

function DecisionState({ listed }: { readonly listed: ListedFinding }) {
  const { t, language } = useSpeech();
  const { decision, scope, state, fate } = listed;
  const words = decisionWords(decision, language);
  const isPlain = state === 'pending';
  return (
    <>
      {fate !== null && fate !== 'still' && (
        <p class={`finding-fate finding-fate-${fate}`}>{t(`fate.${fate}`)}</p>
      )}
      {decision && !isPlain && (
        <p class={`finding-state finding-state-${state}`}>
          <strong>{words}</strong>
          {scope === 'site' && <span>{t('decide.site')}</span>}
          <span>
            {decision.by === ''
              ? localMoment(decision.at, language)
              : t('decide.signed', { by: decision.by, at: localMoment(decision.at, language) })}
          </span>
        </p>
      )}
      {decision && decision.note !== '' && (
        <p class="finding-note">{t('decide.noteText', { note: decision.note })}</p>
      )}
    </>
  );
}
