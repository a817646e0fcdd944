/** Places: which strings name a division of China, and which endings make a name a place although no list has it. */
import * as divisions from './divisions';
import { namesIn, unpackCharacters, type Names } from './name-code';
import { stemOf } from './stems';

/** Stems that official lists no longer have, or never had as a county: merged and renamed divisions, state-level new areas, bases of the
 *  Construction Corps, Taiwan, Hong Kong, Macau. Source: changes published by the Ministry of Civil Affairs, names of areas set up by the State Council. */
const furtherStems =
  '雄安 浦东 两江 滨海 天府 西咸 贵安 江北 横琴 前海 南沙 兰州 舟山 金普 湘江 福州 赣江 哈尔滨 长春 滇中 ' +
  '莱芜 巢湖 闸北 卢湾 南汇 宣武 崇文 塘沽 汉沽 大港 襄樊 思茅 淮阴 江都 高要 彭山 马龙 晋宁 胶南 市中 郊区 原阳 曹妃甸 五大连池 加格达奇 ' +
  '石河子 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 白杨 冷湖 茫崖 大柴旦 张江 中关村 ' +
  '台湾 台北 高雄 台中 台南 新北 桃园 基隆 新竹 嘉义 宜兰 花莲 苗栗 彰化 南投 云林 屏东 台东 澎湖 金门 连江 香港 澳门 ' +
  '长江 黄河 淮河 海河 珠江 松辽 太湖 华北 华东 华南 华中 西北 西南 东北 中南 京津冀 长三角 大湾区 武当山 黄山 庐山 泰山 九华山 长白山 五台山';

export interface Gazetteer {
  /** Full names of provinces and prefectures, stems of these and of counties, and further stems. */
  readonly stems: Names;
  readonly longestStem: number;
  /** Stems of cities with districts. */
  readonly cities: Names;
  /** Stems of counties, districts and cities without districts. */
  readonly counties: Names;
  /** Characters that occur in the stems: a name of others does not look like a place. */
  readonly characters: Names;
  /** The letter that the reading of a character of the stems begins with; null for others. */
  readonly initialOf: (character: string) => string | null;
}

let unpacked: Gazetteer | undefined;

/** The divisions, unpacked when first asked for. */
export function gazetteer(): Gazetteer {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Gazetteer {
  const characters = unpackCharacters(divisions.characters);
  const cities = namesIn(divisions.cities, characters);
  const counties = namesIn(divisions.counties, characters);
  const others = new Set(furtherStems.split(' '));
  for (const name of divisions.provinceNames.split(' ')) others.add(name).add(provinceStem(name));
  for (const name of divisions.prefectureNames.split(' ')) others.add(name).add(stemOf(name));
  const longer = [...others, divisions.cities.longer, divisions.counties.longer].join(' ');
  const allCharacters = new Set(`${characters}${longer}市`.replaceAll(' ', ''));
  return {
    cities,
    counties,
    characters: allCharacters,
    initialOf: (character) => {
      const at = characters.indexOf(character);
      return at < 0 ? null : divisions.initials.charAt(at);
    },
    longestStem: Math.max(...longer.split(' ').map(({ length }) => length)),
    stems: {
      has: (name) =>
        counties.has(name) ||
        cities.has(name) ||
        others.has(name) ||
        (name.endsWith('市') && cities.has(name.slice(0, -1))),
    },
  };
}

function provinceStem(name: string): string {
  return name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|省|市)$/, '');
}

/** Endings of divisions that have a government. */
export const divisionEndings = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '特区',
  '省',
  '市',
  '县',
  '区',
  '州',
  '旗',
  '盟',
] as const;

/** Endings that make a place of any name before them: towns, villages, zones, estates. No list of these is complete. */
export const localEndings =
  '地区 街道 镇 乡 民族乡 苏木 嘎查 村 社区 居委会 村委会 组 屯 寨 林场 农场 牧场 茶场 渔场 ' +
  '开发区 高新区 经开区 新区 管理区 示范区 度假区 自贸区 自贸试验区 试验区 保税区 综保区 园区 产业园 工业园 科技园 物流园 产业区 工业区 合作区 先行区 实验区 功能区 集聚区 聚集区 经济区 物流区 贸易区 旅游区 科技区 食品区 创新区 加工区 化工区 核心区 投资区 生活区 街区 休闲区 工贸区 发展区 渡假区 托管区 东区 西区 南区 北区 中区 ' +
  '风景区 景区 名胜区 保护区 库区 港区 港务区 林区 矿区 灌区 片区 城区 校区 小区 新城 组团 半岛 群岛 岛 自由贸易港 ' +
  '兵团 师 团场 团 连 监狱 水库 机场 车站 码头 口岸';
