/** When a report was published: every date that the page gives for it, and the one that is believed. */
import { dateMetas } from '../domain/imprint';
import { simplify } from '../domain/traditional';
import { fold } from '../snapshot/fold';
import { isBodyName } from './body-name';
import { dateInUrl, datesIn } from './dates';
import type { Labelled } from './labelled';
import { type Metas, metasNamed } from './metas';
import type { Block, Passage, Place, Stated } from './model';
import { textPlace } from './places';

export interface PublicationInput {
  readonly url: string | null;
  readonly metas: Metas;
  readonly labelled: readonly Labelled[];
  /** The lines of the article, or of the whole page where nobody told them apart. */
  readonly blocks: readonly Block[];
  /** The passages after the last section, where known. */
  readonly signature: readonly Passage[];
}

/** Every date of publication that the page states: `line`, `metadata`, `signature` and `url`, most trusted first. */
export function publicationDates(input: PublicationInput): Stated<string>[] {
  const stated = (kind: Labelled['kind'], where: Labelled['where']): Stated<string>[] =>
    input.labelled
      .filter((each) => each.kind === kind && each.where === where)
      .flatMap((each) =>
        firstDate(each.value, where === 'line' ? 'line' : 'metadata', each.block, each.start),
      );
  const tags = metasNamed(input.metas, dateMetas).flatMap((meta) => {
    const found = datesIn(fold(meta.content))[0];
    const place: Place = { kind: 'page', part: 'meta', text: meta.content, node: meta.node };
    return found ? [{ value: found.date, source: 'metadata', place }] : [];
  });
  const address = input.url === null ? null : dateInUrl(input.url);
  return [
    ...stated('published', 'line'),
    ...sourceLines(input),
    ...stated('published', 'box'),
    ...tags,
    ...stated('written', 'line').map((each) => ({ ...each, source: 'metadata' })),
    ...stated('written', 'box'),
    ...signed(input),
    ...(address ? [{ value: address, source: 'url', place: null }] : []),
  ];
}

/** The date that a reader would write down.
 *  A report appears in the year after the one it is about, now and then in its last weeks. A later date that only the site's machinery gives
 *  (metadata, address, a line filled from them) is the day on which the page was moved; a date that the agency wrote below its report is believed.
 *  @param dates most trusted first
 *  @param year the year that the report is about */
export function decidePublication(dates: readonly Stated<string>[], year: number | null): string | null {
  if (year === null) return (dates.find(({ source }) => source === 'signature') ?? dates[0])?.value ?? null;
  const soon =
    dates.find(({ value }) => value.startsWith(String(year + 1))) ??
    dates.find(({ value }) => value.startsWith(`${year}-12`));
  if (soon) return soon.value;
  const later = dates.filter(({ value }) => value > String(year + 1));
  const believed =
    later.find(({ source }) => source === 'signature') ?? later.find(({ value }) => value < String(year + 3));
  return believed?.value ?? null;
}

function firstDate(text: string, source: string, block: Block, offset: number): Stated<string>[] {
  const found = datesIn(text).find(({ start }) => start < 8);
  if (!found) return [];
  return [
    { value: found.date, source, place: textPlace(block, offset + found.start, offset + found.end, null) },
  ];
}

/** A date without a label, in the line under the title that names the source: 来源:办公室 2019-03-14 09:17. */
function sourceLines({ labelled }: PublicationInput): Stated<string>[] {
  return labelled.flatMap((each) => {
    if (each.kind !== 'source' || each.where !== 'line') return [];
    const found = datesIn(each.block.text)[0];
    if (
      !found ||
      labelled.some((other) => other.block === each.block && other.kind !== 'source' && other.kind !== 'body')
    )
      return [];
    return [
      { value: found.date, source: 'line', place: textPlace(each.block, found.start, found.end, null) },
    ];
  });
}

/** How many lines after the last section can be its signature, and how far above its date an agency's name stands. */
const closingLines = 12;
const nameAbove = 3;

/** The date below the report: a short line that ends in a date and has the agency's name in it or just above it. */
function signed({ signature, blocks }: PublicationInput): Stated<string>[] {
  const known = signature.length > 0;
  const lines = known
    ? signature.map((passage) => passage.block)
    : blocks.filter((block) => !block.cell && !block.linked);
  for (let index = lines.length - 1; index >= Math.max(0, known ? 0 : lines.length / 2); index -= 1) {
    const block = lines[index];
    if (!block || block.text.length > 60) continue;
    const found = datesIn(block.text).at(-1);
    if (!found || !/^[。)]?$/.test(block.text.slice(found.end))) continue;
    const before = simplify(block.text.slice(0, found.start)).replace(/[(,:]$/, '');
    const above = lines.slice(Math.max(0, index - nameAbove), index).some((line) => isBodyName(line.text));
    const alone = before === '' && (above || (known && lines.length <= closingLines));
    if (!alone && !isBodyName(before)) continue;
    return [
      { value: found.date, source: 'signature', place: textPlace(block, found.start, found.end, null) },
    ];
  }
  return [];
}
