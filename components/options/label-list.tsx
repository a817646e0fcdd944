/** Wordings that are to count as labels and titles of the form. */
import { type FormLabel, formLabels } from '../../lib/domain/form-labels';
import { tableForm } from '../../lib/domain/forms';
import type { AcceptedLabel } from '../../lib/report/accepted';
import { wordingFault } from '../../lib/settings/wording';
import type { EntryChoice } from './entry-form';
import { EntryList, type ReadEntry } from './entry-list';
import { usePolicy } from '../controls/policy';
import type { OptionsPartProps } from './options-props';
import { useSpeech, type Speech } from '../controls/speech';

const byId = new Map(formLabels.map((each) => [each.id, each]));

/** A list to keep: each wording, and the label of the form that it stands for, chosen from all of them by table. */
export function LabelList({ own, actions: { change } }: OptionsPartProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { given } = usePolicy();
  const read = (
    [wording = '', label = '']: readonly string[],
    others: readonly AcceptedLabel[],
  ): ReadEntry<AcceptedLabel> => {
    if (!byId.has(label)) return { fault: t('options.fault.label') };
    const item = { label, wording };
    const fault = wordingFault(item, others);
    return fault === null ? { item } : { fault: t(`options.fault.wording.${fault}`) };
  };
  return (
    <EntryList<AcceptedLabel>
      items={own.labels}
      fixed={given.labels ?? []}
      fields={[
        { label: t('options.wording') },
        { label: t('options.wordingOf'), choices: choicesIn(speech) },
      ]}
      valuesOf={({ label, wording }) => [wording, label]}
      noteOf={({ label }) => t('options.wordingNote', { label: byId.get(label)?.label ?? label })}
      read={read}
      onChange={(labels) => change({ labels })}
    />
  );
}

function choicesIn(speech: Speech): readonly EntryChoice[] {
  return formLabels.map((each) => ({ value: each.id, text: each.label, group: groupOf(each, speech) }));
}

function groupOf({ kind, table }: FormLabel, { t }: Speech): string {
  if (kind === 'section' || table === null) return t('options.label.section');
  const form = table === 'procurement' ? '2019' : '2021';
  return t(`options.label.${kind}`, { table: tableForm(form, table).name });
}
