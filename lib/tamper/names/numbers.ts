/** What the page's own numbers say of its place: overwriting forgets them. */
import {
  isPostcodeOf,
  type NumberPlace,
  placeOfDivision,
  placeOfRecord,
  placeOfTelephone,
  prefectureName,
} from '../../domain/number-places';

export interface Testimony extends NumberPlace {
  /** The stem of the prefecture's name, where the numbers tell it. */
  readonly name: string | null;
  /** A division's own code is among the numbers, not only telephone and records. */
  readonly isExact: boolean;
  /** How many kinds of numbers say so. */
  readonly kinds: number;
}

type Read = (match: RegExpMatchArray) => NumberPlace | null;

const division: Read = (match) => placeOfDivision(match[1] ?? '');

/** Numbers by kind: 网站标识码, 公安备案, the credit code of a body of the State (in 索引号, too), telephone, ICP备案. */
const carriers: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [/标识码:?(\d{6})\d{4}(?!\d)/g, division],
  [/公网安备(\d{6})\d{5,8}(?!\d)/g, division],
  [/(?<![\da-z])1[1239](\d{6})[\da-z]{10}(?![\da-z])/g, division],
  [/(?<!\d)(0\d{2,3})\)?-?[2-8]\d{6,7}(?!\d)/g, (match) => placeOfTelephone(match[1] ?? '')],
  [
    /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新])icp备/g,
    (match) => placeOfRecord(match[1] ?? ''),
  ],
];
const postcode = /(?:邮编|邮政编码|邮政代码):?(\d{6})(?!\d)/g;

/** More numbers of a kind than this are a directory, which speaks of many places. */
const most = 40;

/** The place that all the page's numbers agree on; null where there are fewer than two kinds, or where they disagree.
 *  @param text folded, in lower case */
export function testimonyOf(text: string): Testimony | null {
  const provinces = new Set<string>();
  const prefectures = new Set<string>();
  let kinds = 0;
  let isExact = false;
  for (const [pattern, read] of carriers) {
    const places = [...text.matchAll(pattern)].slice(0, most).flatMap((match) => read(match) ?? []);
    if (places.length > 0) kinds += 1;
    if (places.length > 0 && read === division) isExact = true;
    for (const { province, prefecture } of places) {
      provinces.add(province);
      if (prefecture !== null) prefectures.add(prefecture);
    }
  }
  const [province] = provinces;
  if (province === undefined || provinces.size > 1 || prefectures.size > 1) return null;
  const codes = [...text.matchAll(postcode)].slice(0, most).map((match) => match[1] ?? '');
  if (codes.length > 0 && codes.every((code) => isPostcodeOf(code, province))) kinds += 1;
  if (kinds < 2) return null;
  const prefecture = [...prefectures][0] ?? null;
  return {
    province,
    prefecture,
    isExact,
    kinds,
    name: prefecture === null ? null : prefectureName(prefecture),
  };
}
