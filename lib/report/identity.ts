/** Who reports about which year: the report's title, agency, year, day of publication and standing, with the evidence for each. */
import type { FormKey } from '../domain/keys';
import type { Snapshot } from '../snapshot/tree';
import { readAgency } from './agency';
import { readStanding } from './body';
import { readLabelled } from './labelled';
import type { Metas } from './metas';
import type { Block, Identity, Passage, Stated } from './model';
import { bestTitle, type PageTitles } from './page-titles';
import { decidePublication, publicationDates } from './published';
import { readSignature } from './signature';
import { decideYear, openingYears, periodYears, urlYears } from './year';

export interface IdentityInput {
  readonly snapshot: Snapshot;
  readonly metas: Metas;
  readonly titles: PageTitles;
  /** All visible lines of the page. */
  readonly blocks: readonly Block[];
  /** The lines of the article, from title to signature; the whole page where nobody told them apart. */
  readonly article?: readonly Block[];
  /** The forms whose tables the page has. */
  readonly forms?: readonly FormKey[];
  /** The passages after the last section. */
  readonly signature?: readonly Passage[];
}

/** How much of the article tells the scope, and how much the level. */
const openingLength = 800;
const textLength = 6_000;

/** Reads the identity of a report. What the page leaves open is null, never a guess. */
export function readIdentity(input: IdentityInput): Identity {
  const { snapshot, metas, titles, blocks, article = blocks, forms = [], signature = [] } = input;
  const title = bestTitle(titles.found);
  const labelled = readLabelled(blocks);
  const signed = readSignature(signature, article);
  const dates = publicationDates({ url: snapshot.url, metas, labelled, signature: signed });
  const titleLines = new Set(titles.found.flatMap((each) => each.blocks));
  const body = article.filter((block) => !titleLines.has(block));
  const years = [
    ...titleYears(titles),
    ...periodYears(body),
    ...openingYears(body),
    ...urlYears(snapshot.url),
  ];
  const certain = decideYear(years, forms);
  const publishedOn = decidePublication(dates, certain);
  const dated = dateYears(publishedOn, dates);
  const agency = readAgency({ title, titles, metas, labelled, blocks, article: body, signature: signed });
  const text = body.map((block) => block.text).join('\n');
  return {
    title: title?.printed ?? titles.headlines[0] ?? '',
    titlePlace: title?.place ?? null,
    agency,
    year: certain ?? decideYear(dated, forms),
    years: [...years, ...dated],
    publishedOn,
    dates,
    ...readStanding(agency, text.slice(0, openingLength), text.slice(0, textLength)),
  };
}

/** Years of the titles, the believed one first: `title` where a reader sees it, `document-title` in the document's head. */
function titleYears(titles: PageTitles): Stated<number>[] {
  const best = bestTitle(titles.found);
  return [...(best ? [best] : []), ...titles.found.filter((title) => title !== best)].flatMap((title) =>
    title.year === null
      ? []
      : [
          {
            value: title.year,
            source: title.source === 'document' ? 'document-title' : 'title',
            place: title.place,
          },
        ],
  );
}

/** The year before the day of publication. */
function dateYears(publishedOn: string | null, dates: readonly Stated<string>[]): Stated<number>[] {
  const stated = dates.find(({ value }) => value === publishedOn);
  return stated ? [{ value: Number(stated.value.slice(0, 4)) - 1, source: 'date', place: stated.place }] : [];
}
