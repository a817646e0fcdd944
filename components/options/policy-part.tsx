/** What an administrator has set, and what of it could not be understood. */
import { isSet, type Policy } from '../../lib/settings/policy';
import { IgnoredList } from './ignored-list';
import { OptionsPart } from './options-part';
import { useSpeech } from '../controls/speech';

export function PolicyPart({ policy }: { readonly policy: Policy }) {
  const { t } = useSpeech();
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
