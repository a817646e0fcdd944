/** What a page is: a report, a list of reports, any other page, or nothing that can be read. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { simplify } from '../domain/traditional';
import type { Snapshot } from '../snapshot/tree';
import { reportLinks } from './listing';
import type { Metas } from './metas';
import type { Block, ReportLink } from './model';
import { bestTitle, type FoundTitle, type PageTitles } from './page-titles';
import { isOtherTitle, parseTitle } from './title';
import { readAddress } from '../snapshot/read-address';

export interface KindInput {
  readonly snapshot: Snapshot;
  readonly metas: Metas;
  readonly titles: PageTitles;
  readonly blocks: readonly Block[];
  readonly links: readonly Element[];
  /** Pictures and frames: what a page without text may show instead. */
  readonly pictures: number;
  readonly frames: number;
  /** How many headings of the form's sections the page has. */
  readonly sections: number;
  /** How many of the form's tables it has. */
  readonly tables: number;
}

export type PageKind =
  | { readonly kind: 'report' }
  | { readonly kind: 'listing'; readonly links: readonly ReportLink[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly code: 'empty' | 'no-text'; readonly message: string };

/** A page with so many of the form's sections is made by the form. */
const formSections = 4;
/** Prose of that many characters is an article. */
const enoughProse = 200;
/** A line that long is prose, not a label or a menu. */
const proseLine = 24;
/** A column has that many links to reports; one named after the reports may have a single one. */
const severalLinks = 3;

/** Tells what a page is. A report is one article that reports: its own title says so, or its sections and tables do. */
export function pageKind(input: KindInput): PageKind {
  const { blocks, titles, sections, tables } = input;
  const title = bestTitle(titles.found);
  if (blocks.length === 0 && title === null) return unreadable(input);

  if (isAboutSomethingElse(input, title)) return { kind: 'other' };
  if (sections >= formSections && (tables > 0 || proseOf(blocks) >= enoughProse)) return { kind: 'report' };

  const column = title !== null || titles.headlines.some((headline) => parseTitle(headline) !== null);
  const links = reportLinks(input.links, baseOf(input.snapshot, input.metas), column);
  if (title && isArticle(input, title, links)) return { kind: 'report' };
  if (links.length >= severalLinks || (column && links.length > 0)) {
    if (column || links.length * 3 >= contentLinks(input.links)) return { kind: 'listing', links };
  }
  return { kind: 'other' };
}

function unreadable({ snapshot, pictures, frames }: KindInput): PageKind {
  if (isEmpty(snapshot.document.children))
    return { kind: 'unreadable', code: 'empty', message: '页面是空的，没有任何内容。' };
  const instead =
    frames > 0 ? '内容在框架页中' : pictures > 0 ? '内容只有图片' : '内容可能要等脚本载入后才会出现';
  return { kind: 'unreadable', code: 'no-text', message: `页面上没有可读的文字：${instead}。` };
}

/** Whether there is nothing below html and body: no element, no text. */
function isEmpty(nodes: readonly AnyNode[]): boolean {
  return nodes.every((node) => {
    if (isText(node)) return node.data.trim() === '';
    if (!isTag(node) || node.name === 'head') return true;
    return (node.name === 'html' || node.name === 'body') && isEmpty(node.children);
  });
}

/** A notice in lines of its own, where no headline says so: 关于…的通知, the annexed 工作年度报告格式. */
const notice =
  /(?:关于|印发|做好|编制|报送)[^。;,]*(?:通知|通报|函|意见|办法|制度|方案)(?:\([^()]{0,10}\))?$|报告(?:格式|模板|模版|样式|范本|制度)(?:\([^()]{0,10}\))?$/;
const beginningLines = 80;

/** Whether the page is a notice, a guide or the like. A report's own title on the page weighs more than a headline, but for one inside a notice. */
function isAboutSomethingElse({ titles, blocks, sections }: KindInput, title: FoundTitle | null): boolean {
  if (titles.headlines.some((headline) => isComplete(parseTitle(headline)))) return false;
  const visible = title !== null && title.source !== 'document' && title.year !== null;
  if (visible && (title.agency !== null || sections >= formSections)) return false;
  if (titles.headlines.some(isOtherTitle)) return true;
  if (title !== null && title.year !== null) return false;
  const lines = blocks
    .filter((block) => !block.linked && block.text.length <= 80)
    .slice(0, beginningLines)
    .map((block) => simplify(block.text));
  return lines.some((line, index) => {
    const joined = line + (lines[index + 1] ?? '');
    return /信息公开|政务公开|年度报告/.test(joined) && (notice.test(line) || notice.test(joined));
  });
}

function isComplete(title: { agency: string | null; year: number | null } | null): boolean {
  return title !== null && title.year !== null && title.agency !== null;
}

/** Whether a page with a report's title presents that report, and does not list others under a column's name. */
function isArticle(
  { titles, blocks, sections, tables }: KindInput,
  title: FoundTitle,
  links: readonly ReportLink[],
): boolean {
  const prose = proseOf(blocks);
  if (sections >= 2 || tables > 0) return true;
  const named = titles.headlines.some((headline) => isComplete(parseTitle(headline)));
  if (isComplete(title) && (named || title.source === 'heading' || prose >= enoughProse)) return true;
  if (title.year !== null && links.length < severalLinks)
    return prose >= enoughProse || title.source !== 'line';
  if (links.length > 0 && links.length * 150 > prose) return false;
  return prose >= enoughProse && speaksAsReport(blocks);
}

const reporting =
  /(?:报告|汇报|公布|公开)如下|统计(?:期限|时限|时间)|本(?:年度)?报告|年度报告根据|信息公开条例|主动公开(?:政府)?信息\d|(?:未|没有)收到[^。]{0,12}申请/;

function speaksAsReport(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.text.length >= proseLine && reporting.test(simplify(block.text)));
}

/** The characters of the page's prose: lines too long for a menu that are no links. */
function proseOf(blocks: readonly Block[]): number {
  let sum = 0;
  for (const block of blocks) {
    if (!block.linked && block.text.length >= proseLine && /[,。;:]/.test(block.text))
      sum += block.text.length;
  }
  return sum;
}

/** Links with a text long enough to be an article's title. */
function contentLinks(links: readonly Element[]): number {
  return links.filter((link) => (link.attribs['href'] ?? '').length > 1).length;
}

/** The address that the page's links are relative to. */
function baseOf(snapshot: Snapshot, metas: Metas): string | null {
  const base = metas.base === null ? null : readAddress(metas.base, snapshot.url ?? undefined);
  return base?.href ?? snapshot.url;
}
