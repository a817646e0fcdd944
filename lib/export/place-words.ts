/** Locations in words, as a supervisor would name the place: 第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计. */
import { sectionForms, tableForms, type TableForm } from '../domain/forms';
import type { ColumnKey, FormKey, Language, RowKey, SectionKey, TableKey, TemplateKey } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import type { Location } from '../judge/model';

/** What the words depend on: the report's template (null where the page is no report) and the reader's language. */
export interface Wording {
  readonly template: TemplateKey | null;
  readonly language: Language;
}

const separator = ' › ';

/** One place in words. Official labels stay as the form prints them, in every language. */
export function placeWords(location: Location, wording: Wording): string {
  const texts = reportTexts[wording.language];
  if (location.kind === 'page') return texts.parts[location.part];
  const section = sectionOf(location);
  if (location.kind === 'text' || location.table === null) return sectionWords(section, wording);
  const steps = [
    sectionNumber(section, wording),
    tableWords(location.table, wording),
    location.row === null ? '' : rowWords(location.table, location.row, wording),
    location.column === null ? '' : columnWords(location.table, location.column, wording),
  ];
  return steps.filter((step) => step !== '').join(separator);
}

/** The section that a place belongs to; null for places outside the report's text. */
export function sectionOf(location: Location): SectionKey | null {
  if (location.kind === 'page') return null;
  if (location.kind === 'cell') return sectionOfTable(location.table);
  if (location.kind === 'missing' && location.section === null && location.table !== null) {
    return sectionOfTable(location.table);
  }
  return location.section;
}

/** A section by number and title: 第四部分 政府信息公开行政复议、行政诉讼情况. Reports up to 2018 have titles only. */
export function sectionWords(section: SectionKey | null, wording: Wording): string {
  const texts = reportTexts[wording.language];
  if (section === null) return texts.page;
  const number = sectionNumber(section, wording);
  const official = sectionForms.find((form) => form.key === section)?.title;
  const title =
    number === '' || official === undefined || wording.language !== 'zh-CN'
      ? texts.sectionTitles[section]
      : official;
  return number === '' ? title : `${number} ${title}`;
}

function sectionNumber(section: SectionKey | null, { template, language }: Wording): string {
  const index = sectionForms.findIndex((form) => form.key === section);
  const ordinal = language === 'zh-CN' ? sectionForms[index]?.ordinal : String(index + 1);
  if (index === -1 || ordinal === undefined || template === '2008') return '';
  return fill(reportTexts[language].sectionNumber, { ordinal });
}

/** What people call the table: 表三, 第二十条第（一）项. */
export function tableWords(table: TableKey, wording: Wording): string {
  return formsOf(table, wording)[0]?.name ?? table;
}

/** A row by its label, with the group in front where labels repeat from group to group. */
export function rowWords(table: TableKey, row: RowKey, wording: Wording): string {
  const found = firstOf(formsOf(table, wording), (form) => form.rows.find((each) => each.key === row));
  if (!found) return row;
  const group = found.groups.length > 1 ? found.groups.at(-1) : undefined;
  return group === undefined ? found.label : `${group}${separator}${found.label}`;
}

/** A column by its label, with the group in front in the table of the fourth section. */
export function columnWords(table: TableKey, column: ColumnKey, wording: Wording): string {
  const found = firstOf(formsOf(table, wording), (form) => form.columns.find((each) => each.key === column));
  if (!found) return column;
  return table === 'disputes' && found.group !== undefined
    ? `${found.group}${separator}${found.label}`
    : found.label;
}

/** The forms that know the table: the report's own first, then the others, for a report on another year's form. */
export function formsOf(table: TableKey, { template }: Pick<Wording, 'template'>): readonly TableForm[] {
  const own: FormKey = template === '2019' ? '2019' : '2021';
  const order: readonly FormKey[] = own === '2019' ? ['2019', '2021'] : ['2021', '2019'];
  return order.flatMap((form) => tableForms[form].filter((each) => each.key === table));
}

function sectionOfTable(table: TableKey): SectionKey | null {
  return formsOf(table, { template: null })[0]?.section ?? null;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
