/** The trades of departments: which words name one, in full, abbreviated and by former names. Two names speak of different departments only where
 *  they share none of these. Fields that reforms have merged stand together.
 *  Sources: the plans for institutional reform of 2018 and 2023 and the lists of bodies that provinces made of them; abbreviations in common use. */

/** Words as they stand in names of bodies, longest first within a line; one line a field. */
const fields = [
  '教育 教体 教科 文教',
  '体育 教体 文体 旅体 文广旅体 广旅体 旅游体育',
  '科学技术 科技 教科 工信科技 科工 知识产权',
  '工业和信息化 工业信息化 工信 经信 经济和信息化 科工 大数据 数据',
  '发展和改革 发展改革 发改 物价 粮食 物资储备 能源 经济发展',
  '民族宗教 民族 宗教 民宗',
  '公安 交警 交通 消防',
  '民政 老龄 社会工作 优抚 婚姻登记 殡葬改革',
  '司法 法制 依法治',
  '财政 国有资产 国资 金融',
  '人力资源 社会保障 人社 劳动 人事',
  '自然资源 国土 规划 测绘 地质矿产 林业 林草 海洋 不动产',
  '生态环境 环境保护 环保 生态',
  '住房和城乡建设 住房城乡建设 城乡建设 住房 住建 建设 房产 房管 建委 园林 城市管理 城管 综合执法 综合行政执法 人民防空 人防 国防动员 规划 交通 公用事业 市政',
  '城市管理 城管 综合执法 综合行政执法 市容 环卫 园林 市政 住建 住房和城乡建设 公用事业',
  '交通运输 交通 运输 公路 港口 港航 铁路 民航',
  '水利 水务 河务 水文 移民',
  '农业农村 农业 农牧 农村 畜牧 兽医 水产 渔业 农机 扶贫 乡村振兴 林业 供销',
  '林业 林草 草原 园林 自然资源 农林',
  '商务 商贸 招商 投资促进 口岸 经济合作 粮食 供销 经信',
  '文化 旅游 文旅 文广 广电 广播电视 新闻出版 文物 文体 旅体',
  '卫生健康 卫健 卫生 卫计 计划生育 疾病预防控制 疾控 中医药 爱卫',
  '退役军人',
  '应急管理 应急 安全生产 安监 地震 防震减灾 消防 煤炭 煤矿',
  '审计',
  '外事 侨务 港澳 台湾事务',
  '市场监督 市场监管 工商 质量技术监督 质监 食品药品 食药监 药品监督 知识产权 物价 盐业',
  '统计 调查',
  '医疗保障 医保',
  '信访',
  '政务服务 行政审批 审批服务 大数据 数据 营商环境 公共资源',
  '机关事务',
  '气象',
  '税务 国税 地税',
  '烟草',
  '邮政',
  '档案 史志 地方志 党史',
  '瓷 瓷业 陶瓷',
  '残疾人 残联',
  '住房公积金 公积金',
  '海关',
].map((line) => line.split(' '));

const known = new Map<string, Set<number>>();
fields.forEach((words, field) => {
  for (const word of words) known.set(word, (known.get(word) ?? new Set()).add(field));
});

/** The words by their first character, longest first: a pattern of all of them takes longer to make than a page to read. */
const byFirst = new Map<string, string[]>();
for (const word of [...known.keys()].toSorted((a, b) => b.length - a.length)) {
  const others = byFirst.get(word.charAt(0));
  if (others) others.push(word);
  else byFirst.set(word.charAt(0), [word]);
}

/** The longest word for a trade that stands at an offset; of single characters only that of porcelain, before 局. */
function tradeAt(text: string, at: number): string | null {
  const word = byFirst.get(text.charAt(at))?.find((each) => text.startsWith(each, at)) ?? '';
  return word.length > 1 || (word !== '' && text.charAt(at + 1) === '局') ? word : null;
}

/** The fields that a name or a phrase speaks of; empty where it names no known trade. */
export function fieldsOf(text: string): ReadonlySet<number> {
  const fieldsNamed = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const word = tradeAt(text, at);
    if (word === null) continue;
    for (const field of known.get(word) ?? []) fieldsNamed.add(field);
    at += word.length - 1;
  }
  return fieldsNamed;
}

/** Whether two sets of fields share none. Nothing is claimed of a name without a known trade. */
export function areDifferent(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((field) => other.has(field));
}

/** What every department speaks of as its own: its finances, its law, its emergencies. */
export const everybodys =
  /^(?:财政|审计|政务服务|行政审批|审批服务|营商环境|公共资源|数据|大数据|应急|应急管理|安全生产|统计|调查|人事|信访|司法|法制|依法治|档案|乡村振兴|扶贫|规划|建设|生态|消防|农村|金融|机关事务|文化)$/;

