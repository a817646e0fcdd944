/** The names that the extension needs of the divisions in @vant/area-data. */
import { areaList } from '@vant/area-data';
import { stemOf } from '../lib/domain/stems';

export interface AreaNames {
  /** Full names. */
  readonly provinces: readonly string[];
  /** Stems of cities with districts, those directly under the central government too. */
  readonly cities: readonly string[];
  /** Full names of prefectures that are no city: 地区, 自治州, 盟. */
  readonly prefectures: readonly string[];
  /** Stems, each once. */
  readonly counties: readonly string[];
}

const mainland = (code: string): boolean => code < '70';
/** Entries that are no name: groups of the directly governed, zones (a grammar knows those), towns of cities without counties. */
const noDivision =
  /^县$|直辖|开发区|管理区|示范区|实验区|保税区|产业园|工业园|园区|生态园|管委会|委员会|街道|镇$|乡$|松山湖|学院|办事处|港$|新城$|风景名胜/;

const isCity = (name: string): boolean => name.endsWith('市');

function names(list: Readonly<Record<string, string>>): string[] {
  return Object.entries(list)
    .filter(([code, name]) => mainland(code) && !noDivision.test(name))
    .map(([, name]) => name);
}

export function areaNames(): AreaNames {
  const prefectures = names(areaList.city_list);
  return {
    provinces: names(areaList.province_list),
    cities: prefectures.filter(isCity).map(stemOf),
    prefectures: prefectures.filter((name) => !isCity(name)),
    counties: [...new Set(names(areaList.county_list).map(stemOf))],
  };
}
