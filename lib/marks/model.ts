/** What is drawn on a page: findings with their places, and each place as a spot. */
import type { Severity } from '../domain/keys';
import type { Place } from '../report/model';
import { locate, type Target } from './locate';

/** A finding as the marks show it. */
export interface MarkedFinding {
  readonly id: string;
  /** As the review counts it, from 1, so that it stays when others are left out; where it is not given, marks count themselves. */
  readonly number?: number;
  readonly severity: Severity;
  /** What is wrong, in the reader's language. */
  readonly message: string;
  readonly places: readonly Place[];
  /** The left side of a sum that does not hold; `places` are then its right side. */
  readonly addends?: readonly Place[];
  /** How many of `places` stand on the left side, where a sum has several cells on its right and all of them are places. */
  readonly left?: number;
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

/** The spots of findings, in order: addends before the total that they make. Their targets may be stale. */
export function spotsOf(findings: readonly MarkedFinding[]): Spot[] {
  return findings.flatMap((finding, index) => {
    const common = { finding, number: finding.number ?? index + 1 };
    const addends = finding.addends ?? [];
    const spot = (place: Place, rest: Pick<Spot, 'role' | 'leads' | 'sign'>): Spot => ({
      ...common,
      ...rest,
      place,
      target: targetOf(place, finding),
    });
    return [
      ...addends.map((place, at) => spot(place, { role: 'addend', leads: false, sign: at > 0 ? '+' : null })),
      ...finding.places.map((place, at) =>
        spot(place, { role: 'fault', leads: at === 0, sign: joint(finding, at) }),
      ),
    ];
  });
}

/** The spot of a place that no finding is about: outlined, without badge or number. */
export function glanceSpot(place: Place): Spot {
  const finding: MarkedFinding = { id: '', severity: 'notice', message: '', places: [place] };
  return { finding, number: 0, role: 'addend', leads: false, sign: null, place, target: locate(place, true) };
}

/** A missing part has a text of its own; without it, what is `missing` is a label that is there. */
export function targetOf(place: Place, { missing }: MarkedFinding): Target | null {
  return locate(place, missing === undefined);
}

function joint({ addends = [], left = 0 }: MarkedFinding, at: number): Spot['sign'] {
  if (addends.length === 0 && left === 0) return null;
  if (at === left) return '≠';
  return at > 0 ? '+' : null;
}
