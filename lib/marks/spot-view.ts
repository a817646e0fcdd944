/** The elements that show one spot: outline, badge with number, sign of a sum. */
import type { Rect } from './rect';
import type { Spot } from './model';

const badgeHeight = 16;
const flagHeight = 18;
/** From one badge to the next at the same corner. */
const badgeStep = 30;
const signSize = 14;

/** Finds room for badges that would lie on one another. */
export interface Crowd {
  /** @returns how many asked for this point before */
  at(left: number, top: number): number;
}

export class SpotView {
  /** null for an addend, which no message is about alone. */
  readonly badge: HTMLButtonElement | null;
  readonly #make: (name: string) => HTMLElement;
  readonly #outline: HTMLElement;
  readonly #sign: HTMLElement | null;
  readonly #kind: keyof typeof outlineClass;

  /** @param make makes an element in the overlay's document
   *  @param word the severity, for those who do not see the badge
   *  @param painted the page itself shows the spot, as a text highlight */
  constructor(
    make: (name: string) => HTMLElement,
    readonly spot: Spot,
    word: string,
    painted: boolean,
  ) {
    this.#make = make;
    const { target, finding, role } = spot;
    if (target?.kind === 'gap') this.#kind = target.side;
    else if (target?.kind === 'text') this.#kind = painted ? 'bare' : 'lines';
    else this.#kind = 'box';

    this.#outline = make('div');
    this.#outline.className = [outlineClass[this.#kind], role, finding.severity].join(' ');
    this.badge = role === 'fault' ? this.#makeBadge(word) : null;
    this.#sign = spot.sign === null ? null : make('span');
    if (this.#sign) {
      this.#sign.className = `sign ${spot.sign === '≠' ? 'fault' : 'addend'} ${finding.severity}`;
      this.#sign.textContent = spot.sign;
    }
  }

  get elements(): HTMLElement[] {
    return [this.#outline, this.#sign, this.badge].filter((element) => element !== null);
  }

  /** @param rects where the spot shows, in the overlay's coordinates; empty where it does not
   *  @param before the cell before it in its sum */
  place(rects: readonly Rect[], before: Rect | null, crowd: Crowd): void {
    const rect = rects[0];
    for (const element of this.elements) element.hidden = !rect;
    if (!rect) return;
    this.#placeOutline(rect, rects);
    this.#placeBadge(rect, crowd);
    if (this.#sign) this.#placeSign(this.#sign, rect, before, crowd);
  }

  setActive(active: boolean): void {
    for (const element of this.elements) element.classList.toggle('active', active);
  }

  get #isFlag(): boolean {
    return this.#kind === 'row' || this.#kind === 'below' || this.#kind === 'right';
  }

  #makeBadge(word: string): HTMLButtonElement {
    const { finding, number, leads } = this.spot;
    const badge = this.#make('button') as HTMLButtonElement;
    const text = this.#isFlag && finding.missing !== undefined ? `${number} ${finding.missing}` : `${number}`;
    badge.type = 'button';
    const flag = this.#isFlag ? `flag ${this.#kind}` : '';
    badge.className = `badge ${finding.severity} ${flag} ${leads ? '' : 'again'}`;
    badge.textContent = text;
    badge.setAttribute('aria-label', `${word} ${text}：${finding.message}`);
    // One stop a finding: a hundred blank cells are one finding.
    badge.tabIndex = leads ? 0 : -1;
    return badge;
  }

  #placeOutline(rect: Rect, rects: readonly Rect[]): void {
    switch (this.#kind) {
      case 'box':
        // A pixel inside, so that neighbouring cells keep a line each.
        return fit(this.#outline, {
          left: rect.left + 1,
          top: rect.top + 1,
          right: rect.right - 1,
          bottom: rect.bottom - 1,
        });
      case 'row':
      case 'below':
        return fit(this.#outline, { ...rect, top: rect.bottom - 1 });
      case 'right':
        return fit(this.#outline, { ...rect, left: rect.right - 1 });
      case 'lines':
        return this.#outline.replaceChildren(...rects.map((line) => this.#makeLine(line)));
      case 'bare':
    }
  }

  #makeLine(rect: Rect): HTMLElement {
    const line = this.#make('div');
    line.className = 'line';
    fit(line, rect);
    return line;
  }

  #placeBadge(rect: Rect, crowd: Crowd): void {
    if (!this.badge) return;
    const { left, top } = this.#badgePoint(rect);
    const earlier = crowd.at(left, top);
    // Flags are as long as their text: they go below one another, the others beside.
    if (this.#isFlag) move(this.badge, left, top + earlier * (flagHeight + 2));
    else move(this.badge, Math.max(0, left) + earlier * badgeStep, Math.max(0, top));
  }

  /** Where a badge covers the least of what it is about. */
  #badgePoint(rect: Rect): { left: number; top: number } {
    switch (this.#kind) {
      case 'row':
        return { left: rect.left + 24, top: rect.bottom - flagHeight / 2 };
      case 'below':
        return { left: rect.right, top: rect.bottom + 2 };
      case 'right':
        return { left: rect.right, top: rect.top - flagHeight / 2 };
      case 'box':
        return { left: rect.left - 4, top: rect.top - badgeHeight / 2 };
      case 'lines':
      case 'bare':
        return { left: rect.left - 4, top: rect.top - badgeHeight + 3 };
    }
  }

  /** On the edge between the cell and the one before it, so that the row or column reads as a sum. Narrow cells have no room to
   *  spare: it leans to the side that the number is not on. */
  #placeSign(sign: HTMLElement, rect: Rect, before: Rect | null, crowd: Crowd): void {
    const inRow = before !== null && before.top < rect.bottom && before.bottom > rect.top;
    const left = inRow ? rect.left - 3 : rect.right - signSize;
    const top = inRow ? (rect.top + rect.bottom) / 2 : rect.top;
    const earlier = crowd.at(left, top);
    move(sign, left - signSize / 2 + earlier * (signSize + 3), top - signSize / 2);
  }
}

/** How a spot is outlined: around it, under its lines, at the edge where something is missing, or by the page itself. */
const outlineClass = {
  box: 'box',
  lines: 'lines',
  row: 'gap below',
  below: 'gap below',
  right: 'gap right',
  bare: 'bare',
};

function move({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}

/** Gives an element this rectangle of the overlay. */
export function fit(element: HTMLElement, rect: Rect): void {
  move(element, rect.left, rect.top);
  element.style.width = `${rect.right - rect.left}px`;
  element.style.height = `${rect.bottom - rect.top}px`;
}
