/** What an administrator has set, and what of it could not be understood. */
import { isSet } from '../../lib/settings/policy';
import { IgnoredList } from './ignored-list';
import { usePolicy } from '../controls/policy';
import { OptionsPart } from './options-part';
import { useSpeech } from '../controls/speech';

/** Nothing where no administrator has set anything. */
export function PolicyPart() {
  const { t } = useSpeech();
  const policy = usePolicy();
  if (!isSet(policy)) return null;
  return (
    <OptionsPart id="policy" title={t('options.policy')} lead={t('options.policyLead')}>
      {policy.ignored.length > 0 && (
        <>
          <p>{t('options.policyIgnored')}</p>
          <IgnoredList ignored={policy.ignored} />
        </>
      )}
    </OptionsPart>
  );
}
