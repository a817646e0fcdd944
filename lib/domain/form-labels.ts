/** Every label of the forms under an id that a file of settings can carry: `section:problems`, `row:requests:received`,
 *  `column:disputes:upheld`. What both forms have under one key is one label, in the words of the newer form. */
import { disputeOutcomes, type LabelForm, sectionForms, type TableForm, tableForms } from './forms';
import type { SectionKey, TableKey } from './keys';

export interface FormLabel {
  readonly id: string;
  readonly kind: 'section' | 'row' | 'column';
  /** null for the title of a section. */
  readonly table: TableKey | null;
  /** null for a label of a table. */
  readonly section: SectionKey | null;
  readonly label: string;
  readonly variants: readonly string[];
}

export const formLabels: readonly FormLabel[] = unique([
  ...sectionForms.map(({ key, title, variants }): FormLabel => ({
    id: `section:${key}`,
    kind: 'section',
    table: null,
    section: key,
    label: title,
    variants,
  })),
  ...[...tableForms['2021'], ...tableForms['2019']].flatMap((table) => [
    ...table.rows.filter(({ label }) => label !== '').map((form) => labelOf('row', table, form)),
    ...columnsOf(table).map((form) => labelOf('column', table, form)),
  ]),
]);

/** The groups of section four's table have the same columns: a wording of one is a wording of all. */
function columnsOf(table: TableForm): readonly LabelForm[] {
  return table.key === 'disputes' ? disputeOutcomes : table.columns;
}

function labelOf(
  kind: 'row' | 'column',
  { key: table }: TableForm,
  { key, label, variants }: LabelForm,
): FormLabel {
  return { id: `${kind}:${table}:${key}`, kind, table, section: null, label, variants };
}

function unique(labels: readonly FormLabel[]): readonly FormLabel[] {
  const known = new Map<string, FormLabel>();
  for (const each of labels) {
    const before = known.get(each.id);
    const variants = [...(before?.variants ?? []), ...(before ? [each.label] : []), ...each.variants];
    known.set(each.id, { ...(before ?? each), variants });
  }
  return [...known.values()];
}
