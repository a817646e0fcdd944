/** Which columns a list has, and in what order: kept as soon as it is changed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnSets, listColumns, type ColumnSet, type ListColumn } from '../../lib/domain/list-columns';
import { reportTexts } from '../../lib/i18n/report-texts';
import { ByPolicy } from '../controls/by-policy';
import { useFixed } from '../controls/policy';
import { IconButton } from '../controls/icon-button';
import { Sheet } from '../controls/sheet';
import { useSpeech } from '../controls/speech';
import './column-chooser.css';

interface ColumnChooserProps {
  readonly columns: readonly ListColumn[];
  readonly onChange: (columns: ListColumn[]) => void;
  readonly onClose: () => void;
}

type Direction = 'up' | 'down';

const sets = Object.keys(columnSets) as readonly ColumnSet[];

/** A sheet: a ready set with one click, or columns ticked one by one and moved up and down. The last one cannot be taken away. */
export function ColumnChooser({ columns, onChange, onClose }: ColumnChooserProps) {
  const { t, language } = useSpeech();
  const isFixed = useFixed()('columns');
  const [chosen, setChosen] = useState(columns);
  const [moved, setMoved] = useState<{ readonly column: ListColumn; readonly to: Direction } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { columns: names } = reportTexts[language];
  const left = listColumns.filter((column) => !chosen.includes(column));

  const choose = (next: readonly ListColumn[]) => {
    setChosen(next);
    onChange([...next]);
  };
  const toggle = (column: ListColumn) =>
    choose(chosen.includes(column) ? chosen.filter((each) => each !== column) : [...chosen, column]);
  const move = (column: ListColumn, to: Direction) => {
    const at = chosen.indexOf(column);
    setMoved({ column, to });
    choose(chosen.toSpliced(at, 1).toSpliced(to === 'up' ? at - 1 : at + 1, 0, column));
  };

  // A row that is moved loses the focus: it goes along, so that the same key moves on.
  useLayoutEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-column="${moved.column}"]`);
    const wanted = row?.querySelector<HTMLButtonElement>(`[name="${moved.to}"]:enabled`);
    (wanted ?? row?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
  }, [moved]);

  return (
    <Sheet title={t('columns.title')} onClose={onClose}>
      <p class="sheet-lead">{t('columns.lead')}</p>
      {isFixed && <ByPolicy />}
      <div class="columns-sets" role="group" aria-label={t('columns.sets')}>
        {sets.map((set) => (
          <button
            key={set}
            type="button"
            class="button"
            disabled={isFixed}
            aria-pressed={String(chosen) === String(columnSets[set])}
            onClick={() => choose(columnSets[set])}
          >
            {t(`columns.set.${set}`)}
          </button>
        ))}
      </div>
      <h3>{t('columns.chosen', { count: chosen.length })}</h3>
      <ol ref={list} class="columns">
        {chosen.map((column, index) => (
          <li key={column} data-column={column}>
            <label class="check">
              <input
                type="checkbox"
                checked
                disabled={isFixed || chosen.length === 1}
                onChange={() => toggle(column)}
              />
              {names[column]}
            </label>
            {(['up', 'down'] as const).map((to) => (
              <IconButton
                key={to}
                name={to}
                label={t(`columns.${to}`, { column: names[column] })}
                disabled={isFixed || index === (to === 'up' ? 0 : chosen.length - 1)}
                onClick={() => move(column, to)}
              >
                <path d={to === 'up' ? 'M8 13V3.5M4 7l4-4 4 4' : 'M8 3v9.5M4 9l4 4 4-4'} />
              </IconButton>
            ))}
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <>
          <h3>{t('columns.left')}</h3>
          <ul class="columns">
            {left.map((column) => (
              <li key={column}>
                <label class="check">
                  <input type="checkbox" checked={false} disabled={isFixed} onChange={() => toggle(column)} />
                  {names[column]}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
