/** A list that its reader keeps: items can be added, edited where they stand, and removed. Nothing bad gets in. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { ByPolicy } from '../controls/by-policy';
import { EntryForm, type EntryField } from './entry-form';
import { useSpeech } from '../controls/speech';
import './entry-list.css';

/** An item as entered, or the sentence that says what is wrong with it. */
export type ReadEntry<T> = { readonly item: T } | { readonly fault: string };

interface EntryListProps<T> {
  readonly items: readonly T[];
  /** Items that an administrator has added: they stand first, and stay. */
  readonly fixed?: readonly T[];
  readonly fields: readonly EntryField[];
  /** An item as text, field by field. */
  readonly valuesOf: (item: T) => readonly string[];
  /** What is said beside an item, such as where it counts. */
  readonly noteOf?: (item: T) => string;
  /** @param others the items beside the one that is entered */
  readonly read: (values: readonly string[], others: readonly T[]) => ReadEntry<T>;
  readonly onChange: (items: T[]) => void;
}

/** What the administrator has added stands first and without buttons; the form below the list adds another item. */
export function EntryList<T>({
  items,
  fixed = [],
  fields,
  valuesOf,
  noteOf,
  read,
  onChange,
}: EntryListProps<T>) {
  const { t } = useSpeech();
  const [edited, setEdited] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);

  // The form stood in its item's place: where it closes, the item's own buttons have the focus again.
  const before = useRef(edited);
  useLayoutEffect(() => {
    if (edited === null && before.current !== null) {
      list.current?.children[fixed.length + before.current]?.querySelector('button')?.focus();
    }
    before.current = edited;
  }, [edited]);

  const put = (index: number, values: readonly string[]): string | null => {
    const entry = read(values, [...fixed, ...items.toSpliced(index, 1)]);
    if ('fault' in entry) return entry.fault;
    onChange(items.toSpliced(index, 1, entry.item));
    setEdited(null);
    return null;
  };

  return (
    <div class="entries">
      {items.length + fixed.length === 0 ? (
        <p class="entries-none">{t('options.empty')}</p>
      ) : (
        <ul ref={list}>
          {fixed.map((item) => {
            const [name = ''] = valuesOf(item);
            return (
              <li key={`fixed ${valuesOf(item).join('\n')}`}>
                <span class="entry-name">{name}</span>
                {noteOf && <span class="entry-note">{noteOf(item)}</span>}
                <span class="entry-actions">
                  <ByPolicy />
                </span>
              </li>
            );
          })}
          {items.map((item, index) => {
            const values = valuesOf(item);
            const [name = ''] = values;
            return (
              <li key={values.join('\n')}>
                {edited === index ? (
                  <EntryForm
                    fields={fields}
                    initial={values}
                    submit={t('options.store')}
                    onSubmit={(entered) => put(index, entered)}
                    onCancel={() => setEdited(null)}
                  />
                ) : (
                  <>
                    <span class="entry-name">{name}</span>
                    {noteOf && <span class="entry-note">{noteOf(item)}</span>}
                    <span class="entry-actions">
                      <Button onClick={() => setEdited(index)} label={t('options.editItem', { item: name })}>
                        {t('options.edit')}
                      </Button>
                      <Button
                        onClick={() => onChange(items.toSpliced(index, 1))}
                        label={t('options.removeItem', { item: name })}
                      >
                        {t('options.remove')}
                      </Button>
                    </span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {edited === null && (
        <EntryForm
          fields={fields}
          initial={[]}
          submit={t('options.add')}
          onSubmit={(entered) => put(items.length, entered)}
        />
      )}
    </div>
  );
}
