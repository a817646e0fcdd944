/** How rules name tables, rows, columns and quantities in a sentence: always by the official labels. */
import { columnLabel, rowLabel, sectionForms, tableForm, type TableForm } from '../../domain/forms';
import type { ColumnKey, FormKey, RowKey, SectionKey, TableKey } from '../../domain/keys';
import { type Quantity, quantityNames } from '../../domain/quantities';

/** 第三部分, by the number that the form gives the section. */
export function sectionName(key: SectionKey): string {
  const form = sectionForms.find((section) => section.key === key);
  return form ? `第${form.ordinal}部分` : '正文';
}

/** 第三部分表格; in section two, which has several, also the item: 第二部分第二十条第（一）项表格. */
export function tableName({ section, caption }: TableForm): string {
  return `${sectionName(section)}${caption ?? ''}表格`;
}

/** A row's label without the remark in brackets; numbered labels repeat from group to group, so their group stands in front. */
export function rowName(form: FormKey, table: TableKey, key: RowKey): string {
  const row = tableForm(form, table).rows.find((each) => each.key === key);
  if (!row) return key;
  if (row.label === '') return '数据';
  const label = withoutRemark(row.label);
  return /^\d/.test(label) ? `${row.groups.at(-1) ?? ''}${label}` : label;
}

/** A column's label, its group in front where the same label stands in several. */
export function columnName(form: FormKey, table: TableKey, key: ColumnKey): string {
  return columnLabel(form, table, key);
}

/** A label as a term of an equation: without number and remark, and without the words that say no more than
 *  what the table is about. */
export function termName(label: string): string {
  return withoutRemark(label)
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')
    .replace(/政府信息公开申请数量$|、行政机关不再处理.*$/, '');
}

/** What a quantity is called: the form's label for rows of section three. */
export function quantityName(quantity: Quantity): string {
  const named = quantityNames[quantity];
  if (named !== undefined) return named;
  const form = tableForm('2021', 'requests').rows.some(({ key }) => key === quantity) ? '2021' : '2019';
  return termName(rowLabel(form, 'requests', quantity));
}

/** 甲、乙: the names of several quantities, each once. */
export function quantitiesName(quantities: readonly Quantity[]): string {
  return [...new Set(quantities.map(quantityName))].join('、');
}

/** “甲”、“乙”; beyond eight the rest is counted, the places name them all. */
export function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 8)
    .map((name) => `“${name}”`)
    .join('、');
  return names.length > 8 ? `${shown}等${names.length}项` : shown;
}

function withoutRemark(label: string): string {
  return label.replace(/(.)（.*）$/, '$1');
}
