/** What a mark says while it is hovered or focused. */
import { rootElementOf } from '../snapshot/live-dom';
import type { Rect } from './rect';
import type { Spot } from './model';

/** Between the mark and the tip, and between the tip and the window's edge. */
const distance = 8;

export class Tip {
  readonly element: HTMLElement;
  readonly #make: (name: string) => HTMLElement;

  /** @param make makes an element in the overlay's document */
  constructor(make: (name: string) => HTMLElement) {
    this.#make = make;
    this.element = make('div');
    this.element.className = 'tip';
    this.element.hidden = true;
    this.element.setAttribute('role', 'tooltip');
    // In the top layer nothing of the page covers it; Chromium has that since 114.
    if ('popover' in this.element) this.element.popover = 'manual';
  }

  /** @param anchor what it is about, in the window */
  show(spots: readonly Spot[], anchor: Rect): void {
    this.element.replaceChildren(...spots.map((spot) => this.#line(spot)));
    this.element.hidden = false;
    if (this.element.popover) this.element.showPopover();
    this.#moveTo(anchor);
  }

  hide(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    if (this.element.popover && this.element.isConnected) this.element.hidePopover();
  }

  #line({ number, finding }: Spot): HTMLElement {
    const line = this.#make('p');
    line.className = finding.severity;
    const label = this.#make('b');
    label.textContent = String(number);
    line.append(label, finding.message);
    return line;
  }

  #moveTo(anchor: Rect): void {
    const { offsetWidth, offsetHeight, ownerDocument, style } = this.element;
    const root = rootElementOf(ownerDocument);
    const { clientWidth, clientHeight } = root ?? this.element;
    const below = anchor.bottom + distance;
    const fits = below + offsetHeight <= clientHeight;
    const left = Math.min(anchor.left, clientWidth - offsetWidth - distance);
    style.left = `${Math.max(distance, left)}px`;
    style.top = `${fits ? below : Math.max(distance, anchor.top - offsetHeight - distance)}px`;
  }
}
