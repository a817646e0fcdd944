/** One set of findings on a page, from the first stroke to the last trace. */
import type { Severity } from '../domain/keys';
import { documentOf, windowOf } from '../snapshot/live-dom';
import { Boxes } from './boxes';
import type { MarksOptions, ShowResult } from './draw';
import { findAgain } from './find-again';
import { elementOf, holds, type Target } from './locate';
import { Measuring, type Rect } from './measure';
import { glanceSpot, type MarkedFinding, type Spot, spotsOf, targetOf } from './model';
import type { Place } from '../report/model';
import type { Paint } from './paint';
import { followPointer } from './pointer';
import { reveal } from './reveal';
import { sightOf, type Sight } from './sight';
import { SpotIndex } from './spot-index';
import { keepUp } from './upkeep';

/** How long a shown finding stands out, in milliseconds. */
const pulseTime = 2_600;
/** A page that keeps throwing marks out, or drawing anew what they are on, has the last word. */
const mostRestorations = 20;
const mostReadings = 60;
/** Between two fresh readings, in milliseconds. */
const readingPause = 1_000;

export class Drawing {
  readonly #page: Document;
  readonly #options: MarksOptions;
  readonly #boxes: Boxes;
  readonly #paint: Paint;
  readonly #ending = new AbortController();
  #spots: readonly Spot[];
  #index: SpotIndex;
  #floats = false;
  #restorations = 0;
  #readings = 0;
  #nextReading = 0;
  #endPulse = (): void => {};

