/** The findings by section, in document order. */
import { useMemo } from 'preact/hooks';
import { groupBySection } from '../lib/export/groups';
import type { Finding, Review } from '../lib/judge/model';
import { FindingCard } from './finding-card';
import { useSpeech } from './speech';
import './finding-list.css';

interface FindingListProps {
  readonly review: Review;
  readonly selected: string | null;
  /** Findings that were looked for on the page and could not be shown. */
  readonly unshown: ReadonlyMap<string, 'gone' | 'unseen'>;
  readonly onShow: (finding: Finding) => void;
}

export function FindingList({ review, selected, unshown, onShow }: FindingListProps) {
  const { t, language } = useSpeech();
  const groups = useMemo(() => groupBySection(review, language), [review, language]);
  const numbers = useMemo(() => new Map(review.findings.map(({ id }, index) => [id, index + 1])), [review]);
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
              {findings.map((finding) => (
                <FindingCard
                  key={finding.id}
                  finding={finding}
                  number={numbers.get(finding.id) ?? 0}
                  review={review}
                  selected={finding.id === selected}
                  unshown={unshown.get(finding.id) ?? null}
                  onShow={onShow}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** The order in which the list shows the findings: what next and previous follow. */
export function inListOrder(review: Review): readonly Finding[] {
  return groupBySection(review, 'zh-CN').flatMap(({ findings }) => findings);
}
