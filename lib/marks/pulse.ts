/** What stands out for a moment: the place that somebody asked for. */
import type { Boxes } from './boxes';
import { pageOf, type Target } from './locate';
import type { Spot } from './model';
import type { Paint } from './paint';

/** In milliseconds. */
const pulseTime = 2_600;

/** One at a time: the next ends the one before. */
export class Pulse {
  readonly #page: Document;
  readonly #boxes: Boxes;
  readonly #paint: Paint;
  #undo = (): void => {};

  constructor(page: Document, boxes: Boxes, paint: Paint) {
    this.#page = page;
    this.#boxes = boxes;
    this.#paint = paint;
  }

  /** Rings a spot.
   *  @param place puts the ring where the spot shows
   *  @param onEnd called when the spot stands out no longer */
  start(spot: Spot, target: Target, place: () => void, onEnd = (): void => {}): void {
    this.end();
    this.#boxes.ring(spot);
    this.#boxes.setActive(new Set([spot.finding.id]));
    place();
    const page = pageOf(target, this.#page);
    if (target.kind === 'text') this.#paint.setCurrent(page, target.ranges);
    this.#endLater(() => {
      this.#paint.setCurrent(page, []);
      this.#boxes.ring(null);
      this.#boxes.setActive(new Set());
      onEnd();
    });
  }

  /** All marks of a finding in full strength, and nothing that moves: for a picture. */
  hold(findingId: string): void {
    this.end();
    this.#boxes.setActive(new Set([findingId]));
    this.#endLater(() => this.#boxes.setActive(new Set()));
  }

  end(): void {
    const undo = this.#undo;
    this.#undo = () => {};
    undo();
  }

  #endLater(undo: () => void): void {
    const timer = setTimeout(() => this.end(), pulseTime);
    this.#undo = () => {
      clearTimeout(timer);
      undo();
    };
  }
}
