/** Packs the names of @vant/area-data into lib/domain/divisions.ts.
 *  Run by hand when the data set is renewed: `npx tsx scripts/build-divisions.ts`. */
import { writeFileSync } from 'node:fs';
import { collatedInitialOf } from '../lib/tamper/names/romanised';
import { areaNames } from './area-names';
import { charactersOf, packCharacters, packNames } from './pack-names';

const { provinces, prefectures, cities, counties } = areaNames();
const characters = charactersOf([...cities, ...counties]);

/** Read otherwise in places' names than where the order of readings has them. */
const otherReadings = new Map(
  [...'厦x埔p曾z泊b长c'.matchAll(/(.)(.)/gu)].map(([, character, letter]) => [character, letter]),
);
const initials = [...characters].map((each) => otherReadings.get(each) ?? collatedInitialOf(each)).join('');

const text = `/** Administrative divisions of China: made by scripts/build-divisions.ts from @vant/area-data 2.1.0 (MIT), not to be edited.
 *  The code of the lists: lib/domain/name-code.ts. */
import type { PackedNames } from './name-code';

/** Full names. */
export const provinceNames = '${provinces.join(' ')}';

/** Full names of prefectures that are no city. */
export const prefectureNames =
  '${prefectures.join(' ')}';

/** What the stems below are made of. */
export const characters =
  '${packCharacters(characters)}';

/** The letter that the reading of each of them begins with. */
export const initials =
  '${initials}';

/** Stems of cities with districts. */
export const cities: PackedNames = ${literal(packNames(cities, characters))};

/** Stems of counties, districts and cities without districts. */
export const counties: PackedNames = ${literal(packNames(counties, characters))};
`;

function literal(packed: object): string {
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}:\n    '${value}',\n`);
  return `{\n${lines.join('')}}`;
}

writeFileSync(new URL('../lib/domain/divisions.ts', import.meta.url), text);
