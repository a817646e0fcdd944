/** The administrative divisions in a body's name: 澄原市文昭区财政局 → 澄原 市, 文昭 区. */
import { municipalities, nationalPrefixes, zones } from '../domain/bodies';

/** A division as a name has it: 澄原市 is 澄原 of kind 市. */
export interface DivisionName {
  /** Empty where the name leaves it out: 市财政局. */
  readonly name: string;
  readonly kind: string;
}

const national = nationalPrefixes.split('|');
const areas = new RegExp(`${zones}|(?:社|校|辖|小|片)区`, 'g');
// 城市管理局, 市场监督管理局, 市政管理局 and 市容局 are named after no city; 徐州市 and 贵州省 are no 州.
const next =
  /([^局厅委府院]{0,8}?)(省|自治区|自治州|自治县|自治旗|地区|州(?![市区县省])|盟|(?<!城)市(?!场|容|政(?![府务协]))|县|区(?![域划])|旗)/y;

/** Reads the divisions from the name's beginning, largest first. Areas such as 高新区 are none.
 *  @param name simplified */
export function unitsIn(name: string): DivisionName[] {
  const prefix = national.find((each) => name.startsWith(each)) ?? '';
  const local = name.slice(prefix.length).replaceAll(areas, '');
  const units: DivisionName[] = [];
  next.lastIndex = 0;
  for (let found = next.exec(local); found; found = next.exec(local)) {
    const [, unit = '', kind = ''] = found;
    if (unit === '' && units.length > 0) break;
    units.push({ name: unit, kind });
  }
  return units;
}

const nationalBody = /^(?:国务院|国家(?!级)|中华人民共和国|中国)/;
const municipality = new RegExp(`^(?:${municipalities})`);
const townName =
  /(?:街道|(?<!城)镇|(?<!城)乡|苏木)(?:办事处|办|人民政府|政府|(?:党政|综合|党政综合)办公室)?$|[^府]办事处$/;

/** Whether the name is that of a town, a township or a street. */
export function isTown(name: string): boolean {
  return townName.test(name);
}

/** Whether the name's first division is a city directly under the State. */
export function isMunicipality(name: string): boolean {
  return municipality.test(name);
}

/** Whether a name says where the body is: 澄原市财政局 does, 市财政局 and 财政局 do not. */
export function isLocated(name: string): boolean {
  return (
    nationalBody.test(name) ||
    unitsIn(name).some((unit) => unit.name !== '') ||
    /^.{2,}(?:镇|街道)|^.{2,}乡(?!村)/.test(name)
  );
}
