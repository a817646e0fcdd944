/** The user's own words: terms that are never flagged, and terms that always are. */
import { hostIn } from '../../lib/settings/host';
import { termFault, type Term } from '../../lib/settings/term';
import { EntryList, type ReadEntry } from './entry-list';
import { usePolicy } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech } from '../controls/speech';

const lists = [
  ['allowed', 'denied'],
  ['denied', 'allowed'],
] as const;

/** Two lists to keep, a host beside each term where it counts only there. No term can be in both. */
export function TermLists({ own, settings, actions: { change } }: OptionsPartProps) {
  const { t } = useSpeech();
  const { given } = usePolicy();
  const read = (
    [text = '', site = '']: readonly string[],
    others: readonly Term[],
    opposite: readonly Term[],
  ): ReadEntry<Term> => {
    const host = hostIn(site);
    if (site !== '' && host === null) return { fault: t('options.fault.host') };
    const item = { term: text, host };
    const fault = termFault(item, others, opposite);
    return fault === null ? { item } : { fault: t(`options.fault.${fault}`) };
  };
  return lists.map(([list, opposite]) => (
    <section key={list} class="options-sub" aria-label={t(`options.${list}`)}>
      <h3>{t(`options.${list}`)}</h3>
      <p class="options-lead">{t(`options.${list}Lead`)}</p>
      <EntryList<Term>
        items={own[list]}
        fixed={given[list] ?? []}
        fields={[
          { label: t('options.term') },
          { label: t('options.termHost'), placeholder: t('options.everywhere') },
        ]}
        valuesOf={({ term, host }) => [term, host ?? '']}
        noteOf={({ host }) => host ?? t('options.everywhere')}
        read={(values, others) => read(values, others, settings[opposite])}
        onChange={(items) => change({ [list]: items })}
      />
    </section>
  ));
}
