/** The whole extraction: a Snapshot in, what a reader would write down out. */
import { tableForms } from '../domain/forms';
import type { FormKey, TemplateKey } from '../domain/keys';
import type { Snapshot } from '../snapshot/tree';
import { type Accepted, nothingAccepted } from './accepted';
import { type PageText, readBlocks } from './blocks';
import { unreadFrames } from './figures';
import { readIdentity } from './identity';
import { pageKind } from './kind';
import { readMetas } from './metas';
import type { Block, Reading, Table } from './model';
import { bestTitle, readTitles } from './page-titles';
import { type Article, readArticle } from './sections';
import { readTables } from './tables/read-tables';

/** Reads a page. What cannot be read is said in the Reading; a page never makes it throw.
 *  @param accepted wordings that count as labels and titles of the form, beside those that everybody accepts */
export function read(snapshot: Snapshot, accepted: Accepted = nothingAccepted): Reading {
  const page = readBlocks(snapshot);
  const metas = readMetas(snapshot);
  const titles = readTitles(metas, page.blocks);
  const titled = templateOf(bestTitle(titles.found)?.year ?? null);
  const tables = readTables(snapshot, page, titled === '2019' ? '2019' : '2021', accepted);
  const forms = formsOf(tables);
  const assumed = titled ?? forms[0] ?? '2021';
  const article = readArticle(page, tables, assumed, snapshot.url, accepted);

  const kind = pageKind({
    snapshot,
    metas,
    titles,
    blocks: page.blocks,
    links: page.links,
    pictures: page.images.length,
    frames: page.frames.length,
    sections: article.sections.filter((section) => section.key !== null).length,
    tables: tables.length,
  });
  const seen = { blocks: page.blocks, unread: unreadFrames(page, snapshot.url) };
  if (kind.kind !== 'report') return { ...kind, ...seen };

  const identity = readIdentity({
    snapshot,
    metas,
    titles,
    blocks: page.blocks,
    article: linesOf(page, article),
    forms,
    signature: article.closing,
  });
  const template = templateOf(identity.year) ?? assumed;
  const { preamble, sections, closing, figures } =
    template === assumed ? article : readArticle(page, tables, template, snapshot.url, accepted);
  return {
    kind: 'report',
    ...seen,
    report: { identity, template, preamble, sections, tables, figures, closing },
  };
}

/** Each report year has one template, whatever form the page uses. Source: 国办公开办函〔2019〕60号 and 〔2021〕30号. */
function templateOf(year: number | null): TemplateKey | null {
  if (year === null) return null;
  return year <= 2018 ? '2008' : year <= 2020 ? '2019' : '2021';
}

/** The forms that the tables' own words show; those that look the same in both say nothing. */
function formsOf(tables: readonly Table[]): FormKey[] {
  const telling = tables.filter(
    (table) => table.key !== 'disputes' && (table.form !== '2021' || differs(table)),
  );
  return [...new Set(telling.map((table) => table.form))];
}

function differs(table: Table): boolean {
  const other = tableForms['2019'].find((form) => form.key === table.key);
  return (
    table.columns.some((column) => !other?.columns.some((each) => each.key === column.key)) ||
    table.rows.some((row) => !other?.rows.some((each) => each.key === row.key))
  );
}

/** The article's lines, and those before it on the page that may name it. */
function linesOf(page: PageText, article: Article): readonly Block[] {
  const whole = article.root ? page.span(article.root) : undefined;
  return whole ? page.blocks.slice(whole.first, whole.last) : page.blocks;
}
