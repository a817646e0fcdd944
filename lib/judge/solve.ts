/** Small systems of linear equations and inequalities in natural numbers, solved exactly. */

/** Σ coefficients·x is equal to, at most, or at least `sum`. Coefficients are small integers. */
export interface Constraint {
  readonly coefficients: readonly number[];
  readonly relation: '=' | '<=' | '>=';
  readonly sum: number;
}

/** A value for each unknown; `sure` where no solution has another. `open`: too free to tell. */
export type Solution =
  | { readonly kind: 'found'; readonly values: readonly number[]; readonly sure: readonly boolean[] }
  | { readonly kind: 'open' };

/** Unknowns that no constraint connects are solved apart.
 *  @param present the values that the unknowns have now: of many solutions a near one is given
 *  @returns null where no natural numbers fulfil all constraints */
export function solve(constraints: readonly Constraint[], present: readonly number[]): Solution | null {
  const values = [...present];
  const sure = present.map(() => false);
  for (const block of blocksOf(constraints, present.length)) {
    const own = constraints.filter(({ coefficients }) => block.some((at) => coefficients[at] !== 0));
    const narrowed = own.map((each) => ({
      ...each,
      coefficients: block.map((at) => each.coefficients[at] ?? 0),
    }));
    const solved = solveBlock(
      narrowed,
      block.map((at) => present[at] ?? 0),
    );
    if (solved === null || solved === 'open') return solved && { kind: 'open' };
    for (const [index, at] of block.entries()) {
      values[at] = solved.values[index] ?? 0;
      sure[at] = solved.isOnly;
    }
  }
  return { kind: 'found', values, sure };
}

/** The unknowns, grouped by the constraints that connect them. */
function blocksOf(constraints: readonly Constraint[], width: number): readonly (readonly number[])[] {
  let blocks: number[][] = Array.from({ length: width }, (_, at) => [at]);
  for (const { coefficients } of constraints) {
    const touched = blocks.filter((block) => block.some((at) => coefficients[at] !== 0));
    if (touched.length > 1) blocks = [...blocks.filter((block) => !touched.includes(block)), touched.flat()];
  }
  return blocks;
}

type Block = { readonly values: readonly number[]; readonly isOnly: boolean };

function solveBlock(constraints: readonly Constraint[], present: readonly number[]): Block | 'open' | null {
  const width = present.length;
  const rows = constraints
    .filter((each) => each.relation === '=')
    .map((each) => [...each.coefficients, each.sum]);
  const pivots = eliminate(rows, width);
  if (!pivots) return null;
  const free = present.map((_, at) => at).filter((at) => !pivots.has(at));
  if (free.length > 1) return 'open';

  /** All unknowns, once the free one is chosen; null where that makes one of them no natural number. */
  const valuesWith = (chosen: number): readonly number[] | null => {
    const values = present.map((_, at) => {
      const row = rows[pivots.get(at) ?? -1];
      if (!row) return chosen;
      const rest = (row[width] ?? 0) - (free[0] === undefined ? 0 : (row[free[0]] ?? 0) * chosen);
      return rest / (row[at] ?? 1) + 0; // no -0
    });
    const fits = values.every((value) => Number.isSafeInteger(value) && value >= 0);
    return fits && constraints.every((each) => isFulfilled(each, values)) ? values : null;
  };

  const [only] = free;
  if (only === undefined) {
    const values = valuesWith(0);
    return values && { values, isOnly: true };
  }
  const { low, high } = boundsOf(only, rows, pivots, constraints, width);
  if (low > high) return null;
  const start = Math.min(Math.max(present[only] ?? 0, low), high);
  for (let step = 0; step <= furthest; step += 1) {
    for (const chosen of step === 0 ? [start] : [start - step, start + step]) {
      const values = chosen < low || chosen > high ? null : valuesWith(chosen);
      if (values) return { values, isOnly: low === high };
    }
  }
  return high - low < furthest ? null : 'open';
}

/** How far from the nearest bound a whole number is looked for: pivots are small, so that one is near or there is none. */
const furthest = 6;

/** Gauss and Jordan without fractions, in place.
 *  @returns for each unknown that a row determines, that row; null where the rows contradict each other */
function eliminate(rows: number[][], width: number): Map<number, number> | null {
  const pivots = new Map<number, number>();
  for (let column = 0; column < width; column += 1) {
    const at = rows.findIndex((row, index) => index >= pivots.size && row[column] !== 0);
    if (at < 0) continue;
    const rank = pivots.size;
    const pivot = rows[at]!;
    [rows[rank], rows[at]] = [pivot, rows[rank]!];
    for (const [index, row] of rows.entries()) {
      const [factor = 0, own = 0] = [row[column], pivot[column]];
      if (index !== rank && factor !== 0)
        rows[index] = row.map((value, i) => value * own - (pivot[i] ?? 0) * factor);
    }
    pivots.set(column, rank);
  }
  return rows.slice(pivots.size).every((row) => row[width] === 0) ? pivots : null;
}

/** The integers between which the free unknown lies, once every other unknown is a function of it. */
function boundsOf(
  free: number,
  rows: readonly (readonly number[])[],
  pivots: ReadonlyMap<number, number>,
  constraints: readonly Constraint[],
  width: number,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = Infinity;
  /** slope·t is at least `least`. */
  const narrow = (slope: number, least: number): void => {
    if (slope > 0) low = Math.max(low, Math.ceil(least / slope - tiny));
    else if (slope < 0) high = Math.min(high, Math.floor(least / slope + tiny));
    else if (least > tiny) high = -1;
  };
  const lines = Array.from({ length: width }, (_, at) => {
    const row = rows[pivots.get(at) ?? -1];
    const pivot = row?.[at] ?? 1;
    return row
      ? { start: (row[width] ?? 0) / pivot, slope: -(row[free] ?? 0) / pivot }
      : { start: 0, slope: 1 };
  });
  for (const { start, slope } of lines) narrow(slope, -start);
  for (const { coefficients, relation, sum } of constraints) {
    if (relation === '=') continue;
    const sign = relation === '>=' ? 1 : -1;
    const start = coefficients.reduce((total, each, at) => total + each * (lines[at]?.start ?? 0), 0);
    const slope = coefficients.reduce((total, each, at) => total + each * (lines[at]?.slope ?? 0), 0);
    narrow(sign * slope, sign * (sum - start));
  }
  return { low, high };
}

const tiny = 1e-9;

function isFulfilled({ coefficients, relation, sum }: Constraint, values: readonly number[]): boolean {
  const total = coefficients.reduce((part, each, at) => part + each * (values[at] ?? 0), 0);
  return relation === '=' ? total === sum : relation === '<=' ? total <= sum : total >= sum;
}
