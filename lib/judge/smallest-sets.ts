/** Exact search for the smallest sets of numbers whose change makes every equation of a system hold. */
import { type Constraint, solve } from './solve';

/** Σ signs·values = 0 among known numbers. `slack`: beside them stand unknown natural numbers, added (`more`) or taken away (`less`) or both. */
export interface Equation {
  /** Equations of one kind have no number in common. */
  readonly kind: string;
  readonly cells: readonly { readonly at: number; readonly sign: 1 | -1 }[];
  readonly slack: 'none' | 'more' | 'less' | 'any';
}

/** Equations over numbers, of which as few as can be are to be changed until all hold. */
export interface System {
  /** The known numbers; equations refer to them by index. */
  readonly values: readonly number[];
  readonly equations: readonly Equation[];
}

/** `sure`: within its set the number can have no other value. */
export interface NumberChange {
  readonly at: number;
  readonly to: number;
  readonly sure: boolean;
}

/** Every smallest set; `null` where the work grew beyond its budget or a set leaves its values too open to tell. */
export type SmallestSets = readonly (readonly NumberChange[])[] | null;

const largest = 8;
const mostSteps = 12_000;
const mostSolved = 1_500;

/** What Σ signs·values comes to with the present values; 0 where an equation without slack holds. */
export function gapOf({ cells }: Equation, values: readonly number[]): number {
  return cells.reduce((sum, { at, sign }) => sum + sign * (values[at] ?? 0), 0);
}

function isFulfilled({ slack }: Equation, gap: number): boolean {
  if (slack === 'any') return true;
  return slack === 'none' ? gap === 0 : slack === 'more' ? gap <= 0 : gap >= 0;
}

/** @returns no set where all equations hold already */
export function smallestSets(system: System): SmallestSets {
  const search = new Search(system);
  if (search.fewest() === 0) return [];
  for (let size = search.fewest(); size <= largest; size += 1) {
    const found = search.ofSize(size);
    if (found === null || found.length > 0) return found;
  }
  return null;
}

/** A set can only do if each broken equation has a number of it, and each equation without slack that holds has none or several:
 *  one alone would break it. Equations that want another number are branched on, the one with the fewest candidates first; what one
 *  branch has tried is barred from the next, so that each set comes up once. */
class Search {
  private readonly gaps: readonly number[];
  private readonly broken: readonly boolean[];
  private readonly kindOf: readonly number[];
  private readonly kinds: number;
  /** For each number the equations that it stands in. */
  private readonly standings: readonly (readonly { readonly equation: number; readonly sign: 1 | -1 }[])[];
  /** For each equation, how many of its numbers are chosen. */
  private readonly hits: number[];
  private readonly chosen: number[] = [];
  private readonly barred: boolean[];
  private steps = mostSteps;
  private solved = mostSolved;
  private found: NumberChange[][] = [];

  constructor(private readonly system: System) {
    const { values, equations } = system;
    const kinds = [...new Set(equations.map((equation) => equation.kind))];
    this.kinds = kinds.length;
    this.kindOf = equations.map((equation) => kinds.indexOf(equation.kind));
    this.gaps = equations.map((equation) => gapOf(equation, values));
    this.broken = equations.map((equation, index) => !isFulfilled(equation, this.gaps[index] ?? 0));
    this.hits = equations.map(() => 0);
    this.barred = values.map(() => false);
    const standings: { equation: number; sign: 1 | -1 }[][] = values.map(() => []);
    for (const [equation, { cells }] of equations.entries()) {
      for (const { at, sign } of cells) standings[at]?.push({ equation, sign });
    }
    this.standings = standings;
  }

  ofSize(size: number): SmallestSets {
    this.found = [];
    return this.extend(size) ? this.found : null;
  }

  /** The least count of further numbers: each stands in one equation of a kind at most. */
  fewest(): number {
    return Math.max(0, ...this.wantingByKind());
  }

