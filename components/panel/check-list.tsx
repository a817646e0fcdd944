/** The account of every rule, by kind of outcome and by group: silence is never mistaken for a pass. */
import type { ListedFinding } from '../../lib/decisions/filter';
import type { Decisions } from '../../lib/decisions/model';
import { categoryWords } from '../../lib/export/finding-words';
import { reasonText, ruleSummary } from '../../lib/export/rule-texts';
import type { Check, Outcome, Review } from '../../lib/judge/model';
import { Button } from '../controls/button';
import { ByPolicy } from '../controls/by-policy';
import { usePolicy } from '../controls/policy';
import { RuleLink } from '../controls/rule-link';
import { useSpeech } from '../controls/speech';
import { ChecksSection } from './checks-section';
import { SiteDismissals } from './site-dismissals';
import './check-list.css';

/** A rule that is switched off is not applicable by the user's own wish. */
type Account = Outcome | 'off';

const accounts = [
  ['failed', 'checks.failed'],
  ['undecided', 'checks.undecided'],
  ['off', 'checks.off'],
  ['passed', 'checks.passed'],
  ['not-applicable', 'checks.notApplicable'],
] as const;

interface CheckListProps {
  readonly review: Review;
  readonly all: readonly ListedFinding[];
  readonly decisions: Decisions;
  /** Shows the findings of one rule. */
  readonly onFindings: (rule: string) => void;
  readonly onEnable: (rule: string) => void;
  readonly onRestoreSite: (rule: string) => void;
}

/** From what failed to what does not apply: each rule with its reason, and the next step where there is one. */
export function CheckList(props: CheckListProps) {
  const { review } = props;
  const { t } = useSpeech();
  return (
    <div class="checks">
      {review.unread && <Unread addresses={review.unread} />}
      {accounts.map(([account, title]) => {
        const checks = Object.entries(review.checks).filter(([, check]) => accountOf(check) === account);
        return (
          checks.length > 0 && (
            <ChecksSection
              key={account}
              name={account}
              title={t(title)}
              count={checks.length}
              {...(account === 'undecided' && { lead: t('checks.undecidedLead') })}
            >
              <Checks {...props} checks={checks} />
            </ChecksSection>
          )
        );
      })}
      <SiteDismissals decisions={props.decisions} onRestore={props.onRestoreSite} />
    </div>
  );
}

type NamedCheck = readonly [rule: string, check: Check];

function Checks({ checks, ...props }: CheckListProps & { readonly checks: readonly NamedCheck[] }) {
  const { language } = useSpeech();
  const groups = new Map<string, NamedCheck[]>();
  for (const each of checks) {
    const group = categoryWords(each[0], language);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups].map(([group, members]) => (
    <div key={group} class="checks-group">
      <h3>{group}</h3>
      <ul>
        {members.map(([rule, check]) => (
          <li key={rule}>
            <RuleLink rule={rule}>{ruleSummary(rule, language)}</RuleLink>
            <span class="checks-reason">{reasonText(rule, check, language)}</span>
            <CheckAction {...props} rule={rule} check={check} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function CheckAction({
  rule,
  check,
  all,
  onFindings,
  onEnable,
}: CheckListProps & { readonly rule: string; readonly check: Check }) {
  const { t } = useSpeech();
  const { given } = usePolicy();
  const account = accountOf(check);
  if (account === 'off') {
    const isFixed = given.off?.includes(rule) === true;
    return isFixed ? <ByPolicy /> : <Button onClick={() => onEnable(rule)}>{t('checks.enable')}</Button>;
  }
  if (account !== 'failed') return null;
  const findings = all.filter(({ finding }) => finding.rule === rule);
  return (
    <span class="checks-action">
      <Button onClick={() => onFindings(rule)}>{t('checks.toFindings', { count: findings.length })}</Button>
      {findings.every(({ state }) => state === 'dismissed') && <span>{t('checks.allDismissed')}</span>}
    </span>
  );
}

function Unread({ addresses }: { readonly addresses: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <ChecksSection
      name="unread"
      title={t('checks.unread')}
      count={addresses.length}
      lead={t('checks.unreadLead')}
    >
      <ul>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </ChecksSection>
  );
}

function accountOf({ outcome, say }: Check): Account {
  return outcome === 'not-applicable' && say === 'off' ? 'off' : outcome;
}
