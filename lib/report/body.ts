/** What kind of body reports, on which level, and whether for itself or for all below it. */
import { aggregateSigns, citySigns, ownSigns, zones } from '../domain/bodies';
import { simplify } from '../domain/traditional';
import type { BodyKind, BodyLevel } from './model';
import { isMunicipality, isTown, unitsIn } from './units';

export interface Standing {
  readonly level: BodyLevel | null;
  readonly body: BodyKind | null;
  readonly scope: 'aggregate' | 'own' | null;
}

/** Reads level, kind and scope.
 *  @param agency the name as printed, folded, or null
 *  @param opening the report's first lines, folded
 *  @param text more of the report: words that tell a prefecture's city from a county's
 *  @returns null for each that name and text leave open */
export function readStanding(agency: string | null, opening: string, text: string): Standing {
  if (agency === null) return { level: null, body: null, scope: null };
  const name = simplify(agency).replace(/\([^()]*\)$/, '');
  const body = bodyKind(name);
  return { level: bodyLevel(name, body, simplify(text)), body, scope: scopeOf(body, simplify(opening)) };
}

const committee = new RegExp(
  `(?:管委会|(?:${zones}|[区园城港岛湖山带谷])管理委员会)(?:办公室|党政办公室)?$|(?:${zones})$`,
);

function bodyKind(name: string): BodyKind | null {
  if (/街道(?:办事处|办|党政办公室|党政综合办公室)?$|办事处$/.test(name)) return 'street';
  if (committee.test(name) && !name.endsWith('监管委会')) return 'committee';
  if (
    /(?:人民政府|[省市县区州盟旗]政?府|国务院)(?:外事)?办公[厅室]$|[省市县区州盟旗]政?府办$|党政办公室$/.test(
      name,
    )
  )
    return 'office';
  if (/政府(?:机关|本级)?$|[省市县区州盟旗镇乡](?:本级)?$|苏木$|^国务院$|自治区$/.test(name))
    return 'government';
  if (/(?:局|厅|委|委员会|办|办公[室厅]|署)$|^(?:国家|中华人民共和国|[\u4e00-\u9fff]{2,10}部$)/.test(name))
    return 'department';
  if (/(?:中心|公司|学校|学院|大学|医院|银行|联合会|协会|总工会|[会馆场处站所队社团院园])$/.test(name))
    return 'other';
  return null;
}

const city = new RegExp(citySigns);

function bodyLevel(name: string, body: BodyKind | null, text: string): BodyLevel | null {
  if (isTown(name)) return 'town';
  if (body === 'committee') return null;
  const units = unitsIn(name);
  if (
    units.length === 0 &&
    /^(?:国务院|国家.*[局委会署部]$|中华人民共和国|[\u4e00-\u9fff]{2,8}部$)/.test(name)
  )
    return 'national';
  const has = (kinds: RegExp): boolean => units.some(({ kind }) => kinds.test(kind));
  if (has(/^(?:县|区|旗|自治县|自治旗)$/)) return 'county';
  if (isMunicipality(name)) return 'province';
  if (units.length > 1 && units.at(-1)?.kind === '市' && !has(/^(?:省|自治区)$/)) return 'county';
  if (has(/^(?:州|盟|地区|自治州)$/) || (units.length > 1 && has(/^市$/))) return 'city';
  if (has(/^(?:省|自治区)$/) || name.endsWith('厅')) return 'province';
  // 市 alone is a prefecture's city or a county's: only the text can tell.
  return has(/^市$/) && city.test(text) ? 'city' : null;
}

const aggregate = new RegExp(aggregateSigns);
const own = new RegExp(ownSigns);

function scopeOf(body: BodyKind | null, opening: string): 'aggregate' | 'own' | null {
  if (own.test(opening)) return 'own';
  if (aggregate.test(opening)) return 'aggregate';
  return body === null || body === 'government' || body === 'committee' ? null : 'own';
}
