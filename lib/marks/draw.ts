/** Marks on the live page: findings in, highlights and boxes out. `clear` leaves the page byte for byte as it was. */
import type { Place } from '../report/model';
import { Drawing } from './drawing';
import type { MarksOptions, ShowResult } from './marks-options';
import type { MarkedFinding } from './model';
import type { PictureSight } from './sight';
import { Paint } from './paint';

export interface Marks {
  /** Marks these findings, in place of all earlier ones. */
  draw(findings: readonly MarkedFinding[]): void;
  /** Scrolls to a finding and makes it pulse.
   *  @param at which of its places; the first that shows, where it is left out */
  show(findingId: string, at?: number): ShowResult;
  /** Scrolls to a place that no finding need be about, and rings it for a moment. */
  glance(place: Place): ShowResult;
  /** Scrolls to a finding at once and brings its marks out, for a picture of them. */
  sight(findingId: string): PictureSight;
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
