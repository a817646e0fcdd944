/** Which spots lie under the pointer. The page's own event path tells: no marks are in the way, nothing is measured but text. */
import { elementOf } from './locate';
import type { Spot } from './model';

export class SpotIndex {
  readonly #spots = new Map<EventTarget, Spot[]>();

  constructor(spots: readonly Spot[]) {
    for (const spot of spots) {
      const element = spot.target && elementOf(spot.target);
      if (!element || spot.target?.kind === 'gap') continue;
      const known = this.#spots.get(element);
      if (known) known.push(spot);
      else this.#spots.set(element, [spot]);
    }
  }

  /** @returns the faults there, else the addends, one of each finding */
  under(event: MouseEvent): Spot[] {
    const found = event
      .composedPath()
      .flatMap((element) => this.#spots.get(element) ?? [])
      .filter((spot) => reaches(spot, event.clientX, event.clientY));
    const faults = found.filter(({ role }) => role === 'fault');
    const first = new Map<string, Spot>();
    for (const spot of faults.length > 0 ? faults : found) {
      if (!first.has(spot.finding.id)) first.set(spot.finding.id, spot);
    }
    return [...first.values()];
  }
}

/** An element is reached wherever the event's path goes through it; text only where its characters are. */
function reaches({ target }: Spot, x: number, y: number): boolean {
  if (target?.kind !== 'text') return true;
  return target.ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}
