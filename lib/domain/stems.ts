/** The stem of a division's name: what is left without its kind, 巴音郭楞蒙古自治州 → 巴音郭楞, 东阿县 → 东阿. */

const peoples =
  '蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|塔吉克族|塔吉克|普米族|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春族|各族|满族蒙古族'.split(
    '|',
  );

/** Kinds of division that a name ends in, longest first. */
const kinds = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '新区',
  '矿区',
  '联合旗',
  '省',
  '市',
  '县',
  '区',
  '旗',
  '盟',
  '州',
];

/** @returns the name without its kind and the peoples before it; the whole name where less than two characters would be left. */
export function stemOf(name: string): string {
  const kind = kinds.find((each) => name.endsWith(each));
  if (!kind) return name;
  let stem = name.slice(0, -kind.length);
  if (kind.startsWith('自治')) {
    for (let people = endPeople(stem); people; people = endPeople(stem)) stem = stem.slice(0, -people.length);
  }
  return stem.length < 2 ? name : stem;
}

function endPeople(stem: string): string | undefined {
  return peoples.find((people) => stem.endsWith(people) && stem.length > people.length);
}
