/** The findings by section, in document order. */
import { useMemo } from 'preact/hooks';
import type { ListedFinding } from '../../lib/decisions/filter';
import type { Review } from '../../lib/judge/model';
import { ofItsKind, type DecidingActions, type OpenForm } from './deciding';
import { drawingSteps } from './drawing-steps';
import { FindingCard } from './finding-card';
import { groupsOf } from './listed-findings';
import type { Unshown } from './showing';
import { useSpeech } from '../controls/speech';
import './finding-list.css';

/** More cards than the tallest window shows at once; the others wait for their turn. */
const earlyCards = 16;

interface FindingListProps {
  /** What is shown, and what a dismissal of a whole kind is about. */
  readonly shown: readonly ListedFinding[];
  readonly all: readonly ListedFinding[];
  readonly review: Review;
  readonly selected: string | null;
  /** Findings that were looked for on the page and could not be shown. */
  readonly unshown: Unshown;
  readonly form: OpenForm | null;
  readonly site: string | null;
  readonly onShow: (findingId: string) => void;
  readonly onPicture: (findingId: string) => void;
  readonly on: DecidingActions;
}

/** A heading with a count for each section, below it a card for each finding. */
export function FindingList({
  shown,
  all,
  review,
  selected,
  unshown,
  form,
  site,
  onShow,
  onPicture,
  on,
}: FindingListProps) {
  const { t, language } = useSpeech();
  const groups = useMemo(() => groupsOf(shown, review, language), [shown, review, language]);
  const steps = useMemo(drawingSteps, []);
  const early = new Set(shown.slice(0, earlyCards));
  return (
    <>
      {groups.map(({ section, title, findings }) => {
        const id = `findings-${section ?? 'page'}`;
        return (
          <section key={id} class="finding-group" aria-labelledby={id}>
            <h2 id={id}>
              {title}
              <span>{t('section.count', { count: findings.length })}</span>
            </h2>
            <ol>
              {findings.map((listed) => {
                const kind = form?.id === listed.finding.id ? form.kind : null;
                return (
                  <FindingCard
                    key={listed.finding.id}
                    listed={listed}
                    review={review}
                    selected={listed.finding.id === selected}
                    unshown={unshown.get(listed.finding.id) ?? null}
                    form={kind}
                    ofKind={kind === 'dismiss' ? ofItsKind(all, listed).length : 0}
                    site={site}
                    early={early.has(listed)}
                    steps={steps}
                    onShow={onShow}
                    onPicture={onPicture}
                    on={on}
                  />
                );
              })}
            </ol>
          </section>
        );
      })}
    </>
  );
}
