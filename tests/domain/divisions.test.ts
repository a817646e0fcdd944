import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackCharacters, unpackNames } from '../../lib/domain/name-code';
import { gazetteer } from '../../lib/domain/places';
import { areaNames } from '../../scripts/area-names';
import { charactersOf, packCharacters, packNames } from '../../scripts/pack-names';

describe('packed names', () => {
  const character = integer({ min: 0x4e00, max: 0x51ff }).map((code) => String.fromCharCode(code));
  const name = array(character, { minLength: 2, maxLength: 4 }).map((each) => each.join(''));

  test('come back as they went in', () => {
    assert(
      property(uniqueArray(name, { minLength: 1 }), uniqueArray(name), (some, others) => {
        const characters = charactersOf([...some, ...others]);
        expect(unpackCharacters(packCharacters(characters))).toEqual(characters);
        const unpacked = unpackNames(packNames(some, characters), characters);
        expect([...unpacked].toSorted()).toEqual(some.toSorted());
      }),
    );
  });

  test('a distance that the code cannot write is refused', () => {
    expect(() => packCharacters(['一', '龥'])).toThrow(RangeError);
  });
});

describe('the gazetteer', () => {
  const { stems, cities, counties, characters, longestStem } = gazetteer();
  const names = areaNames();

  test('has the cities and counties of the data set, no more and no less', () => {
    expect([...cities].toSorted()).toEqual(names.cities.toSorted());
    expect([...counties].toSorted()).toEqual(names.counties.toSorted());
  });

  test('knows full names and stems', () => {
    for (const name of [...names.provinces, ...names.prefectures, ...names.cities, ...names.counties])
      expect(stems).toContain(name);
    for (const name of ['广西', '延边', '雄安', '石家庄市', '曹妃甸']) expect(stems).toContain(name);
  });

  test('knows what its names are made of', () => {
    expect(longestStem).toBe(Math.max(...[...stems].map((stem) => stem.length)));
    expect(characters).toEqual(new Set([...stems].join('')));
  });
});
