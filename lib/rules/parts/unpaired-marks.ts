/** Marks of a text that open and never close, or close what nobody opened. */
import { pairedMarks } from '../../domain/garble';
import type { Block, Place } from '../../report/model';
import { collapse, fold } from '../../snapshot/fold';
import type { Line } from './lines';

/** How much of the text around a mark its place shows. */
const around = 9;

interface Mark {
  readonly line: Line;
  readonly at: number;
}

/** @param lines of one section: a quotation may run over several paragraphs, and a title may be broken over lines */
export function unpairedMarks(lines: readonly Line[]): Place[] {
  const blocks = new Map<Block, Line>();
  for (const line of lines) if (!blocks.has(line.block)) blocks.set(line.block, line);
  return pairedMarks.flatMap(({ open, close }) => {
    const opened: Mark[] = [];
    const stray: Mark[] = [];
    for (const line of blocks.values()) {
      const { raw } = line.block;
      for (let at = 0; at < raw.length; at += 1) {
        const character = raw.charAt(at);
        if (open.includes(character)) opened.push({ line, at });
        else if (close.includes(character) && !opened.pop() && !isEnumeration(raw, at))
          stray.push({ line, at });
      }
    }
    return [
      ...opened.map((mark) => placeAt(mark, 0, around)),
      ...stray.map((mark) => placeAt(mark, around - 1, 1)),
    ];
  });
}

/** 1) and 一） number a list; only brackets do so. */
function isEnumeration(raw: string, at: number): boolean {
  if (!/[）)]/.test(raw.charAt(at))) return false;
  return /(?:^|[,。;:、])[\d一二三四五六七八九十a-zA-Z]{1,3}$/.test(
    fold(raw.slice(Math.max(0, at - 12), at)),
  );
}

function placeAt({ line: { block, section }, at }: Mark, before: number, after: number): Place {
  const from = Math.max(0, at - before);
  const to = Math.min(block.raw.length, at + after);
  return { kind: 'text', section, quote: collapse(block.raw.slice(from, to)), block, from, to };
}
