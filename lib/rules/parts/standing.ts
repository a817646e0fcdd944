/** How the tables that a template requires stand on the page. */
import { type TableForm, tableForm, tableForms } from '../../domain/forms';
import type { SectionKey, TableKey } from '../../domain/keys';
import type { Figure, Report, Section } from '../../report/model';

/** `text`: readable, in whatever form; `outdated`: its section carries the tables of another template;
 *  `pictured`: only a picture, an attachment or a frame can hold it; `absent`: nowhere;
 *  `no-section`: its section is missing or empty, which other rules say. */
export type TableStanding = 'text' | 'outdated' | 'pictured' | 'absent' | 'no-section';

/** Tables of the form that belong to one section. */
export interface DueTables {
  readonly section: SectionKey;
  readonly tables: readonly TableForm[];
}

/** The tables that the report's template requires; none up to 2018. */
export function dueTables({ template }: Report): readonly TableForm[] {
  return template === '2008' ? [] : tableForms[template];
}

/** How one table of the form stands. Where its section has other tables as text, no picture is supposed to hold it. */
export function standingOf(report: Report, { key, section }: TableForm): TableStanding {
  if (report.tables.some((table) => table.key === key)) return 'text';
  const home = sectionOf(report, section);
  if (!home || isEmpty(home)) return 'no-section';
  const inText = tablesOf(report, section);
  if (inText.length > 0) {
    return inText.every((table) => table.form !== report.template) ? 'outdated' : 'absent';
  }
  return figureOf(report, section) ? 'pictured' : 'absent';
}

/** The tables of one standing, a group for each section where they should be, in the form's order. */
export function bySection(report: Report, standing: TableStanding): readonly DueTables[] {
  const found = dueTables(report).filter((table) => standingOf(report, table) === standing);
  const sections = [...new Set(found.map((table) => table.section))];
  return sections.map((section) => ({ section, tables: found.filter((table) => table.section === section) }));
}

/** The standing of one table by its key; on a report without prescribed tables, whether it is there. */
export function standingOfKey(report: Report, key: TableKey): TableStanding {
  if (report.tables.some((table) => table.key === key)) return 'text';
  const form = dueTables(report).find((table) => table.key === key);
  return form ? standingOf(report, form) : 'absent';
}

/** What could hold the tables of a section that has none as text: a figure in it, or an attachment at the report's end
 *  whose name promises tables or the report itself. */
export function figureOf(report: Report, section: SectionKey): Figure | undefined {
  return (
    report.figures.find((figure) => figure.section === section) ??
    report.figures.find(
      (figure) =>
        figure.kind === 'attachment' &&
        (figure.section === null || figure.section === 'others') &&
        /表|年报|年度报告|附件/.test(figure.name),
    )
  );
}

/** The first section of a key. */
export function sectionOf(report: Report, key: SectionKey): Section | undefined {
  return report.sections.find((section) => section.key === key);
}

/** A heading with nothing under it. */
export function isEmpty({ passages, tables, figures }: Section): boolean {
  return passages.length + tables.length + figures.length === 0;
}

function tablesOf(report: Report, section: SectionKey): Report['tables'] {
  return report.tables.filter((table) => tableForm(table.form, table.key).section === section);
}
