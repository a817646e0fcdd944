import { describe, expect, it } from 'vitest';
import { type Constraint, solve } from '../../lib/judge/solve';

const line = (coefficients: number[], relation: Constraint['relation'], sum: number): Constraint => ({
  coefficients,
  relation,
  sum,
});

describe('solve', () => {
  it('finds the one solution of as many equations as unknowns', () => {
    expect(solve([line([1, 1], '=', 5), line([1, -1], '=', 1)], [0, 0])).toEqual({
      kind: 'found',
      values: [3, 2],
      sure: [true, true],
    });
  });

  it('has none where equations contradict each other', () => {
    expect(solve([line([1], '=', 5), line([1], '=', 4)], [0])).toBeNull();
  });

  it('has none where a number would be negative or a fraction', () => {
    expect(solve([line([1], '=', -1)], [0])).toBeNull();
    expect(solve([line([1, 1], '=', 4), line([1, -1], '=', 1)], [0, 0])).toBeNull();
  });

  it('stays near the present values where several do', () => {
    expect(solve([line([1, 1], '=', 5)], [1, 1])).toEqual({
      kind: 'found',
      values: [4, 1],
      sure: [false, false],
    });
    expect(solve([line([1], '<=', 3)], [5])).toEqual({ kind: 'found', values: [3], sure: [false] });
  });

  it('is sure where bounds leave one number', () => {
    expect(solve([line([1], '<=', 0)], [5])).toEqual({ kind: 'found', values: [0], sure: [true] });
  });

  it('solves what no constraint connects apart', () => {
    expect(solve([line([1, 0], '=', 2), line([0, 1], '>=', 7)], [9, 5])).toEqual({
      kind: 'found',
      values: [2, 7],
      sure: [true, false],
    });
  });

  it('says so where it is too free to tell', () => {
    expect(solve([line([1, 1, 1], '=', 5)], [1, 1, 1])).toEqual({ kind: 'open' });
  });
});
