/** Marks on the live page: findings in, highlights and boxes out. `clear` leaves the page byte for byte as it was. */
import type { Place, Reading } from '../report/model';
import type { Severity } from '../domain/keys';
import { Drawing } from './drawing';
import type { MarkedFinding } from './model';
import type { Sight } from './sight';
import { Paint } from './paint';

export interface MarksOptions {
  /** A mark, or what it marks, was clicked. */
  readonly onPick: (findingId: string) => void;
  /** The names of the severities, for those who do not see a mark; asked for at each drawing. */
  readonly words: () => Readonly<Record<Severity, string>>;
  /** Reads the page afresh, to find again what a script has drawn anew. Without it, such marks go. */
  readonly reread?: () => Reading;
  /** Ends the marks for good, as `clear` does. */
  readonly signal?: AbortSignal;
}

/** What came of showing a finding. `unseen`: it is on the page, but nothing of it is rendered (a title, a script, hidden text);
 *  `gone`: the page no longer holds it. */
export type ShowResult = 'shown' | 'unseen' | 'gone';

export interface Marks {
  /** Marks these findings, in place of all earlier ones. */
  draw(findings: readonly MarkedFinding[]): void;
  /** Scrolls to a finding and makes it pulse.
   *  @param at which of its places; the first that shows, where it is left out */
  show(findingId: string, at?: number): ShowResult;
  /** Scrolls to a place that no finding need be about, and rings it for a moment. */
  glance(place: Place): ShowResult;
  /** Scrolls to a finding at once and brings its marks out, for a picture of them. */
  sight(findingId: string): Sight;
  clear(): void;
}

/** Marks for a page; its frames of the same origin are part of it. */
export function createMarks(document: Document, options: MarksOptions): Marks {
  const paint = new Paint();
  let drawing: Drawing | null = null;
  /** Drawn only for a glance. */
  let passing: Drawing | null = null;

  const clear = (): void => {
    drawing?.end();
    drawing = null;
    paint.remove();
  };
  options.signal?.addEventListener('abort', clear);

  return {
    draw(findings) {
      if (findings.length === 0 || options.signal?.aborted) return clear();
      drawing?.end();
      drawing = new Drawing(document, findings, paint, options);
    },
    show: (findingId, at) => drawing?.show(findingId, at) ?? 'gone',
    glance(place) {
      if (options.signal?.aborted) return 'gone';
      if (passing !== null && drawing === passing) clear();
      const own = drawing === null ? new Drawing(document, [], paint, options) : null;
      passing = own;
      drawing ??= own;
      // Where nothing is marked, nothing stays behind.
      return drawing?.glance(place, () => own !== null && drawing === own && clear()) ?? 'gone';
    },
    sight: (findingId) => drawing?.sight(findingId) ?? { kind: 'gone' },
    clear,
  };
}
