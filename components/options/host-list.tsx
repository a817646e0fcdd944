/** The hosts that count as government hosts. */
import { hostIn } from '../../lib/settings/host';
import { EntryList, type ReadEntry } from './entry-list';
import { usePolicy } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

/** Hosts beside .gov.cn, as a list to keep; an address that is pasted becomes its host. */
export function HostList({ own, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  const { given } = usePolicy();
  const read = ([entered = '']: readonly string[], others: readonly string[]): ReadEntry<string> => {
    const host = hostIn(entered);
    if (host === null) return { fault: t('options.fault.host') };
    return others.includes(host) ? { fault: t('options.fault.hostTwice') } : { item: host };
  };
  return (
    <EntryList<string>
      items={own.hosts}
      fixed={given.hosts ?? []}
      fields={[{ label: t('options.host'), placeholder: 'www.lanze.example' }]}
      valuesOf={(host) => [host]}
      read={read}
      onChange={(hosts) => change({ hosts })}
    />
  );
}
