/** Reduces the divisions of @vant/area-data to lib/domain/divisions.ts: provinces, prefectures and the stems of counties.
 *  Run by hand when the data set is renewed: `npx tsx scripts/build-divisions.ts`. */
import { writeFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { stemOf } from '../lib/domain/stems';

const mainland = (code: string): boolean => code < '70';
/** Entries that are no name: groups of the directly governed, zones (a grammar knows those), towns of cities without counties. */
const noDivision =
  /直辖|开发区|管理区|示范区|实验区|保税区|产业园|工业园|园区|生态园|管委会|委员会|街道|镇$|乡$|松山湖|学院|办事处|港$|新城$|风景名胜/;

function entries(list: Record<string, string>): [string, string][] {
  return Object.entries(list).filter(([code, name]) => mainland(code) && !noDivision.test(name));
}

/** A stem with its length in front where that is not two characters, so that a line needs no separators. */
function packed(stems: Iterable<string>): string {
  return [...stems].map((stem) => (stem.length === 2 ? stem : `${stem.length}${stem}`)).join('');
}

const provinces = entries(areaList.province_list).map(([code, name]) => code.slice(0, 2) + name);
const prefectures = entries(areaList.city_list);
const lines = prefectures.map(([code, name]) => {
  const inside = entries(areaList.county_list).filter(([county]) => county.slice(0, 4) === code.slice(0, 4));
  return `${code.slice(0, 4)}${name} ${packed(new Set(inside.map(([, county]) => stemOf(county))))}`;
});
/** Counties governed by their province or region stand in groups that are no prefecture. */
const direct = Object.keys(areaList.city_list)
  .filter((code) => mainland(code) && /直辖/.test(areaList.city_list[code] ?? ''))
  .map((code) => {
    const inside = entries(areaList.county_list).filter(
      ([county]) => county.slice(0, 4) === code.slice(0, 4),
    );
    return `${code.slice(0, 4)} ${packed(new Set(inside.map(([, county]) => stemOf(county))))}`;
  });

const text = `/** Administrative divisions of China: made by scripts/build-divisions.ts from @vant/area-data 2.1.0 (MIT), not to be edited.
 *  Codes follow GB/T 2260. Of counties only the stems are kept; one that has not two characters has its length in front. */

/** Code (2 digits) and name, one a province. */
export const provinceLines = '${provinces.join(' ')}';

/** Code (4 digits) and name of a prefecture, a blank, the stems of its counties. Counties directly under a province have no name in front. */
export const prefectureLines =
  '${[...lines, ...direct].toSorted().join('\\n\\\n')}';
`;
writeFileSync(new URL('../lib/domain/divisions.ts', import.meta.url), text);
