/** One table as the tool read it: each cell's raw text, what takes part in findings, and whether the sums hold. */
import { Fragment } from 'preact';
import type { Location } from '../../lib/judge/model';
import { gridOf, type GridLine, missingLabels } from '../../lib/report/record-grid';
import type { TableRecord } from '../../lib/report/record';
import { tableWords, type Wording } from '../../lib/export/place-words';
import { useArrows } from './arrows';
import { DataCell } from './data-cell';
import type { FindingsAt } from './findings-at';
import { SumSign } from './sum-sign';
import { sumsOf } from './table-sums';
import { useSpeech } from '../controls/speech';
import './data-table.css';

interface DataTableProps {
  readonly table: TableRecord;
  readonly wording: Wording;
  readonly findingsAt: FindingsAt;
  readonly onShow: (location: Location) => void;
}

/** A grid to go through by arrows. Rows and columns that the page lacks stand in it as missing, and why it cannot be trusted above it. */
export function DataTable({ table, wording, findingsAt, onShow }: DataTableProps) {
  const { t } = useSpeech();
  const grid = gridOf(table);
  const { body, onKeyDown, tabIndexOf, onFocus } = useArrows();
  const sums = sumsOf(table);
  const missing = missingLabels(table);
  const and = t('data.and');
  const name = tableWords(table.key, wording);
  const width = grid.columns.length + (sums.row ? 2 : 1);
  const cellOf = (row: GridLine, column: GridLine, down: number, across: number) => {
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

function LabelWords({ line: { label, official } }: { readonly line: GridLine }) {
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