  constructor(page: Document, findings: readonly MarkedFinding[], paint: Paint, options: MarksOptions) {
    this.#page = page;
    this.#paint = paint;
    this.#options = options;
    this.#spots = this.#renewed(spotsOf(findings));
    this.#index = new SpotIndex(this.#spots);
    this.#boxes = new Boxes(page, {
      word: ({ finding }) => options.words()[finding.severity],
      onPick: options.onPick,
      onPoint: (findingId, badge) => this.#point(findingId, badge),
    });
    this.#boxes.mount();
    this.#fill();
    this.#live();
  }

  show(findingId: string, at?: number): ShowResult {
    const found = this.#find(findingId, at);
    if (typeof found === 'string') return found;
    this.#explain([], null);
    reveal(found.target);
    this.#startPulse(found, found.target);
    return 'shown';
  }

  /** Brings a finding into the window at once, its marks in full strength and nothing moving, and tells where they stand. */
  sight(findingId: string): Sight {
    const found = this.#find(findingId);
    if (typeof found === 'string') return { kind: found };
    this.#endPulse();
    this.#explain([], null);
    reveal(found.target, true);
    this.#place();
    this.#boxes.setActive(new Set([findingId]));
    const timer = setTimeout(() => this.#endPulse(), pulseTime);
    this.#endPulse = () => {
      clearTimeout(timer);
      this.#boxes.setActive(new Set());
    };
    const measuring = new Measuring(this.#page);
    const rects = this.#spots.flatMap(({ finding, target }) =>
      finding.id === findingId && target ? measuring.of(target).rects : [],
    );
    return sightOf(rects, found.number, windowOf(this.#page) ?? window);
  }

  /** The first place of a finding that is rendered, as the page stands now. */
  #find(findingId: string, at?: number): (Spot & { readonly target: Target }) | 'gone' | 'unseen' {
    this.#nextReading = 0;
    this.#refresh();
    const faults = this.#spots.filter(({ finding, role }) => finding.id === findingId && role === 'fault');
    const asked = at === undefined ? faults : faults.slice(at, at + 1);
    const present = asked.filter(({ target }) => target !== null);
    if (present.length === 0) return 'gone';
    const measuring = new Measuring(this.#page);
    const spot = present.find(({ target }) => target && measuring.of(target).rendered);
    return spot?.target ? { ...spot, target: spot.target } : 'unseen';
  }

  /** @param onEnd called when the place stands out no longer */
  glance(place: Place, onEnd: () => void): ShowResult {
    this.#endPulse();
    const spot = glanceSpot(place);
    const isRendered = spot.target !== null && new Measuring(this.#page).of(spot.target).rendered;
    if (!spot.target || !isRendered) {
      onEnd();
      return spot.target ? 'unseen' : 'gone';
    }
    this.#show([...this.#spots, spot]);
    this.#explain([], null);
    reveal(spot.target);
    this.#startPulse(spot, spot.target, () => {
      this.#show(this.#spots.filter((each) => each.place !== place));
      onEnd();
    });
    return 'shown';
  }

  end(): void {
    this.#ending.abort();
    this.#endPulse();
    this.#boxes.remove();
  }

  /** Makes the marks of the spots: highlights where the browser can paint them, elements for the rest. */
  #fill(): void {
    const ranges = new Map<Document, Map<Severity, Range[]>>();
    for (const { target, finding } of this.#spots) {
      if (target?.kind !== 'text') continue;
      const page = pageOf(target, this.#page);
      const ofPage = ranges.get(page) ?? new Map<Severity, Range[]>();
      ranges.set(
        page,
        ofPage.set(finding.severity, [...(ofPage.get(finding.severity) ?? []), ...target.ranges]),
      );
    }
    const painted = new Set([...ranges.keys()].filter((page) => this.#paint.reaches(page)));
    const { sights, level } = this.#measure();
    this.#boxes.fill(this.#spots, ({ target }) => target !== null && painted.has(pageOf(target, this.#page)));
    this.#boxes.place(sights, level);
    // Last, since the page must be styled anew with the sheet of the highlights: it shall not happen in our time.
    this.#paint.set(ranges);
  }

  /** Puts every mark where its spot shows now. */
  #place(): void {
    const { sights, level } = this.#measure();
    this.#boxes.place(sights, level);
  }

  /** Where each spot shows, in the overlay's coordinates. Only reads. */
  #measure(): { sights: readonly (readonly Rect[])[]; level: number } {
    const { x, y, scale } = this.#boxes.origin;
    const toOverlay = ({ left, top, right, bottom }: Rect): Rect => ({
      left: (left - x) / scale,
      top: (top - y) / scale,
      right: (right - x) / scale,
      bottom: (bottom - y) / scale,
    });
    const measuring = new Measuring(this.#page);
    const sights = this.#spots.map(({ target }) => (target ? measuring.of(target).rects.map(toOverlay) : []));
    this.#floats = measuring.floats;
    return { sights, level: measuring.level };
  }

  /** Follows the page until the end. */
  #live(): void {
    const { signal } = this.#ending;
    const elements = this.#spots.flatMap(({ target }) => (target && elementOf(target)) ?? []);
    const pages = new Set([this.#page, ...elements.map((element) => documentOf(element) ?? this.#page)]);
    keepUp([...pages], {
      elements,
      floats: () => this.#floats,
      onMoved: () => this.#follow(),
      onCheck: () => {
        this.#restore();
        if (this.#spots.some(({ target }) => target && !holds(target))) this.#follow();
      },
      signal,
    });
    for (const page of pages) {
      followPointer(page, {
        spotsUnder: (event) => this.#index.under(event),
        onHover: (spots) => this.#explain(spots, spots[0]?.target ?? null),
        onPick: ({ finding }) => this.#options.onPick(finding.id),
        signal,
      });
    }
  }

  #follow(): void {
    this.#refresh();
    this.#place();
  }

  /** Follows what a script has drawn anew. */
  #refresh(): void {
    const spots = this.#renewed(this.#spots);
    if (spots === this.#spots) return;
    this.#show(spots);
  }

  #show(spots: readonly Spot[]): void {
    this.#spots = spots;
    this.#index = new SpotIndex(spots);
    this.#fill();
  }

  /** Finds again, in a fresh reading, what is stale; what is not found has no target any more.
   *  @returns the same spots where there is nothing to do, or not yet */
  #renewed(spots: readonly Spot[]): readonly Spot[] {
    const stale = new Set(spots.filter(({ target }) => target && !holds(target)));
    const now = performance.now();
    if (stale.size === 0 || now < this.#nextReading) return spots;
    this.#nextReading = now + readingPause;
    this.#readings += 1;
    const reading = this.#readings > mostReadings ? null : (this.#options.reread?.() ?? null);
    return spots.map((spot) => {
      if (!stale.has(spot)) return spot;
      const place = reading && findAgain(spot.place, reading);
      return place ? { ...spot, place, target: targetOf(place, spot.finding) } : { ...spot, target: null };
    });
  }

  /** Puts back what the page's scripts have taken out. */
  #restore(): void {
    if (this.#restorations >= mostRestorations) return;
    const mounted = this.#boxes.mount();
    const repainted = this.#paint.restore();
    if (!mounted && !repainted) return;
    this.#restorations += 1;
    this.#place();
  }

  #point(findingId: string | null, badge: Element): void {
    const spot = this.#spots.find(({ finding }) => finding.id === findingId);
    this.#explain(spot ? [spot] : [], { kind: 'box', element: badge, texts: [] });
  }

  /** Says what is wrong at these spots, beside the anchor, and brings out all that belongs to them. */
  #explain(spots: readonly Spot[], anchor: Target | null): void {
    this.#boxes.setActive(new Set(spots.map(({ finding }) => finding.id)));
    const rect = anchor && new Measuring(this.#page).of(anchor).rects[0];
    if (spots.length > 0 && rect) this.#boxes.tip.show(spots, rect);
    else this.#boxes.tip.hide();
  }

  #startPulse(spot: Spot, target: Target, onEnd = (): void => {}): void {
    this.#endPulse();
    this.#boxes.ring(spot);
    this.#boxes.setActive(new Set([spot.finding.id]));
    this.#place();
    if (target.kind === 'text') this.#paint.setCurrent(pageOf(target, this.#page), target.ranges);
    const timer = setTimeout(() => this.#endPulse(), pulseTime);
    this.#endPulse = () => {
      clearTimeout(timer);
      this.#paint.setCurrent(pageOf(target, this.#page), []);
      this.#boxes.ring(null);
      this.#boxes.setActive(new Set());
      this.#endPulse = () => {};
      onEnd();
    };
  }
}

function pageOf(target: Target, top: Document): Document {
  const element = elementOf(target);
  return (element && documentOf(element)) ?? top;
}
