/** The lines of a report's own text with the section each stands in: what rules about wording read. */
import type { SectionKey } from '../../domain/keys';
import { simplify } from '../../domain/traditional';
import type { Block, Passage, Place, Report, Section } from '../../report/model';
import { textPlace } from '../../report/places';

export interface Line {
  readonly block: Block;
  /** Offset of `text` within `block.text`. */
  readonly start: number;
  /** Folded and simplified. */
  readonly text: string;
  readonly section: SectionKey | null;
  readonly part: 'title' | 'preamble' | 'heading' | 'body' | 'closing';
}

/** Title, preamble, headings, text below them and signature, in document order. Tables of the form are not among them. */
export function linesOf({ identity, preamble, sections, closing }: Report): readonly Line[] {
  const { titlePlace } = identity;
  const title: Line[] = titlePlace?.kind === 'text' ? [lineOf(wholeOf(titlePlace.block), null, 'title')] : [];
  return [
    ...title,
    ...preamble.map((passage) => lineOf(passage, 'preamble', 'preamble')),
    ...sections.flatMap((section) => [lineOf(section.heading, section.key, 'heading'), ...bodyOf(section)]),
    ...closing.map((passage) => lineOf(passage, null, 'closing')),
  ];
}

/** The lines below a section's heading. */
export function bodyOf({ key, passages }: Section): readonly Line[] {
  return passages.map((passage) => lineOf(passage, key, 'body'));
}

/** The place of a stretch of a line; the offsets are into its `text`. */
export function placeIn({ block, start, section }: Line, from: number, to: number): Place {
  return textPlace(block, start + from, start + to, section);
}

/** The place of a pattern's match. */
export function placeOfMatch(line: Line, { index, 0: whole }: RegExpExecArray): Place {
  return placeIn(line, index, index + whole.length);
}

/** The text with everything between book-title marks and quotes blanked out, one for one: what is cited is not said. */
export function withoutCitations(text: string): string {
  return text.replaceAll(/《[^《》]*(?:《[^《》]*》[^《》]*){0,4}》|"[^"]{1,60}"/g, (cited) =>
    ' '.repeat(cited.length),
  );
}

function wholeOf(block: Block): Passage {
  return { block, start: 0, text: block.text };
}

function lineOf({ block, start, text }: Passage, section: SectionKey | null, part: Line['part']): Line {
  return { block, start, text: simplify(text), section, part };
}
