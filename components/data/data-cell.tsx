/** One cell of a table, with its raw text: a click shows it on the page. */
import type { CellRecord } from '../../lib/report/record';
import { useSpeech } from '../controls/speech';

interface DataCellProps {
  readonly cell: CellRecord | undefined;
  readonly at: string;
  readonly tabIndex: number;
  /** Numbers of the findings that point at it. */
  readonly numbers: readonly number[];
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

/** A blank and a cell that the page lacks are told apart in words; what findings point at stands out, and says by which.
 *  @param at row and column in the grid, for going through it by arrows */
export function DataCell({ cell, at, tabIndex, numbers, onFocus, onClick }: DataCellProps) {
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
