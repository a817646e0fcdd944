/** Which cells of a table to look at again: the smallest set of changes that makes all of its sums hold, where only one set does. */
import type { Cell, Table } from '../report/model';
import { type SumIdentity, identitiesOf, weigh } from '../rules/parts/sums';
import { type CellAt, cellsByTerm, countIn, termKey } from '../report/cells';
import { groupsSharing } from './groups-sharing';
import { type NumberChange, type Equation, gapOf, smallestSets, type System } from './smallest-sets';

/** A cell and the natural number that it would have. */
export interface CellChange {
  readonly cell: Cell;
  readonly to: number;
}

/** Changes that together mend broken identities. */
export type Mending = readonly CellChange[];

export interface Repair {
  /** The only smallest set, each change with the broken identities that it takes part in; one that only makes good what the
   *  others would break stands for all of them. Empty where there are several such sets. */
  readonly changes: readonly (CellChange & { readonly resolves: readonly SumIdentity[] })[];
  /** Where there are several: the broken identities, each with what these sets would change to mend it; where none was found, with the
   *  changes that would each mend the identity alone. */
  readonly open: ReadonlyMap<SumIdentity, readonly Mending[]>;
}

/** Blank and unreadable cells stay unknown: an identity with such a cell holds where some filling makes it hold.
 *  Parts of the table that no smallest set connects are searched apart, for speed and so that each lists its own ways; yet the
 *  table has changes only where the smallest set of the whole of it is the only one. */
export function repair(table: Table): Repair {
  const cellAt = cellsByTerm(table);
  const identities = identitiesOf(table);
  const broken = new Set(identities.filter((identity) => weigh(identity, cellAt).state === 'broken'));
  if (broken.size === 0) return { changes: [], open: new Map() };

  const changes: Repair['changes'][number][] = [];
  const ways = new Map<SumIdentity, readonly Mending[]>();
  let isOnly = true;
  for (const part of connectedParts(identities, cellAt)) {
    const own = part.identities.filter((identity) => broken.has(identity));
    if (own.length === 0) continue;
    const found = smallestSets(part.system);
    if (!found) {
      isOnly = false;
      for (const identity of own) ways.set(identity, alone(part, identity));
      continue;
    }
    for (const { identities: mended, choices } of settle(part, found, broken)) {
      const all = choices.map((choice) => choice.map((change) => part.cellChange(change)));
      for (const identity of mended) ways.set(identity, all);
      const [only] = choices;
      isOnly &&= choices.length === 1 && only !== undefined && only.every((change) => change.sure);
      for (const change of only ?? []) {
        const held = mended.filter((identity) => part.holds(identity, change.at));
        changes.push({ ...part.cellChange(change), resolves: held.length > 0 ? held : mended });
      }
    }
  }
  if (!isOnly) return { changes: [], open: ways };
  const order = new Map(table.cells.map((cell, index) => [cell, index]));
  const placeOf = ({ cell }: CellChange): number => order.get(cell) ?? 0;
  return { changes: changes.toSorted((a, b) => placeOf(a) - placeOf(b)), open: new Map() };
}

type Choice = readonly NumberChange[];

/** Broken identities that belong together, and the ways to mend them. */
interface Settled {
  readonly identities: readonly SumIdentity[];
  readonly choices: readonly Choice[];
}

/** Identities that share known cells, and their cells as a system of equations. */
class Part {
  readonly system: System;

  constructor(
    readonly identities: readonly SumIdentity[],
    private readonly cells: readonly Cell[],
    cellAt: CellAt,
  ) {
    const indexes = new Map(cells.map((cell, index) => [cell, index]));
    this.system = {
      values: cells.map((cell) => countIn(cell) ?? 0),
      equations: identities.map((identity) => equationOf(identity, cellAt, indexes)),
    };
  }

  cellChange({ at, to }: NumberChange): CellChange {
    return { cell: this.cells[at]!, to };
  }

  holds(identity: SumIdentity, at: number): boolean {
    return this.equation(identity).cells.some((cell) => cell.at === at);
  }

  equation(identity: SumIdentity): Equation {
    return this.system.equations[this.identities.indexOf(identity)]!;
  }
}

function equationOf(
  { rule, left, right }: SumIdentity,
  cellAt: CellAt,
  indexes: ReadonlyMap<Cell, number>,
): Equation {
  const known = (terms: SumIdentity['left'], sign: 1 | -1): Equation['cells'] =>
    terms.flatMap((term) => {
      const cell = cellAt(term);
      return cell && countIn(cell) !== null ? [{ at: indexes.get(cell)!, sign }] : [];
    });
  const cells = [...known(left, 1), ...known(right, -1)];
  const isOpen = (terms: SumIdentity['left']): boolean =>
    terms.some((term) => countIn(cellAt(term)) === null);
  const slack = isOpen(left) ? (isOpen(right) ? 'any' : 'more') : isOpen(right) ? 'less' : 'none';
  return { kind: rule, cells, slack };
}

function connectedParts(identities: readonly SumIdentity[], cellAt: CellAt): readonly Part[] {
  const knownCells = (identity: SumIdentity): Cell[] =>
    [...identity.left, ...identity.right]
      .map(cellAt)
      .filter((cell) => cell !== undefined && countIn(cell) !== null) as Cell[];
  return groupsSharing(identities, (identity) => knownCells(identity).map(termKey)).map(
    (group) => new Part(group, [...new Set(group.flatMap(knownCells))], cellAt),
  );
}

/** Smallest sets often differ in one place only. Identities are grouped by the cells that any of the sets would change; in each group
 *  the sets are compared apart. */
function settle(part: Part, found: readonly Choice[], broken: ReadonlySet<SumIdentity>): readonly Settled[] {
  const changed = new Set(found.flatMap((choice) => choice.map((change) => change.at)));
  const touched = part.identities.filter((identity) => [...changed].some((at) => part.holds(identity, at)));
  return groupsSharing(touched, (identity) =>
    [...changed].filter((at) => part.holds(identity, at)).map(String),
  ).map((group) => {
    const choices = new Map<string, Choice>();
    for (const choice of found) {
      const here = choice
        .filter((change) => group.some((identity) => part.holds(identity, change.at)))
        .toSorted((a, b) => a.at - b.at);
      choices.set(here.map(({ at, to }) => `${at}=${to}`).join(), here);
    }
    return { identities: group.filter((identity) => broken.has(identity)), choices: [...choices.values()] };
  });
}

/** Where the search gave up: the cells that would mend this identity alone. */
function alone(part: Part, identity: SumIdentity): readonly Mending[] {
  const { values } = part.system;
  const equation = part.equation(identity);
  const gap = gapOf(equation, values);
  return equation.cells
    .map(({ at, sign }) => ({ at, to: (values[at] ?? 0) - sign * gap, sure: false }))
    .filter(({ to }) => to >= 0)
    .map((change) => [part.cellChange(change)]);
}
