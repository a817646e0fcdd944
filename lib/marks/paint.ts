/** Text marks in a page and its frames. It outlives single drawings: whenever a style sheet comes or goes, the whole page is styled anew. */
import type { Severity } from '../domain/keys';
import { Highlights } from './highlights';

export class Paint {
  readonly #highlights = new Map<Document, Highlights | null>();

  /** Whether text of this page, or frame, can be painted at all. */
  reaches(page: Document): boolean {
    return this.#of(page) !== null;
  }

  /** Marks these ranges, page by page, and no others. */
  set(ranges: ReadonlyMap<Document, ReadonlyMap<Severity, readonly Range[]>>): void {
    for (const page of ranges.keys()) this.#of(page);
    for (const [page, highlights] of this.#highlights) highlights?.set(ranges.get(page) ?? new Map());
  }

  /** Brings these ranges of a page out; none takes it back. */
  setCurrent(page: Document, ranges: readonly Range[]): void {
    this.#of(page)?.setCurrent(ranges);
  }

  /** Puts back what the page's scripts have thrown out. @returns whether something was lost */
  restore(): boolean {
    const restored = [...this.#highlights.values()].map((highlights) => highlights?.restore() ?? false);
    return restored.includes(true);
  }

  remove(): void {
    for (const highlights of this.#highlights.values()) highlights?.remove();
    this.#highlights.clear();
  }

  #of(page: Document): Highlights | null {
    const known = this.#highlights.get(page);
    if (known !== undefined) return known;
    const highlights = Highlights.of(page);
    this.#highlights.set(page, highlights);
    return highlights;
  }
}
