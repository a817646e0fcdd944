import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters as packed } from '../../lib/domain/divisions';
import { namesIn, unpackCharacters, type Names } from '../../lib/domain/name-code';
import { gazetteer } from '../../lib/domain/places';
import { areaNames } from '../../scripts/area-names';
import { charactersOf, packCharacters, packNames } from '../../scripts/pack-names';

/** Every name of two of these characters that the list has. */
function pairsIn(names: Names, characters: string): string[] {
  return [...characters].flatMap((first) =>
    [...characters].map((last) => first + last).filter((pair) => names.has(pair)),
  );
}

const isPair = (name: string): boolean => name.length === 2;

describe('packed names', () => {
  const character = integer({ min: 0x4e00, max: 0x51ff }).map((code) => String.fromCharCode(code));
  const name = array(character, { minLength: 2, maxLength: 4 }).map((each) => each.join(''));

  test('come back as they went in', () => {
    assert(
      property(uniqueArray(name), uniqueArray(name), (some, others) => {
        const characters = charactersOf([...some, ...others]);
        expect(unpackCharacters(packCharacters(characters))).toEqual(characters);
        const names = namesIn(packNames(some, characters), characters);
        expect(pairsIn(names, characters)).toEqual(some.filter(isPair).toSorted());
        expect(some.filter((each) => !names.has(each))).toEqual([]);
        expect(others.filter((each) => names.has(each) && !some.includes(each))).toEqual([]);
      }),
    );
  });

  test('have none that is empty or of unknown characters', () => {
    const names = namesIn(packNames(['东城', '西城'], '东城西'), '东城西');
    expect(['', '东', '北城', '东北', '北北'].filter((each) => names.has(each))).toEqual([]);
  });

  test('a distance that the code cannot write is refused', () => {
    expect(() => packCharacters('一龥')).toThrow(RangeError);
  });
});

describe('the gazetteer', () => {
  const { stems, cities, counties, characters, longestStem } = gazetteer();
  const all = areaNames();

  test.each([
    ['cities', cities, all.cities],
    ['counties', counties, all.counties],
  ])('has the %s of the data set, no more and no less', (_, list, names) => {
    expect(pairsIn(list, unpackCharacters(packed))).toEqual(names.filter(isPair).toSorted());
    expect(names.filter((name) => !list.has(name))).toEqual([]);
    expect(list.has('')).toBe(false);
  });

  test('knows full names and stems', () => {
    const names = [all.provinces, all.prefectures, all.cities, all.counties].flat();
    expect(names.filter((name) => !stems.has(name))).toEqual([]);
    for (const name of ['广西', '延边', '雄安', '石家庄市', '曹妃甸']) expect(stems.has(name)).toBe(true);
    for (const name of ['', '市', '石家', '澄原', '澄原市']) expect(stems.has(name)).toBe(false);
  });

  test('knows what its names are made of, and how long they get', () => {
    const names = [all.provinces, all.prefectures, all.cities, all.counties].flat();
    expect([...names.join('')].filter((character) => !characters.has(character))).toEqual([]);
    expect(characters.has(' ')).toBe(false);
    expect(longestStem).toBeGreaterThanOrEqual(Math.max(...names.map(({ length }) => length)));
  });
});
