/** When a report was published: every date that the page gives for it, and the one that is believed. */
import { dateMetas } from '../domain/imprint';
import { fold } from '../snapshot/fold';
import { dateInUrl, datesIn } from './dates';
import type { Labelled } from './labelled';
import { type Metas, metasNamed } from './metas';
import type { Block, Place, Stated } from './model';
import { textPlace } from './places';
import type { Signature } from './signature';

export interface PublicationInput {
  readonly url: string | null;
  readonly metas: Metas;
  readonly labelled: readonly Labelled[];
  readonly signature: Signature;
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
    ...(input.signature.date ? [input.signature.date] : []),
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
  const dated = new Set(
    labelled.filter(({ kind }) => kind === 'published' || kind === 'written').map(({ block }) => block),
  );
  return labelled.flatMap(({ kind, where, block }) => {
    if (kind !== 'source' || where !== 'line' || dated.has(block)) return [];
    const found = datesIn(block.text)[0];
    return found
      ? [{ value: found.date, source: 'line', place: textPlace(block, found.start, found.end, null) }]
      : [];
  });
}
