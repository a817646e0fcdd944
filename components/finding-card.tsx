/** One finding: what is wrong, where, the sum, what to do, and what that rests on. */
import { memo } from 'preact/compat';
import { findingText } from '../lib/export/rule-texts';
import { reportTexts } from '../lib/i18n/report-texts';
import type { Finding, Review } from '../lib/judge/model';
import { FindingPlaces } from './finding-places';
import { FindingSum } from './finding-sum';
import { RuleLink } from './rule-link';
import { SeveritySign } from './severity-sign';
import { useSpeech } from './speech';
import './finding-card.css';

interface FindingCardProps {
  readonly finding: Finding;
  /** As the marks on the page have it. */
  readonly number: number;
  readonly review: Review;
  readonly selected: boolean;
  /** Why its place could not be shown: it is no longer on the page, or is nothing that shows. */
  readonly unshown: 'gone' | 'unseen' | null;
  readonly onShow: (finding: Finding) => void;
}

export const FindingCard = memo(
  ({ finding, number, review, selected, unshown, onShow }: FindingCardProps) => {
    const { t, language } = useSpeech();
    const { message, advice } = findingText(finding, language);
    const show = (event: MouseEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('summary, a') !== null;
      const isSelecting = getSelection()?.isCollapsed === false;
      if (!isElsewhere && !isSelecting) onShow(finding);
    };
    return (
      <li
        class={`finding finding-${finding.severity}`}
        aria-current={selected ? 'true' : undefined}
        data-finding={finding.id}
        onClick={show}
      >
        <div class="finding-sign">
          <SeveritySign sign={finding.severity} label={reportTexts[language].severity[finding.severity]} />
          {number}
        </div>
        <div class="finding-body">
          <button type="button" class="finding-message">
            {message}
          </button>
          <FindingPlaces finding={finding} review={review} />
          <FindingSum finding={finding} review={review} />
          <dl class="finding-notes">
            <div>
              <dt>{t('finding.advice')}</dt>
              <dd>{advice}</dd>
            </div>
            {finding.basis !== null && (
              <div>
                <dt>{t('finding.basis')}</dt>
                <dd>{finding.basis}</dd>
              </div>
            )}
          </dl>
          <p class="finding-rule">
            <RuleLink rule={finding.rule}>{t('finding.rule')}</RuleLink>
          </p>
          {unshown !== null && <p class="finding-unshown">{t(`finding.${unshown}`)}</p>}
        </div>
      </li>
    );
  },
);