  /** @returns false where the budget ran out or a set was too open to tell */
  private extend(size: number): boolean {
    this.steps -= 1;
    if (this.steps < 0) return false;
    const left = size - this.chosen.length;
    const wanting = this.wantingByKind();
    if (wanting.some((count) => count > left) || this.isContradictory(wanting, left)) return true;
    if (left === 0) return this.solveChosen();
    const candidates = this.candidates();
    for (const at of candidates) {
      this.choose(at);
      const goesOn = this.extend(size);
      this.unchoose(at);
      if (!goesOn) return false;
      this.barred[at] = true;
    }
    for (const at of candidates) this.barred[at] = false;
    return true;
  }

  private choose(at: number): void {
    this.chosen.push(at);
    for (const { equation } of this.standings[at] ?? []) this.hits[equation]! += 1;
  }

  private unchoose(at: number): void {
    this.chosen.pop();
    for (const { equation } of this.standings[at] ?? []) this.hits[equation]! -= 1;
  }

  private wantingByKind(): number[] {
    const wanting = Array.from({ length: this.kinds }, () => 0);
    for (let index = 0; index < this.hits.length; index += 1) {
      if (this.isWanting(index)) wanting[this.kindOf[index] ?? 0]! += 1;
    }
    return wanting;
  }

  private isWanting(index: number): boolean {
    if (this.broken[index]) return this.hits[index] === 0;
    return this.hits[index] === 1 && this.isExact(index);
  }

  private isExact(index: number): boolean {
    return this.system.equations[index]?.slack === 'none';
  }

  /** Where every further number is wanted by an equation of one kind, the others of this kind get none: of those that were broken, the only
   *  chosen number then is known. It cannot be negative, nor different from what another equation makes of it. */
  private isContradictory(wanting: readonly number[], left: number): boolean {
    return this.chosen.some((at) => {
      const present = this.system.values[at] ?? 0;
      const known = (this.standings[at] ?? [])
        .filter(
          ({ equation }) =>
            wanting[this.kindOf[equation] ?? 0] === left &&
            this.hits[equation] === 1 &&
            this.broken[equation] &&
            this.isExact(equation),
        )
        .map(({ equation, sign }) => present - sign * (this.gaps[equation] ?? 0));
      return known.some((value) => value < 0 || value !== known[0]);
    });
  }

  /** Where no equation wants a number and the chosen ones still do not do, one of their own equations needs another. */
  private candidates(): readonly number[] {
    const { equations } = this.system;
    let fewest: readonly number[] | null = null;
    for (let index = 0; index < equations.length; index += 1) {
      if (!this.isWanting(index)) continue;
      const open = this.openCells(index);
      if (!fewest || open.length < fewest.length) fewest = open;
    }
    if (fewest) return fewest;
    const touched = equations.flatMap((_, index) => (this.hits[index] === 0 ? [] : this.openCells(index)));
    return [...new Set(touched)];
  }

  private openCells(index: number): readonly number[] {
    const cells = this.system.equations[index]?.cells ?? [];
    return cells.flatMap(({ at }) => (this.barred[at] || this.chosen.includes(at) ? [] : [at]));
  }

  private solveChosen(): boolean {
    this.solved -= 1;
    if (this.solved < 0) return false;
    const { values, equations } = this.system;
    const constraints = equations.flatMap((equation, index): Constraint[] => {
      if (this.hits[index] === 0 || equation.slack === 'any') return [];
      const signs = this.chosen.map((at) => equation.cells.find((cell) => cell.at === at)?.sign ?? 0);
      const present = this.chosen.reduce((sum, at, i) => sum + (signs[i] ?? 0) * (values[at] ?? 0), 0);
      const relation = equation.slack === 'none' ? '=' : equation.slack === 'more' ? '<=' : '>=';
      return [{ coefficients: signs, relation, sum: present - (this.gaps[index] ?? 0) }];
    });
    const solution = solve(
      constraints,
      this.chosen.map((at) => values[at] ?? 0),
    );
    if (solution === null) return true;
    if (solution.kind === 'open') return false;
    const { values: to, sure } = solution;
    this.found.push(this.chosen.map((at, i) => ({ at, to: to[i] ?? 0, sure: sure[i] ?? false })));
    return true;
  }
}
