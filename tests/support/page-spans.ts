/** What editors and converters do to spans: kept, dropped, filled up, repeated, miscounted. */
import type { Grid, GridCell, GridRow } from './page-grids';

/** Each way keeps every text in reading order, so that a person still reads the same table. */
export const spanStyles = {
  official: 'Cells span rows and columns as the form is laid out.',
  repeated:
    'A label that spanned rows is repeated in each of them, as after unmerging cells in a spreadsheet.',
  fillers:
    'All spans are gone; the places that they covered hold empty cells, as in tables exported from a spreadsheet.',
  dropped: 'All spans are gone and nothing stands in their places, as when a sanitiser strips attributes.',
  miscounted:
    'Spans are one too many or one too few, as after rows were added by hand or the form of another year was reused.',
} as const;

export type SpanStyle = keyof typeof spanStyles;

const filler: GridCell = { text: '', role: 'filler', columns: 1, rows: 1 };
const single = (cell: GridCell): GridCell => ({ ...cell, columns: 1, rows: 1 });

export function respan(grid: Grid, style: SpanStyle): Grid {
  switch (style) {
    case 'official':
      return grid;
    case 'dropped':
      return grid.map((row) => row.map(single));
    case 'repeated':
      return spread(grid, (cell, right) => (right > 0 ? null : { ...cell, rows: 1 }));
    case 'fillers':
      return spread(grid, (cell, right, down) => (right === 0 && down === 0 ? single(cell) : filler));
    case 'miscounted':
      return grid.map((row, index) => row.map((cell) => miscounted(cell, index)));
  }
}

/** Each row with the same number of empty cells behind it. */
export function withTrailing(grid: Grid, cells: number): Grid {
  return grid.map((row): GridRow => [...row, ...Array.from({ length: cells }, () => filler)]);
}

function miscounted(cell: GridCell, index: number): GridCell {
  if (cell.role === 'group' && cell.rows > 1)
    return { ...cell, rows: cell.rows + (index % 2 === 0 ? 1 : -1) };
  if (cell.role === 'label' && cell.columns > 1) return { ...cell, columns: cell.columns - 1 };
  return cell;
}

/** Lays the cells out as a browser does and asks for each covered place what stands there.
 *  @param fill gets the covering cell and the distance from its corner; null: nothing is written there */
function spread(grid: Grid, fill: (cell: GridCell, right: number, down: number) => GridCell | null): Grid {
  const places: (GridCell | null)[][] = grid.map(() => []);
  grid.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (places[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let right = 0; right < cell.columns; right += 1) {
          const line = places[top + down];
          if (line) line[left + right] = fill(cell, right, down);
        }
      }
    }
  });
  return places.map((row) => row.filter((cell) => cell !== null && cell !== undefined));
}
