/** Figures of section two that a text states unlike their table, by a slip that nobody makes on purpose: digits changed about, one digit wrong, a
 *  denial of what the table counts. Other differences may have reasons: a text may count other cases. */
import { type DisclosedFigure, disclosedFigures, notOfTheTable } from '../../domain/disclosed-figures';
import { sentencesOf } from '../../prose/sentences';
import type { Cell, Place, Report } from '../../report/model';
import { soundTable } from '../../report/cells';
import { linesOf, placeIn, withoutCitations } from './lines';

/** What the text says of a row (`stated`, 0 where it denies), beside the cell of the table and its value. */
export interface WrongFigure {
  readonly name: string;
  readonly place: Place;
  readonly stated: number;
  readonly isDenied: boolean;
  readonly cell: Cell;
  readonly value: number;
  /** Whether the text stands before the table. */
  readonly isFirst: boolean;
}

const known = new WeakMap<Report, readonly WrongFigure[]>();

/** In the order of the text; made once for all that ask. */
export function wrongFigures(report: Report): readonly WrongFigure[] {
  const found = known.get(report) ?? [...figuresIn(report)];
  known.set(report, found);
  return found;
}

function* figuresIn(report: Report): Generator<WrongFigure> {
  const { year } = report.identity;
  const counted = disclosedFigures.flatMap((figure) => {
    const cell = cellOf(report, figure);
    return cell?.value.kind === 'number' ? [{ figure, cell, value: cell.value.value }] : [];
  });
  if (counted.length === 0 || year === null) return;
  for (const line of linesOf(report)) {
    if (line.part === 'title' || line.part === 'heading') continue;
    for (const { text, start } of sentencesOf(withoutCitations(line.text))) {
      if (!/许可|处罚|强制|收费|采购/.test(text) || notOfTheTable.test(text) || isOfOtherYear(text, year))
        continue;
      for (const { figure, cell, value } of counted) {
        for (const told of toldIn(text, figure)) {
          const isWrong = told.isDenied ? value > 0 : isSlip(told.stated, value);
          const place = placeIn(line, start + told.from, start + told.to);
          const isFirst = line.section === 'preamble' || line.section === 'overview';
          if (isWrong) yield { name: figure.name, place, cell, value, isFirst, ...told };
        }
      }
    }
  }
}

function cellOf(report: Report, { table: key, row, columns }: DisclosedFigure): Cell | undefined {
  const table = soundTable(report, key);
  return table?.cells.find((cell) => cell.row === row && columns.includes(cell.column));
}

function isOfOtherYear(text: string, year: number): boolean {
  return [...text.matchAll(/20\d\d(?=年)/g)].some(([named]) => Number(named) !== year);
}

interface Told {
  readonly stated: number;
  readonly isDenied: boolean;
  readonly from: number;
  readonly to: number;
}

function toldIn(text: string, { stated, denied }: DisclosedFigure): Told[] {
  const figures = [...text.matchAll(stated)].map((match) => ({
    stated: Number((match[1] ?? '').replaceAll(',', '')),
    isDenied: false,
    from: match.index,
    to: match.index + match[0].length,
  }));
  const denials = denied === null ? [] : [...text.matchAll(denied)];
  return [
    ...figures,
    ...denials.map(({ index, 0: words }) => ({
      stated: 0,
      isDenied: true,
      from: index,
      to: index + words.length,
    })),
  ];
}

/** Two digits changed about, or one digit of three and more wrong: 97 for 79, 1286 for 1268, 36.5 for 63.5, 340 for 304. */
function isSlip(stated: number, value: number): boolean {
  const [one, other] = [String(stated), String(value)];
  if (one.length !== other.length || one.length < 2) return false;
  const places = [...one].flatMap((digit, at) => (digit === other.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return one.length > 2;
  return (
    places.length === 2 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  );
}
