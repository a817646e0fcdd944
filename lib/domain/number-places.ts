/** Which place a public number stands for: division codes, telephone area codes, record numbers of websites, postcodes.
 *  Sources: lib/domain/prefectures.ts; 工业和信息化部 on record numbers (a province's sign before ICP备); 邮政编码 (GB/T 36069: the first two
 *  digits are the province's); mergers of area codes as published by 工业和信息化部. */
import { prefectures } from './prefectures';

/** A place as numbers give it: the first two digits of its division code, and the first four where the number tells them. */
export interface NumberPlace {
  readonly province: string;
  readonly prefecture: string | null;
}

/** Province's code, its sign before ICP备 and on number plates, the first two digits of its postcodes. */
const provinces =
  '11京10 12津30 13冀05,06,07 14晋03,04 15蒙01,02,13,16 21辽11,12 22吉13 23黑15,16 31沪20 32苏21,22 33浙31,32 34皖23,24 35闽35,36 36赣33,34 37鲁25,26,27 ' +
  '41豫45,46,47 42鄂43,44 43湘41,42 44粤51,52 45桂53,54 46琼57 50渝40 51川61,62,63,64 51蜀 52黔55,56 52贵 53滇65,66,67 53云 54藏85,86 61陕71,72 61秦 62陇73,74 62甘 63青81 64宁75 65新83,84';

/** Cities that gave up a telephone code of their own for a neighbour's: these codes tell the province only. */
const sharedAreaCodes = new Set('24 28 29 371 731 851 898 558'.split(' '));

interface Tables {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly byAreaCode: ReadonlyMap<string, string>;
  readonly bySign: ReadonlyMap<string, string>;
  readonly byPostcode: ReadonlyMap<string, readonly string[]>;
}

let unpacked: Tables | undefined;

/** The tables, unpacked when first asked for. */
function tables(): Tables {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Tables {
  const nameOf = new Map<string, string>();
  const byAreaCode = new Map<string, string>();
  for (const line of prefectures.split('|')) {
    const province = line.slice(0, 2);
    let own = 0;
    for (const entry of line.slice(2).split(' ')) {
      const [, given = '', name = '', areaCode = ''] = /^(\d*)(\D+)(\d*)$/.exec(entry) ?? [];
      own = given ? Number(given) : own + 1;
      const code = `${province}${String(own).padStart(2, '0')}`;
      nameOf.set(code, name);
      if (areaCode && !byAreaCode.has(areaCode)) byAreaCode.set(areaCode, code);
    }
  }
  const bySign = new Map<string, string>();
  const byPostcode = new Map<string, string[]>();
  for (const entry of provinces.split(' ')) {
    const province = entry.slice(0, 2);
    bySign.set(entry.charAt(2), province);
    for (const start of entry.slice(3).split(','))
      byPostcode.set(start, [...(byPostcode.get(start) ?? []), province]);
  }
  return { nameOf, byAreaCode, bySign, byPostcode };
}

/** The stem of a prefecture's name: 3707 → 潍坊. */
export function prefectureName(code: string): string | null {
  return tables().nameOf.get(code) ?? null;
}

/** @param code six digits of GB/T 2260 */
export function placeOfDivision(code: string): NumberPlace | null {
  const province = code.slice(0, 2);
  if (code.slice(2) === '0000' && [...tables().bySign.values()].includes(province))
    return { province, prefecture: null };
  const prefecture = code.slice(0, 4);
  if (tables().nameOf.has(prefecture)) return { province, prefecture };
  // Counties directly under a province, and those of the four cities under the State.
  return /^(?:11|12|31|50)0[12]|^..90/.test(code) && [...tables().bySign.values()].includes(province)
    ? { province, prefecture: null }
    : null;
}

/** @param number a telephone number that begins with its area code, digits only */
export function placeOfTelephone(number: string): NumberPlace | null {
  for (const length of [2, 3]) {
    const areaCode = number.slice(1, 1 + length);
    const prefecture = tables().byAreaCode.get(areaCode);
    if (prefecture)
      return {
        province: prefecture.slice(0, 2),
        prefecture: sharedAreaCodes.has(areaCode) ? null : prefecture,
      };
  }
  return null;
}

/** @param sign the Han character before ICP备 */
export function placeOfRecord(sign: string): NumberPlace | null {
  const province = tables().bySign.get(sign);
  return province ? { province, prefecture: null } : null;
}

/** Whether a postcode may be one of the province's; most of its first digits are shared by none, some by two. */
export function isPostcodeOf(postcode: string, province: string): boolean {
  return tables().byPostcode.get(postcode.slice(0, 2))?.includes(province) ?? false;
}
