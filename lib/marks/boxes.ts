/** The one element that the extension adds to a page, and the marks in its shadow root. */
import { ownElement } from '../snapshot/from-page';
import { elementIn, isConnected, rectOf, rootElementOf, windowOf } from '../snapshot/live-dom';
import type { Rect } from './rect';
import type { Spot } from './model';
import { type Crowd, fit, SpotView } from './spot-view';
import { overlayStyle } from './styles';
import { Tip } from './tip';

/** The width that the style sheet gives to the overlay: what it measures tells the page's own zoom. */
const hostWidth = 100;

const ringDistance = 5;

export interface BoxesOptions {
  /** The severity of a spot, for those who do not see its badge. */
  readonly word: (spot: Spot) => string;
  readonly onPick: (findingId: string) => void;
  /** The badge of this finding is hovered or focused; null: no longer. */
  readonly onPoint: (findingId: string | null, badge: Element) => void;
}

export class Boxes {
  readonly tip: Tip;
  readonly #document: Document;
  readonly #options: BoxesOptions;
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  #views: readonly SpotView[] = [];
  #ring: { readonly spot: Spot; readonly element: HTMLElement } | null = null;

  constructor(document: Document, options: BoxesOptions) {
    this.#document = document;
    this.#options = options;
    this.#host = elementIn(document, ownElement);
    const shadow = this.#host.attachShadow({ mode: 'open' });
    const sheet = new (windowOf(document) ?? window).CSSStyleSheet();
    sheet.replaceSync(overlayStyle);
    shadow.adoptedStyleSheets = [sheet];
    this.#layer = this.#make('div');
    this.tip = new Tip(this.#make);
    shadow.append(this.#layer, this.tip.element);
    // What happens on a mark is no business of the page's handlers.
    for (const kind of ['click', 'pointerdown', 'mousedown', 'keydown'] as const) {
      this.#host.addEventListener(kind, (event) => event.stopPropagation());
    }
  }

  /** Puts the overlay on the page. @returns whether it was not there */
  mount(): boolean {
    const root = rootElementOf(this.#document);
    if (!root || (isConnected(this.#host) && this.#host.parentElement === root)) return false;
    root.append(this.#host);
    return true;
  }

  /** Makes the marks of these spots, in place of all earlier ones.
   *  @param isPainted whether the page itself shows the spot, as a text highlight */
  fill(spots: readonly Spot[], isPainted: (spot: Spot) => boolean): void {
    this.#views = spots.map(
      (spot) => new SpotView(this.#make, spot, this.#options.word(spot), isPainted(spot)),
    );
    for (const { badge, spot } of this.#views) if (badge) this.#listen(badge, spot.finding.id);
    this.#layer.replaceChildren(...this.#views.flatMap((view) => view.elements));
  }

  /** @returns the position and unit of the overlay's coordinates, as they are now */
  get origin(): { readonly x: number; readonly y: number; readonly scale: number } {
    const { left, top, width } = rectOf(this.#host);
    return { x: left, y: top, scale: width > 0 ? width / hostWidth : 1 };
  }

  /** Moves every mark to where its spot shows now. Reads nothing.
   *  @param sights for each spot, its rectangles in the overlay's coordinates */
  place(sights: readonly (readonly Rect[])[], level: number): void {
    this.#host.style.setProperty('--level', String(level + 1));
    const crowd = new Points();
    for (const [index, view] of this.#views.entries()) {
      const earlier = this.#views[index - 1];
      const isNext = earlier?.spot.finding === view.spot.finding;
      const rects = sights[index] ?? [];
      view.place(rects, (isNext && sights[index - 1]?.[0]) || null, crowd);
      if (this.#ring?.spot === view.spot) placeRing(this.#ring, rects);
    }
  }

  /** Brings out the marks of these findings. */
  setActive(findingIds: ReadonlySet<string>): void {
    for (const view of this.#views) view.setActive(findingIds.has(view.spot.finding.id));
  }

  /** Draws a ring around a spot; null: around none. It shows from the next `place` on. */
  ring(spot: Spot | null): void {
    this.#ring?.element.remove();
    this.#ring = spot && { spot, element: this.#make('div') };
    if (!this.#ring) return;
    this.#ring.element.className = 'ring';
    this.#layer.append(this.#ring.element);
  }

  remove(): void {
    this.tip.hide();
    this.#host.remove();
  }

  #listen(badge: HTMLElement, findingId: string): void {
    const { onPick, onPoint } = this.#options;
    badge.addEventListener('click', () => onPick(findingId));
    badge.addEventListener('pointerenter', () => onPoint(findingId, badge));
    badge.addEventListener('pointerleave', () => onPoint(null, badge));
    // The page scrolls to what is focused after the event, and the message belongs beside it.
    badge.addEventListener('focus', () => requestAnimationFrame(() => onPoint(findingId, badge)));
    badge.addEventListener('blur', () => onPoint(null, badge));
  }

  readonly #make = (name: string): HTMLElement => elementIn(this.#document, name);
}

function placeRing({ spot, element }: { spot: Spot; element: HTMLElement }, rects: readonly Rect[]): void {
  element.hidden = rects.length === 0;
  const left = Math.min(...rects.map((rect) => rect.left)) - ringDistance;
  const right = Math.max(...rects.map((rect) => rect.right)) + ringDistance;
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) + ringDistance;
  // What is missing would stand at the lower edge of what is there.
  const isBelow = spot.target?.kind === 'gap' && spot.target.side !== 'right';
  const top = (isBelow ? bottom - ringDistance : Math.min(...rects.map((rect) => rect.top))) - ringDistance;
  fit(element, { left, top, right, bottom });
}

/** Counts the badges at a point, a few pixels wide. */
class Points implements Crowd {
  readonly #counts = new Map<string, number>();

  at(left: number, top: number): number {
    const point = `${Math.round(left / 6)},${Math.round(top / 6)}`;
    const count = this.#counts.get(point) ?? 0;
    this.#counts.set(point, count + 1);
    return count;
  }
}
