/** What is drawn on a page: findings with their places, and each place as a spot. */
import type { Severity } from '../domain/keys';
import type { Place } from '../report/model';
import type { Target } from './locate';

/** A finding as the marks show it. Their numbers follow the order in which findings are given. */
export interface MarkedFinding {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in the reader's language. */
  readonly message: string;
  readonly places: readonly Place[];
  /** The left side of a sum that does not hold; `places` are then its right side. */
  readonly addends?: readonly Place[];
  /** What to write where something is missing (缺：…). Without it, a place of kind `missing` is a label that is there: the label
   *  itself is marked. */
  readonly missing?: string;
}

/** One place of one finding. `fault`: what is wrong; `addend`: a cell that a wrong total should be the sum of. */
export interface Spot {
  readonly finding: MarkedFinding;
  readonly number: number;
  readonly role: 'fault' | 'addend';
  /** Whether it is the finding's first fault: the one that the keyboard reaches. */
  readonly leads: boolean;
  /** What joins it to the cell before it in its sum. */
  readonly sign: '+' | '≠' | null;
  readonly place: Place;
  /** null once it is no longer on the page. */
  readonly target: Target | null;
}

/** The spots of findings, in order: addends before the total that they make. */
export function spotsOf(
  findings: readonly MarkedFinding[],
  locate: (place: Place, finding: MarkedFinding) => Target | null,
): Spot[] {
  return findings.flatMap((finding, index) => {
    const common = { finding, number: index + 1 };
    const addends = finding.addends ?? [];
    const spot = (place: Place, rest: Pick<Spot, 'role' | 'leads' | 'sign'>): Spot => ({
      ...common,
      ...rest,
      place,
      target: locate(place, finding),
    });
    return [
      ...addends.map((place, at) => spot(place, { role: 'addend', leads: false, sign: at > 0 ? '+' : null })),
      ...finding.places.map((place, at) =>
        spot(place, { role: 'fault', leads: at === 0, sign: joint(addends.length > 0, at) }),
      ),
    ];
  });
}

function joint(isSum: boolean, at: number): Spot['sign'] {
  if (!isSum) return null;
  return at === 0 ? '≠' : '+';
}