/** A place where a department speaks of its own trade: what stands before the trade, what belongs to it, what stands behind. */
interface TradeSlot {
  readonly before: RegExp;
  readonly suffix: RegExp;
  readonly behind: RegExp;
}

const nothing = /(?:)/y;

const tradeSlots: readonly TradeSlot[] = [
  {
    before: /(?:丰富|拓宽|拓展|畅通|完善|加强|创新|做好|推进|推动|规范|深化)(?:[我全][市县区])?/g,
    suffix: /(?:事务|工作|系统|事业)?/y,
    behind: /政府信息公开(?:渠道|形式|平台|工作|制度|机制|(?=[,。;]|$))/y,
  },
  {
    before: /(?:让|使|丰富|拓宽|拓展|畅通|完善|创新)(?:我[市县区])?/g,
    suffix: /事务|工作/y,
    behind: /的?(?:信息)?公开(?:渠道|形式|平台)/y,
  },
  { before: /宣传(?:报道)?(?:我[市县区])?/g, suffix: /工作|事业/y, behind: /信息|动态|成效|成绩/y },
  {
    before: /我[局委](?:作为|是)(?:[全我本][市县区])?/g,
    suffix: /(?:工作)?/y,
    behind: /(?:行政)?(?:主管|管理)部门/y,
  },
  {
    before: /作为/g,
    suffix: nothing,
    behind: /(?:行政)?(?:主管|职能|管理|监管)?部门,?[我本][局委厅](?![限面])/y,
  },
];
const leadingGroup =
  /(?:成立|调整)了?([\u4e00-\u9fff]{2,26}?[局委])(?:政府信息公开|政务公开|信息公开)(?:工作)?领导小组/g;

/** Words of a text, from the offset at which they start. */
export interface Named {
  readonly start: number;
  readonly text: string;
}

/** What a department's text names as its own trade. */
export function* ownTrades(text: string): Generator<Named> {
  for (const { before, suffix, behind } of tradeSlots) {
    for (const { index, 0: lead } of text.matchAll(before)) {
      const start = index + lead.length;
      const end = endOf(suffix, text, tradesEnd(text, start));
      if (end !== null && endOf(behind, text, end) !== null) yield { start, text: text.slice(start, end) };
    }
  }
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(leadingGroup))
    yield { start: index + whole.indexOf(name), text: name };
}

/** Where the trades end that stand at an offset, joined as lists are or not at all; null where none stands there. */
function tradesEnd(text: string, from: number): number | null {
  const first = tradeAt(text, from);
  if (first === null) return null;
  let end = from + first.length;
  for (;;) {
    const start = '与和及、'.includes(text.charAt(end) || ' ') ? end + 1 : end;
    const next = tradeAt(text, start);
    if (next === null) return end;
    end = start + next.length;
  }
}

