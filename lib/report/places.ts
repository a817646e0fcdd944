/** From facts to Places: where on the page a piece of text stands. */
import type { SectionKey } from '../domain/keys';
import { collapse, foldWithMap } from '../snapshot/fold';
import type { Block, Passage, Place } from './model';

/** The place of `block.text.slice(start, end)`, with the characters as they stand on the page. */
export function textPlace(block: Block, start: number, end: number, section: SectionKey | null): Place {
  const at = offsetsOf(block);
  const from = at[start] ?? block.raw.length;
  const last = at[end - 1] ?? from;
  const to = Math.max(from, Math.min(at[end] ?? block.raw.length, last + characterLength(block.raw, last)));
  return { kind: 'text', section, quote: collapse(block.raw.slice(from, to)), block, from, to };
}

/** The place of a stretch of a passage; `start` and `end` are offsets into `passage.text`. */
export function passagePlace(
  passage: Passage,
  start: number,
  end: number,
  section: SectionKey | null,
): Place {
  return textPlace(passage.block, passage.start + start, passage.start + end, section);
}

const offsets = new WeakMap<Block, readonly number[]>();

/** Where each folded character of a block stands in its raw text. Kept, for one line may hold thousands of places. */
function offsetsOf(block: Block): readonly number[] {
  const known = offsets.get(block);
  if (known) return known;
  const { at } = foldWithMap(block.raw);
  offsets.set(block, at);
  return at;
}

function characterLength(raw: string, offset: number): number {
  return (raw.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
