/** The figure that a cell prints, without what is printed beside it for other purposes. */
import type { AnyNode } from 'domhandler';
import { fold } from '../../snapshot/fold';
import type { GridCell } from '../grid';
import type { Block } from '../model';

/** Marks of a note: 18①. Folding would make digits of them. */
const noteMarks = /[\u2460-\u249B\u2776-\u2793]/g;

/** A cell's text as the figure that a reader takes from it: without marks of notes, and two figures in two lines kept apart. */
export function figureText(cell: GridCell): string {
  if (cell.text === '') return '';
  const lines = cell.lines.map((line) => fold(withoutNotes(line, cell.node)));
  const text = lines.reduce((above, line) =>
    /\d$/.test(above) && /^\d/.test(line) ? `${above}/${line}` : above + line,
  );
  return text === '' ? cell.text : text;
}

function withoutNotes({ runs, raw }: Block, cell: AnyNode): string {
  const kept = runs.map(({ node, start }, index) =>
    isRaised(node, cell) ? '' : raw.slice(start, runs[index + 1]?.start),
  );
  return kept.join('').replaceAll(noteMarks, '');
}

function isRaised(node: AnyNode, cell: AnyNode): boolean {
  for (let outer = node.parent; outer && outer !== cell; outer = outer.parent) {
    if ('name' in outer && outer.name === 'sup') return true;
  }
  return false;
}
