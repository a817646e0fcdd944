/** Rules that this site is spared, with why, whether or not they found anything here. */
import type { Decisions } from '../../lib/decisions/model';
import { reasonWords } from '../../lib/export/decision-words';
import { ruleSummary } from '../../lib/export/rule-texts';
import { Button } from '../controls/button';
import { RuleLink } from '../controls/rule-link';
import { useSpeech } from '../controls/speech';
import { ChecksSection } from './checks-section';

interface SiteDismissalsProps {
  readonly decisions: Decisions;
  readonly onRestore: (rule: string) => void;
}

/** Each can be taken back. Nothing where the site is spared none. */
export function SiteDismissals({ decisions, onRestore }: SiteDismissalsProps) {
  const { t, language } = useSpeech();
  const dismissed = Object.entries(decisions.site).filter(([, { state }]) => state === 'dismissed');
  if (dismissed.length === 0) return null;
  return (
    <ChecksSection name="site" title={t('checks.siteDismissed')} count={dismissed.length}>
      <ul>
        {dismissed.map(([rule, decision]) => (
          <li key={rule}>
            <RuleLink rule={rule}>{ruleSummary(rule, language)}</RuleLink>
            <span class="checks-reason">{reasonWords(decision, language)}</span>
            <Button onClick={() => onRestore(rule)}>{t('decide.restore')}</Button>
          </li>
        ))}
      </ul>
    </ChecksSection>
  );
}
