/** What kind of body reports, on which level, and whether for itself or for all below it. */
import { aggregateSigns, citySigns, ownSigns, zones } from '../domain/bodies';
import { gazetteer } from '../domain/places';
import { simplify } from '../domain/traditional';
import type { BodyKind, BodyLevel } from './model';
import { isMunicipality, isTown, unitsIn } from './units';

/** On which level a body stands, what it is, and whether it reports for all below it; null where that is open. */
export interface BodyStanding {
  readonly level: BodyLevel | null;
  readonly body: BodyKind | null;
  readonly scope: 'aggregate' | 'own' | null;
}

/** Reads level, kind and scope.
 *  @param agency the name as printed, folded, or null
 *  @param opening the report's first lines, folded
 *  @param text more of the report: words that tell a prefecture's city from a county's
 *  @returns null for each that name and text leave open */
export function readStanding(agency: string | null, opening: string, text: string): BodyStanding {
  if (agency === null) return { level: null, body: null, scope: null };
  const name = simplify(agency).replace(/\([^()]*\)$/, '');
  const body = bodyKind(name);
  return { level: bodyLevel(name, body, simplify(text)), body, scope: scopeOf(body, simplify(opening)) };
}

const committee = new RegExp(`(?:管委会|(?:${zones}|[区园城港岛湖山带谷])管理委员会)(?:办公室|党政办公室)?$`);
const zone = new RegExp(`(?:${zones})$`);
const endings: readonly (readonly [BodyKind, RegExp])[] = [
  ['street', /街道(?:办事处|办|党政办公室|党政综合办公室)?$|办事处$/],
  [
    'office',
    /(?:人民政府|[省市县区州盟旗]政?府|国务院)(?:外事)?办公[厅室]$|[省市县区州盟旗]政?府办$|党政办公室$/,
  ],
  ['government', /政府(?:机关|本级)?$|[省市县区州盟旗镇乡](?:本级)?$|苏木$|^国务院$|自治区$/],
  ['department', /(?:局|厅|委|委员会|办|办公[室厅]|署)$|^(?:国家|中华人民共和国|[\u4e00-\u9fff]{2,10}部$)/],
  ['other', /(?:中心|公司|学校|学院|大学|医院|银行|[会馆场处站所队社团院园])$/],
];

function bodyKind(name: string): BodyKind | null {
  const isCommittee = /管(?:理委员|委)会/.test(name) && committee.test(name) && !name.endsWith('监管委会');
  if (isCommittee || zone.test(name)) return 'committee';
  return endings.find(([, ending]) => ending.test(name))?.[0] ?? null;
}

const nationalBody = /^(?:国务院|国家.*[局委会署部]$|中华人民共和国|[\u4e00-\u9fff]{2,8}部$)/;
const county = /^(?:县|区|旗|自治县|自治旗)$/;
const prefecture = /^(?:州|盟|地区|自治州)$/;
const province = /^(?:省|自治区)$/;

function bodyLevel(name: string, body: BodyKind | null, text: string): BodyLevel | null {
  if (isTown(name)) return 'town';
  if (body === 'committee') return null;
  const units = unitsIn(name);
  if (units.length === 0 && nationalBody.test(name)) return 'national';
  const has = (kinds: RegExp): boolean => units.some(({ kind }) => kinds.test(kind));
  const cities = units.filter(({ kind }) => kind === '市');
  if (has(county)) return 'county';
  if (isMunicipality(name)) return 'province';
  if (cities.length > 1 || (cities.length > 0 && has(prefecture))) return 'county';
  if (has(prefecture)) return 'city';
  if (cities[0]) return cityLevel(cities[0].name, text) ?? (has(province) ? 'city' : null);
  return has(province) || name.endsWith('厅') ? 'province' : null;
}

const speaksOfCounties = new RegExp(citySigns);

/** 市 alone is a prefecture's city or a county's: the list of divisions knows, or the text speaks of counties below. */
function cityLevel(name: string, text: string): BodyLevel | null {
  const { cities, counties } = gazetteer();
  if (cities.has(name)) return 'city';
  if (counties.has(name)) return 'county';
  return speaksOfCounties.test(text) ? 'city' : null;
}

const aggregate = new RegExp(aggregateSigns);
const own = new RegExp(ownSigns);

function scopeOf(body: BodyKind | null, opening: string): 'aggregate' | 'own' | null {
  if (own.test(opening)) return 'own';
  if (aggregate.test(opening)) return 'aggregate';
  return body === null || body === 'government' || body === 'committee' ? null : 'own';
}
