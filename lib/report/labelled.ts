/** Values that a page labels: 发布机构:市财政局 in a line, or label and value in neighbouring cells of a box. */
import { bodyLabels, otherLabels, publishedLabels, sourceLabels, writtenLabels } from '../domain/imprint';
import { simplify } from '../domain/traditional';
import type { Block } from './model';

export interface Labelled {
  readonly kind: 'body' | 'source' | 'published' | 'written';
  /** `box`: a metadata box; `line`: a line of running text, the one under the title as a rule. */
  readonly where: 'box' | 'line';
  readonly value: string;
  readonly block: Block;
  /** Offset of the value into `block.text`. */
  readonly start: number;
}

const kinds = {
  body: bodyLabels,
  source: sourceLabels,
  published: publishedLabels,
  written: writtenLabels,
} as const;
const labels = new RegExp(
  `(?:${Object.entries(kinds)
    .map(([kind, words]) => `(?<${kind}>${words})`)
    .join('|')}|${otherLabels})`,
  'g',
);
const kindOf = new Map<string, keyof typeof kinds | 'other'>(
  Object.entries({ ...kinds, other: otherLabels }).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind as keyof typeof kinds | 'other'] as const),
  ),
);

/** Every label of a body, source or date has one of these: cheap, for the thousands of lines without. */
const anyLabel = /机[构關关]|機[構關]|[单單]位|部[门門]|主[体體]|[来來]源|稿|日期|[时時][间間]/;

/** Longer lines are prose: a label in them is a word like any other. */
const longest = 200;

/** Reads the labelled bodies, sources and dates of the page, in document order. */
export function readLabelled(blocks: readonly Block[]): Labelled[] {
  const found: Labelled[] = [];
  blocks.forEach((block, index) => {
    if (block.text.length > longest || !anyLabel.test(block.text)) return;
    const plain = simplify(block.text);
    const whole = labelKind(plain);
    if (whole && whole !== 'other') {
      const next = blocks[index + 1];
      if (next && next.text.length <= longest && !labelKind(simplify(next.text))) {
        found.push({ kind: whole, where: 'box', value: next.text, block: next, start: 0 });
      }
      return;
    }
    found.push(...inLine(block, plain));
  });
  return found;
}

/** The kind of a text that is nothing but a label, with or without brackets and colon. */
function labelKind(plain: string): keyof typeof kinds | 'other' | undefined {
  return kindOf.get(plain.replace(/^[【[(]/, '').replace(/[】\])]?:?$/, ''));
}

function inLine(block: Block, plain: string): Labelled[] {
  const marks = [...plain.matchAll(labels)].flatMap((mark) => {
    const end = mark.index + mark[0].length;
    const colon = /^[】\])]?:/.exec(plain.slice(end));
    const other = !Object.keys(kinds).some((kind) => mark.groups?.[kind]);
    return colon || other ? [{ mark, end: end + (colon?.[0].length ?? 0) }] : [];
  });
  return marks.flatMap(({ mark, end }, index) => {
    const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) => mark.groups?.[each]);
    if (!kind) return [];
    const value = block.text.slice(end, marks[index + 1]?.mark.index).replace(/[|,;【[(]+$/, '');
    return value === ''
      ? []
      : [{ kind, where: block.cell ? 'box' : 'line', value, block, start: end } as const];
  });
}
