/** How a text states the figures of section two: decisions on permits, penalties and coercion, fees, procurement. Texts are folded.
 *  Source: the rows of the forms (国办公开办函〔2019〕60号, 〔2021〕30号), the items of art. 20 of 国务院令第711号, and the wording of published reports. */
import type { ColumnKey, RowKey, TableKey } from './keys';

export interface DisclosedFigure {
  /** The row, as a letter would name it. */
  readonly name: string;
  readonly table: TableKey;
  readonly row: RowKey;
  /** The column that holds the year's own number, in either form. */
  readonly columns: readonly ColumnKey[];
  /** Its first group is the number. */
  readonly stated: RegExp;
  /** Says that there were none; null where nobody says so of that alone. */
  readonly denied: RegExp | null;
}

const number = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const decided = '(?:处理)?(?:决定)?(?:数量)?(?:共|合计|总计|为)*';
const none = '(?:未|没有)(?:作出|做出|实施|采取|发生)(?:过|任何)*';
const beside = '(?:行政许可|行政处罚|行政强制)(?:处理)?(?:决定|措施)?[、和及与或]';

const decision = (name: string, table: TableKey, row: RowKey): DisclosedFigure => ({
  name,
  table,
  row,
  columns: ['decisions'],
  stated: new RegExp(
    `(?:(?:作出|做出|办理|实施|采取|执行)(?:各类)?(?:的)?|\\d[件项宗起次][、,;]|20\\d\\d年度?)${name}(?:措施)?${decided}${number}[件项宗起次]`,
    'g',
  ),
  denied: new RegExp(`${none}(?:${beside})*${name}(?:处理)?(?:决定|措施|案件)?(?=[,。;、和及与或]|$)`, 'g'),
});

export const disclosedFigures: readonly DisclosedFigure[] = [
  decision('行政许可', 'permits', 'permits'),
  decision('行政处罚', 'penalties', 'penalties'),
  decision('行政强制', 'penalties', 'compulsion'),
  {
    name: '行政事业性收费',
    table: 'fees',
    row: 'fees',
    columns: ['amount'],
    stated: new RegExp(
      `行政事业性收费(?:收入|收取)?(?:总)?(?:金额|额)?(?:共计|合计|共|为)?${number}万元`,
      'g',
    ),
    denied: null,
  },
  {
    name: '政府集中采购',
    table: 'procurement',
    row: 'procurement',
    columns: ['projects'],
    stated: new RegExp(`政府集中采购(?:项目)?(?:总)?(?:数量|数)?(?:共计|合计|共|为)?${number}[个项]`, 'g'),
    denied: null,
  },
];

/** Sentences whose figures are not the year's, or not the body's, or not those of decisions: what was published may be less. */
export const notOfTheTable =
  /累计|以来|上年|去年|往年|同期|其中|全[市县区省系]|各级|下属|系统内|大队|支队|中队|分局|公开|公示|公布|上网|录入|归集(?![,。;、]|$)|截[至止]/;
