/** What has become of the findings of the review before: fixed, still there, changed and still wrong, new. */
import type { PastComparison, Fate } from '../../lib/decisions/past';
import { localMoment } from '../controls/moment';
import { useSpeech } from '../controls/speech';
import './changes-since.css';

const fates: readonly Fate[] = ['still', 'changed', 'new'];

interface ChangesSinceProps {
  readonly comparison: PastComparison;
  /** Shows only the findings of one kind. */
  readonly onPick: (fate: Fate) => void;
}

/** Counts by what became of them: a click on one shows those findings; what is gone folds out below. */
export function ChangesSince({ comparison, onPick }: ChangesSinceProps) {
  const { t, language } = useSpeech();
  const { since, fixed, unjudged } = comparison;
  const counts = fates.map((fate) => {
    const count = [...comparison.fates.values()].filter((each) => each === fate).length;
    return { fate, count };
  });
  return (
    <section class="since" aria-labelledby="since">
      <h2 id="since">{t('since.title', { at: localMoment(since, language) })}</h2>
      <p class="since-counts">
        <span class={fixed.length > 0 ? 'since-fixed' : ''}>{t('since.fixed', { count: fixed.length })}</span>
        {counts.map(({ fate, count }) =>
          count > 0 ? (
            <button key={fate} type="button" class="since-pick" onClick={() => onPick(fate)}>
              {t(`since.${fate}`, { count })}
            </button>
          ) : null,
        )}
        {unjudged.length > 0 && <span>{t('since.unjudged', { count: unjudged.length })}</span>}
      </p>
      <Gone title={t('since.fixedList')} findings={fixed} />
      <Gone title={t('since.unjudgedList')} findings={unjudged} />
    </section>
  );
}

function Gone({ title, findings }: { readonly title: string; readonly findings: PastComparison['fixed'] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {findings.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
      </ul>
    </details>
  );
}
