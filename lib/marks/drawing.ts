/** One set of findings on a page, from the first stroke to the last trace. */
import type { Severity } from '../domain/keys';
import { documentOf, windowOf } from '../snapshot/live-dom';
import { Boxes } from './boxes';
import type { MarksOptions, ShowResult } from './marks-options';
import { elementOf, holds, pageOf, type Target } from './locate';
import { Measuring } from './measure';
import { glanceSpot, type MarkedFinding, type Spot, spotsOf } from './model';
import type { Place } from '../report/model';
import type { Paint } from './paint';
import { followPointer } from './pointer';
import { Pulse } from './pulse';
import { type Rect, seenFrom } from './rect';
import { Renewal } from './renewal';
import { reveal } from './reveal';
import { sightOf, type PictureSight } from './sight';
import { SpotIndex } from './spot-index';
import { keepUp } from './upkeep';

/** A page that keeps throwing marks out has the last word. */
const mostRestorations = 20;

export class Drawing {
  readonly #page: Document;
  readonly #options: MarksOptions;
  readonly #boxes: Boxes;
  readonly #paint: Paint;
  readonly #pulse: Pulse;
  readonly #renewal: Renewal;
  readonly #ending = new AbortController();
  #spots: readonly Spot[];
  #index: SpotIndex;
  #floats = false;
  #restorations = 0;

  constructor(page: Document, findings: readonly MarkedFinding[], paint: Paint, options: MarksOptions) {
    this.#page = page;
    this.#paint = paint;
    this.#options = options;
    this.#renewal = new Renewal(options.reread);
    this.#spots = this.#renewal.renewed(spotsOf(findings));
    this.#index = new SpotIndex(this.#spots);
    this.#boxes = new Boxes(page, {
      word: ({ finding }) => options.words()[finding.severity],
      onPick: options.onPick,
      onPoint: (findingId, badge) => this.#point(findingId, badge),
    });
    this.#pulse = new Pulse(page, this.#boxes, paint);
    this.#boxes.mount();
    this.#fill();
    this.#live();
  }

  show(findingId: string, at?: number): ShowResult {
    const found = this.#find(findingId, at);
    if (typeof found === 'string') return found;
    this.#explain([], null);
    reveal(found.target);
    this.#pulse.start(found, found.target, () => this.#place());
    return 'shown';
  }

  /** Brings a finding into the window at once, its marks in full strength and nothing moving, and tells where they stand. */
  sight(findingId: string): PictureSight {
    const found = this.#find(findingId);
    if (typeof found === 'string') return { kind: found };
    this.#pulse.end();
    this.#explain([], null);
    reveal(found.target, true);
    this.#place();
    this.#pulse.hold(findingId);
    const measuring = new Measuring(this.#page);
    const rects = this.#spots.flatMap(({ finding, target }) =>
      finding.id === findingId && target ? measuring.of(target).rects : [],
    );
    return sightOf(rects, found.number, windowOf(this.#page) ?? window);
  }

  /** The first place of a finding that is rendered, as the page stands now. */
  #find(findingId: string, at?: number): (Spot & { readonly target: Target }) | 'gone' | 'unseen' {
    this.#renewal.hurry();
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
    this.#pulse.end();
    const spot = glanceSpot(place);
    const isRendered = spot.target !== null && new Measuring(this.#page).of(spot.target).rendered;
    if (!spot.target || !isRendered) {
      onEnd();
      return spot.target ? 'unseen' : 'gone';
    }
    this.#show([...this.#spots, spot]);
    this.#explain([], null);
    reveal(spot.target);
    const leave = () => {
      this.#show(this.#spots.filter((each) => each.place !== place));
      onEnd();
    };
    this.#pulse.start(spot, spot.target, () => this.#place(), leave);
    return 'shown';
  }

  end(): void {
    this.#ending.abort();
    this.#pulse.end();
    this.#boxes.remove();
  }

  /** Makes the marks of the spots: highlights where the browser can paint them, elements for the rest. */
  #fill(): void {
    const ranges = rangesOf(this.#spots, this.#page);
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
    const { origin } = this.#boxes;
    const measuring = new Measuring(this.#page);
    const sights = this.#spots.map(({ target }) =>
      target ? measuring.of(target).rects.map((rect) => seenFrom(rect, origin)) : [],
    );
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
    const spots = this.#renewal.renewed(this.#spots);
    if (spots === this.#spots) return;
    this.#show(spots);
  }

  #show(spots: readonly Spot[]): void {
    this.#spots = spots;
    this.#index = new SpotIndex(spots);
    this.#fill();
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
}

/** The text to paint, page by page and by severity. */
function rangesOf(spots: readonly Spot[], top: Document): Map<Document, Map<Severity, Range[]>> {
  const ranges = new Map<Document, Map<Severity, Range[]>>();
  for (const { target, finding } of spots) {
    if (target?.kind !== 'text') continue;
    const page = pageOf(target, top);
    const ofPage = ranges.get(page) ?? new Map<Severity, Range[]>();
    const earlier = ofPage.get(finding.severity) ?? [];
    ranges.set(page, ofPage.set(finding.severity, [...earlier, ...target.ranges]));
  }
  return ranges;
}
