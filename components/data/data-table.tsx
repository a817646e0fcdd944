/** One table as the tool read it: each cell's raw text, what takes part in findings, and whether the sums hold. */
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { disputeGroups } from '../../lib/domain/forms';
import type { Location } from '../../lib/judge/model';
import { gridOf, type Line, missingLabels } from '../../lib/report/record-grid';
import type { CellRecord, TableRecord } from '../../lib/report/record';
import { cellsByTerm, identitiesOf, type Identity, weigh } from '../../lib/rules/sums';
import { tableWords, type Wording } from '../../lib/export/place-words';
import type { FindingsAt } from './data-view';
import { SumSign } from './sum-sign';
import { useSpeech } from '../controls/speech';
import './data-table.css';

interface DataTableProps {
  readonly table: TableRecord;
  readonly wording: Wording;
  readonly findingsAt: FindingsAt;
  readonly onShow: (location: Location) => void;
}

export function DataTable({ table, wording, findingsAt, onShow }: DataTableProps) {
  const { t } = useSpeech();
  const grid = gridOf(table);
  const { body, onKeyDown, tabIndexOf, onFocus } = useArrows();
  const sums = sumsOf(table);
  const missing = missingLabels(table);
  const and = t('data.and');
  const name = tableWords(table.key, wording);
  const width = grid.columns.length + (sums.row ? 2 : 1);
  const cellOf = (row: Line, column: Line, down: number, across: number) => {
    const cell = grid.cellAt(row, column);
    const location: Location = {
      kind: 'cell',
      table: table.key,
      ...grid.keysAt(row, column),
      text: cell?.raw ?? '',
    };
    return (
      <DataCell
        key={column.key}
        cell={cell}
        at={`${down},${across}`}
        tabIndex={tabIndexOf(down, across)}
        onFocus={() => onFocus(down, across)}
        numbers={findingsAt(location)}
        onClick={() => onShow(location)}
      />
    );
  };
  return (
    <div class="data-table">
      <h3>{name}</h3>
      {table.doubt !== null && <p class="data-doubt">{t('data.doubt', { why: table.doubt })}</p>}
      <div class="data-scroll" role="region" aria-label={name} tabIndex={0}>
        <table ref={body} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <td />
              {grid.columns.map((column) => (
                <th key={column.key} scope="col">
                  <LabelWords line={column} />
                </th>
              ))}
              {sums.row && <th scope="col">{t('data.check')}</th>}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, down) => (
              <Fragment key={row.key}>
                {row.group !== null && row.group !== grid.rows[down - 1]?.group && (
                  <tr>
                    <th scope="rowgroup" colSpan={width} class="data-group">
                      {row.group}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    <LabelWords line={row} />
                  </th>
                  {row.label === null && (
                    <td colSpan={width - 1} class="data-absent">
                      {t('data.noRow')}
                    </td>
                  )}
                  {row.label !== null &&
                    grid.columns.map((column, across) => cellOf(row, column, down, across))}
                  {row.label !== null && sums.row && (
                    <td class="data-sum">
                      <SumSign sum={sums.row(row)} />
                    </td>
                  )}
                </tr>
              </Fragment>
            ))}
          </tbody>
          {sums.columns.length > 0 && (
            <tfoot>
              {sums.columns.map(({ key, sumOf }) => (
                <tr key={key}>
                  <th scope="row">{t(key)}</th>
                  {grid.columns.map((column) => (
                    <td key={column.key} class="data-sum">
                      <SumSign sum={sumOf(column)} />
                    </td>
                  ))}
                  <td />
                </tr>
              ))}
            </tfoot>
          )}
        </table>
      </div>
      {missing.rows.length > 0 && (
        <p class="data-doubt">{t('data.missingRows', { names: missing.rows.join(and) })}</p>
      )}
      {missing.columns.length > 0 && (
        <p class="data-doubt">{t('data.missingColumns', { names: missing.columns.join(and) })}</p>
      )}
      {table.strangers.length > 0 && (
        <p class="data-doubt">
          {t('data.strangers', { names: table.strangers.map(({ raw }) => raw || t('data.blank')).join(and) })}
        </p>
      )}
    </div>
  );
}

function LabelWords({ line: { label, official } }: { readonly line: Line }) {
  const { t } = useSpeech();
  if (label === null) return <s>{official}</s>;
  return (
    <>
      {label.raw}
      {label.state === 'blank' && <small>{t('data.labelBlank', { official })}</small>}
      {label.state === 'differs' && <small>{t('data.labelDiffers', { official })}</small>}
    </>
  );
}

interface DataCellProps {
  readonly cell: CellRecord | undefined;
  readonly at: string;
  readonly tabIndex: number;
  /** Numbers of the findings that point at it. */
  readonly numbers: readonly number[];
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

function DataCell({ cell, at, tabIndex, numbers, onFocus, onClick }: DataCellProps) {
  const { t } = useSpeech();
  if (!cell) return <td class="data-absent">{t('data.absent')}</td>;
  const text = cell.raw === '' ? t('data.blank') : cell.raw;
  const spoken = numbers.length > 0 ? t('data.inFindings', { text, numbers: numbers.join(' ') }) : text;
  return (
    <td class={`data-${cell.value.kind} ${numbers.length > 0 ? 'data-faulty' : ''}`}>
      <button
        type="button"
        data-at={at}
        data-findings={numbers.join(' ')}
        tabIndex={tabIndex}
        aria-label={spoken}
        title={spoken}
        onFocus={onFocus}
        onClick={onClick}
      >
        {text}
      </button>
    </td>
  );
}

interface TableSums {
  /** The sum along a row; null where the table has none. */
  readonly row: ((row: Line) => ReturnType<typeof weigh> | null) | null;
  readonly columns: readonly {
    readonly key: 'data.result' | 'data.balance';
    readonly sumOf: (column: Line) => ReturnType<typeof weigh> | null;
  }[];
}

function sumsOf(table: TableRecord): TableSums {
  const identities = identitiesOf(table);
  const cellAt = cellsByTerm(table);
  const sumOf = (rule: Identity['rule'], line: string) => {
    const identity = identities.find((each) => each.rule === rule && each.line === line);
    return identity ? weigh(identity, cellAt) : null;
  };
  if (identities.length === 0) return { row: null, columns: [] };
  if (disputeGroups.some(({ key }) => identities[0]?.line === key)) {
    return { row: ({ key }) => sumOf('dispute-total-unbalanced', key), columns: [] };
  }
  return {
    row: ({ key }) => sumOf('applicant-total-unbalanced', key),
    columns: [
      { key: 'data.result', sumOf: ({ key }) => sumOf('result-total-unbalanced', key) },
      { key: 'data.balance', sumOf: ({ key }) => sumOf('request-balance-unbalanced', key) },
    ],
  };
}

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** One stop for the tab key; from there the arrows go from cell to cell. */
function useArrows() {
  const body = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState('0,0');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
    if (!step || at === undefined) return;
    const [down = 0, across = 0] = at.split(',').map(Number);
    // Cells that the page lacks are stepped over.
    for (let far = 1; far < 40; far += 1) {
      const next = `${down + step[0] * far},${across + step[1] * far}`;
      const cell = body.current?.querySelector<HTMLElement>(`[data-at="${next}"]`);
      if (!cell) continue;
      cell.focus();
      break;
    }
    event.preventDefault();
  };
  return {
    body,
    onKeyDown,
    onFocus: (down: number, across: number) => setStop(`${down},${across}`),
    tabIndexOf: (down: number, across: number) => (stop === `${down},${across}` ? 0 : -1),
  };
}
