/** Text marks by the CSS Custom Highlight API: the page's own nodes stay as they are. */
import type { Severity } from '../domain/keys';
import { adoptedSheets, windowOf } from '../snapshot/live-dom';
import { highlightStyle } from './styles';

/** Names in the registry; the later, the further in front. */
const names = ['mingcha-notice', 'mingcha-warning', 'mingcha-error', 'mingcha-current'] as const;
const current = 'mingcha-current';

/** The highlights of one document: the page, or one of its frames. */
export class Highlights {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #sheet: CSSStyleSheet;
  readonly #marked = new Map<string, Highlight>();

  /** @returns null where this browser cannot paint highlights that an extension registers: text marks are boxes there */
  static of(document: Document): Highlights | null {
    const window = windowOf(document);
    if (!window || !('Highlight' in window) || !window.CSS.highlights) return null;
    try {
      adoptedSheets(document);
    } catch {
      // Firefox lets no content script near it.
      return null;
    }
    return new Highlights(document, window);
  }

  private constructor(document: Document, window: Window & typeof globalThis) {
    this.#document = document;
    this.#window = window;
    this.#sheet = new window.CSSStyleSheet();
    this.#sheet.replaceSync(highlightStyle);
  }

  /** Marks these ranges, and no others. */
  set(ranges: ReadonlyMap<Severity, readonly Range[]>): void {
    for (const severity of ['notice', 'warning', 'error'] as const) {
      this.#register(`mingcha-${severity}`, ranges.get(severity) ?? []);
    }
  }

  /** Brings these ranges out; none takes it back. */
  setCurrent(ranges: readonly Range[]): void {
    this.#register(current, ranges);
  }

  /** Registers again what the page's scripts have thrown out: registry and sheets are theirs as well.
   *  @returns whether something was lost */
  restore(): boolean {
    let lost = false;
    for (const [name, highlight] of this.#marked) {
      if (this.#registry.get(name) === highlight) continue;
      this.#registry.set(name, highlight);
      lost = true;
    }
    return this.#adopt() || lost;
  }

  remove(): void {
    for (const name of this.#marked.keys()) this.#registry.delete(name);
    this.#marked.clear();
    const sheets = adoptedSheets(this.#document);
    const at = sheets.indexOf(this.#sheet);
    if (at >= 0) sheets.splice(at, 1);
  }

  get #registry(): HighlightRegistry {
    return this.#window.CSS.highlights;
  }

  /** @returns whether the sheet was wanting */
  #adopt(): boolean {
    const sheets = adoptedSheets(this.#document);
    if (this.#marked.size === 0 || sheets.includes(this.#sheet)) return false;
    sheets.push(this.#sheet);
    return true;
  }

  #register(name: (typeof names)[number], ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      this.#marked.delete(name);
      this.#registry.delete(name);
      return;
    }
    const highlight = new this.#window.Highlight(...ranges);
    highlight.priority = names.indexOf(name);
    this.#marked.set(name, highlight);
    this.#registry.set(name, highlight);
    this.#adopt();
  }
}