/** Where a sticky pattern ends that begins at an offset. */
function endOf(pattern: RegExp, text: string, at: number | null): number | null {
  if (at === null) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** How a body speaks of itself that another kind of body cannot: a town has no 我局, a bureau no 我镇. */
export const bureauSelf = /(?<!自)我[局厅](?![限面部势])|(?<!基)本局(?![限面部势])/g;
export const townSelf = /我[镇乡](?!村)|[我本]街道/g;

const bodyName = '([\\u4e00-\\u9fff]{2,28}?(?:局|委员会|委|厅|人民政府|街道办事处))';

/** A kind of sentence that names a body. What the sentence cannot do without is looked for first: the pattern costs far more. */
export interface NamingSentence {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** Sentences at the beginning in which a report names its own body. */
export const openingNames: readonly NamingSentence[] = [
  {
    sign: /编制|编写|制作/,
    pattern: new RegExp(`(?<=^|[,。;])(?:由)?${bodyName}(?:办公室)?(?:编制|编写|制作)(?:了|完成|本)`, 'g'),
  },
  {
    sign: /现[将公发]/,
    pattern: new RegExp(
      `现(?:将|公布|发布)(?:20\\d\\d年度?)?${bodyName}(?:关于)?(?:20\\d\\d|政府信息公开|信息公开)`,
      'g',
    ),
  },
  {
    sign: /报告由/,
    pattern: new RegExp(`本(?:年度)?报告由${bodyName}(?:负责)?(?:解释|编制|编写|发布)`, 'g'),
  },
];

const diligent =
  '(?:始终|一直)?(?:认真|坚持|严格|深入|高度重视|全面|积极|扎实|切实|把政府信息公开|紧扣|紧紧围绕|聚焦|立足|牢牢|紧密结合)';

/** Sentences anywhere that tell of a body as only the reporting one is told of: how seriously it took the matter, how much it published. */
export const actingNames: readonly NamingSentence[] = [
  {
    sign: /[局委会厅府处][始一认坚严深高全积扎切把紧聚立牢]/,
    pattern: new RegExp(`(?<=^|[。;])(?:20\\d\\d年度?,?)?${bodyName}${diligent}`, 'g'),
  },
  {
    // 2023年,岚泽县水利局发布信息319条.
    sign: /[局委会厅府处](?:共|累计)?(?:主动公开|发布|公开)/,
    pattern: new RegExp(
      `(?<=^|[。;:])(?:全年|一年来|20\\d\\d年度?),?${bodyName}(?:共|累计)*(?:主动公开|发布|公开)(?:各类)?(?:政府|政务)?信息\\d`,
      'g',
    ),
  },
  {
    // 岚泽县水利局通过门户网站公开信息312条; 岚泽县水利局2023年度未收取信息处理费.
    sign: /[局委会厅](?:通过|20)/,
    pattern: new RegExp(
      `(?<=^|[。;])(?:\\([一二三四五]\\)主动公开。)?${bodyName}(?:通过[^,。;]{0,12}公开(?:各类)?(?:政府|政务)?信息\\d|20\\d\\d年度?(?:未|没有)收取(?:政府)?信息(?:公开)?(?:信息)?处理费)`,
      'g',
    ),
  },
  {
    // 为压实责任,岚泽县水利局成立了以局长为组长的政务公开工作领导小组.
    sign: /[局委会厅府处]成立/,
    pattern: new RegExp(
      `(?<=^|[,。;])${bodyName}成立了?[^,。;]{0,24}(?:政务公开|政府信息公开)(?:工作)?领导小组`,
      'g',
    ),
  },
  {
    // 请与我单位岚泽县水利局办公室联系.
    sign: /与[我本](?:单位|局|委|厅|机关)[\u4e00-\u9fff]{4}/,
    pattern: new RegExp(`与[我本](?:单位|局|委|厅|机关)${bodyName}(?:办公室)?联系`, 'g'),
  },
  {
    // 岚泽县水利局将进一步加大力度,推动我局政府信息公开工作: who acts and who speaks are one.
    sign: /[局委会厅]将/,
    pattern: new RegExp(
      `(?<=^|[。;])${bodyName}将(?:继续|进一步|不断|持续)(?=[^。;]{0,24}(?:推动|推进|提升|提高|做好|加强)我[局委厅](?:的)?(?:政府)?信息公开)`,
      'g',
    ),
  },
  {
    sign: /[局委会厅府处]20/,
    pattern: new RegExp(`(?<=^|[。;])${bodyName}20\\d\\d年度?,?(?:共|全年)?(?:主动公开|收到|受理)`, 'g'),
  },
  {
    sign: /[局委会厅府处][将按]/,
    pattern: new RegExp(`(?<=^|[。;])${bodyName}(?:将(?:继续|进一步)|按照)[^,。;]{0,20}公开`, 'g'),
  },
  {
    // 下一步,岚泽县水利局将以群众需求为导向,丰富公开内容: what it is to do for all others is told otherwise, 将牵头, 将统一.
    sign: /[局委会厅府处]将[继进不持坚以围着切认严]/,
    pattern: new RegExp(
      `(?<=^|[。;])(?:今后|下一步|下步|接下来|20\\d\\d年),?${bodyName}将(?:继续|进一步|不断|持续|坚持|以|围绕|着力|切实|认真|严格)(?=[^。;]{0,40}公开)(?![^。;]*(?:指导|督促|考核|检查|要求|会同|牵头|统一|联合|全[市县区省]|各[县区部单乡]|我[局委厅]))`,
      'g',
    ),
  },
  {
    // 年内,岚泽县水利局主要负责人多次听取信息公开工作汇报.
    sign: /[局委会厅府处](?:主要|党组|领导|局长)/,
    pattern: new RegExp(
      `(?<=^|[。;])(?:(?:年内|全年|一年来|20\\d\\d年度?),?)?${bodyName}(?:主要(?:负责人|领导|负责同志)|党组(?:书记)?|领导班子|局长)(?:多次|定期|亲自|先后)(?:专题)?(?:听取|研究|过问|部署)(?:(?!我[局委厅])[^。;]){0,20}公开`,
      'g',
    ),
  },
  {
    // 今后,岚泽县水利局将…我局…: who plans and who speaks are one.
    sign: /[局委会厅府处道镇乡]将/,
    pattern: new RegExp(
      `(?<=^|[。;])(?:今后|下一步|下步|接下来|20\\d\\d年),?([\\u4e00-\\u9fff]{2,28}?(?:局|委员会|委|厅|人民政府|街道办事处|街道|镇|乡))将(?=(?:(?!指导|督促|考核|检查|要求|会同|牵头)[^。;]){0,40}(?:信息|政务)公开(?:(?!指导|督促|考核|检查|要求|会同|牵头)[^。;]){0,40}(?<!,)[我本](?:局|委|厅|镇|乡|街道|机关))`,
      'g',
    ),
  },
];
