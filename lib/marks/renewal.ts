/** Spots whose nodes a script has drawn anew, found again in a fresh reading of the page. */
import type { Reading } from '../report/model';
import { findAgain } from './find-again';
import { holds } from './locate';
import { type Spot, targetOf } from './model';

/** A page that keeps drawing anew what the marks are on has the last word. */
const mostReadings = 60;
/** Between two fresh readings, in milliseconds. */
const readingPause = 1_000;

export class Renewal {
  readonly #reread: (() => Reading) | undefined;
  #readings = 0;
  #nextReading = 0;

  /** @param reread reads the page as it stands */
  constructor(reread: (() => Reading) | undefined) {
    this.#reread = reread;
  }

  /** Somebody is waiting: the next reading may follow at once. */
  hurry(): void {
    this.#nextReading = 0;
  }

  /** What is not found again has no target any more.
   *  @returns the same spots where there is nothing to do, or not yet */
  renewed(spots: readonly Spot[]): readonly Spot[] {
    const stale = new Set(spots.filter(({ target }) => target && !holds(target)));
    const now = performance.now();
    if (stale.size === 0 || now < this.#nextReading) return spots;
    this.#nextReading = now + readingPause;
    this.#readings += 1;
    const reading = this.#readings > mostReadings ? null : (this.#reread?.() ?? null);
    return spots.map((spot) => {
      if (!stale.has(spot)) return spot;
      const place = reading && findAgain(spot.place, reading);
      return place ? { ...spot, place, target: targetOf(place, spot.finding) } : { ...spot, target: null };
    });
  }
}
