/** Many tests find one thing: what they found is told once. */
import type { Block, Place } from '../report/model';
import type { Sign, Suspicion } from './suspicion';

/** One term by one technique is one suspicion; a stretch that another one already holds is not said again. */
export function merged(suspicions: Iterable<Suspicion>): Suspicion[] {
  const kept = new Map<string, Suspicion & { signs: Sign[]; places: Place[] }>();
  const taken = new Taken();
  for (const suspicion of suspicions) {
    const places = suspicion.places.filter((place) => !taken.holds(place));
    if (places.length === 0) continue;
    for (const place of places) taken.add(place);
    const key = `${suspicion.technique} ${suspicion.term}`;
    let same = kept.get(key);
    if (!same) kept.set(key, (same = { ...suspicion, signs: [], places: [] }));
    for (const sign of suspicion.signs)
      if (!same.signs.some((each) => each.witness === sign.witness && each.weight === sign.weight))
        same.signs.push(sign);
    for (const place of places) same.places.push(place);
  }
  return [...kept.values()];
}

/** The characters and nodes that some suspicion has named: one line may hold thousands of places. */
class Taken {
  readonly #lines = new Map<Block, Uint8Array>();
  readonly #nodes = new Set<object>();

  add(place: Place): void {
    if (place.kind === 'text') this.#line(place.block).fill(1, place.from, place.to);
    else if (place.kind === 'page' && place.node) this.#nodes.add(place.node);
  }

  holds(place: Place): boolean {
    if (place.kind === 'text') return this.#line(place.block).subarray(place.from, place.to).includes(1);
    return place.kind === 'page' && place.node !== null && this.#nodes.has(place.node);
  }

  #line(block: Block): Uint8Array {
    let line = this.#lines.get(block);
    if (!line) this.#lines.set(block, (line = new Uint8Array(block.raw.length)));
    return line;
  }
}
