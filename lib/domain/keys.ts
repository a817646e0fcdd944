/** The names of templates, sections, tables, rows and columns, as they cross the program's border. */

/** `2008` for report years to 2018, `2019` for 2019 and 2020, `2021` from 2021 on. */
export type TemplateKey = '2008' | '2019' | '2021';

/** Templates that prescribe tables. */
export type FormKey = Exclude<TemplateKey, '2008'>;

export type SectionKey =
  'overview' | 'disclosure' | 'requests' | 'fees' | 'disputes' | 'problems' | 'others' | 'preamble';

export type TableKey =
  'regulations' | 'permits' | 'penalties' | 'fees' | 'procurement' | 'requests' | 'disputes';

/** Row and column keys are data of the forms (domain/forms); their spelling is checked there. */
export type RowKey = string;
export type ColumnKey = string;

export type Severity = 'error' | 'warning' | 'notice';

export type Language = 'zh-CN' | 'en';
