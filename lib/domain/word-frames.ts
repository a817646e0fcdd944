/** Frames of words that offices use without end: 关于, 我们, 人民政府, 政务公开, 依申请公开, 市委. Whoever replaces such a word replaces it where nothing
 *  else fits: X指南 and X年报 in a menu, X我们 below it, 围绕X、市政府中心工作. Source: headings, menus and standing sentences of agencies' pages. */

const x = '([〇々\\u3400-\\u9fffa-z\\d·]{2,14}?)';
const division = '[市县区省旗州]';
/** Who is called so in reports, and what parties. */
const generalSecretaries = '习近平|胡锦涛|江泽民|胡耀邦|赵紫阳|邓小平|苏林|阮富仲|通伦|中央|党|和|、|"';

/** What stands around a word, with a gap for it; where none of `signs` is on a page, the pattern need not be tried. */
export interface Frame {
  readonly pattern: RegExp;
  readonly signs: readonly string[];
}

/** @param signs words of which a page holds one where the frame fits: looking for them costs far less than the pattern. Those behind the gap
 *  serve where they are nothing but words. */
const frame = (before: string, after: string, signs = after): Frame => ({
  pattern: new RegExp(`(?<=${before})${x}(?=${after})`, 'gm'),
  signs: signs.split('|'),
});

/** What follows the name of who published something. */
const afterLabel =
  '(?:办公室)? {0,3}(?:$|发布[日时]|浏览|日期|时间|字体|作者|点击|阅读|访问|字号|打印|分享|编辑|责任|审核|[】\\]|])';

/** `open`: other words may stand there, too. `closed`: nothing else is ever there, but for names of sites with a place's name in them.
 *  `placeless`: nor is a place's name. */
export type Closure = 'open' | 'closed' | 'placeless';

/** Frames by the word that belongs there. */
export const frames: readonly (Frame & { readonly closure: Closure })[] = [
  ...[
    // 人民政府
    frame(division, '门户网站|网站|办公室|令第|公报|常务会议'),
    frame(`主办(?:单位)?:[^\\n:]{2,8}?${division}`, '$|[承维技]', '主办'),
    frame('各(?:乡镇|镇|县区|区县|市县|县市区|街道)', '[,、]各', ',各|、各'),
    // 政务公开, 政府信息公开
    frame(
      '20\\d\\d年度?|召开|推进|加强|做好|深化|把',
      '工作(?:推进会|会议|培训|要点|领导小组|机制)|作为法治|年报',
      '工作|作为法治|年报',
    ),
    frame('加强对|调整了?|成立了?', '工作的|领导小组', '工作的|领导小组'),
    frame('把|将', '(?:工作)?纳入', '纳入'),
    frame('为成员的|为组长的', '工作领导小组', '领导小组'),
    frame('全体|广大', '人', '全体|广大'),
    frame('设立|设置|建成|完善', '专区|专栏|查阅点'),
    frame(division, '第三方评估'),
    frame('首页[>/»→|]{1,2}|位置:', '[>/»→]', '首页|位置:'),
    frame('首页[>/»→|]{1,2}|位置:', '(?:概况|简介|年鉴|要闻|新闻)(?:$|[>/»→|])', '首页|位置:'),
    frame('[>/»→|]', '年鉴$', '年鉴'),
    frame('^|[,。]', '(?:土地)?总面积|辖\\d+个', '总面积|辖'),
    frame(division, '工作领导小组', '领导小组'),
    frame('^|[,。日]', '党委副?书记|纪委书记', '委书记|委副书记'),
    frame('^|[。;]', ',[我全][局县市镇区乡委院校]将', ',我|,全'),
    frame('来源:\\n?', '(?:教务处|人事处|宣传部|学生处|党委|团委|图书馆|实验室)', '来源:'),
    frame('^|[,。于至]', '第[一二三四五六七八九]人民医院|中医医院|妇幼保健院', '医院|保健院'),
    frame('主题分类:\\n?|所属类别:\\n?', '/政府信息公开'),
    // 依申请公开
    frame('[:;。,、]', '答复文书|办理流程'),
    // 关于
    frame(
      division,
      ':(?:政务公开|政府信息公开|做好|印发|加强|加快)',
      ':政务公开|:政府信息公开|:做好|:印发|:加强|:加快',
    ),
    frame(
      `人民政府(?:办公室)?(?!办公)|${division}[〇々\\u3400-\\u9fff]{1,10}局`,
      ':?(?:公布|调整|举办|做好|印发|开展|加强|加快|召开|组织|转发|征求|20\\d\\d年)',
      '人民政府|局',
    ),
    // The name of a place
    frame('"', '发布"(?:微信|政务|官方)?公众号', '发布"'),
    frame('^|[,。]', '位于|地处'),
    frame('^|[,。]', '地区生产总值'),
    frame('可在|登录|查阅|访问|联系|公布|通过', '(?:[〇々\\u3400-\\u9fff]{2,3}[镇乡])?人民政府', '人民政府'),
    frame('位于|设在|[,。(]', '大道|[路街]\\d', '位于|设在|大道|路|街'),
    frame('^|[,。]', '副?(?:市长|县长|区长)', '市长|县长|区长'),
    // A body
    frame(
      '^|[,。]',
      '召开|坚持(?:把|以)|高度重视|认真(?:学习|贯彻|落实)|严格(?:落实|按照)',
      '召开|坚持|高度重视|认真|严格',
    ),
    frame('(?<!信息)来源:\n?', afterLabel, '来源:'),
    frame('(?:发布机构|公开主体|信息来源)[:\n]\n?', afterLabel, '发布机构|公开主体|信息来源'),
    frame('主办(?:单位)?:|版权所有:', '$|[承维技协版主]|办公室', '主办|版权所有:'),
    frame('^(?:魅力|走进|爱上|中国·)', '$|网?$|[>|]', '魅力|走进|爱上|中国·'),
    frame(division, '网(?:$|[|_-])', '网'),
    frame('^', '现将(?:《|20\\d\\d年)', '现将'),
    frame('印发《', '20\\d\\d年[^\\n《》]{4,30}(?:要点|计划|方案)》的', '印发《'),
    frame('^', '关于(?:20\\d\\d年|[〇々\u3400-\u9fff]{2,12}[市县区省州旗局委])', '关于'),
    frame('在|由|经|到|至', '人民政府'),
    frame(division, '(?:信息|公众信息)?网[、,。]', '网'),
    frame('\\d条[,、;]', '信息\\d+条', '信息'),
    frame('[,、;]', '的联系(?:方式|电话)', '的联系'),
    frame('^|[>|]', '首页(?:$|[>|])', '首页'),
    frame('^', '会议(?:指出|强调|要求|认为|听取|审议)', '会议'),
    frame('(?:请与|可与|请联系)[〇々\u3400-\u9fff]{2,8}[市县区旗镇乡]', '联系', '联系'),
  ].map((each) => ({ ...each, closure: 'open' as const })),
  ...[
    frame('中共', '委(?:关于|员会)', '中共'),
    frame('^|[,。]', '委、[〇々\u3400-\u9fff]{2,6}政府', '委、'),
    frame('^', '国务院(?:办公厅)?关于|中共中央(?:办公厅)?关于', '国务院|中共中央'),
    // 的通知
    frame('(?:印发|转发|公布)《[^\n《》]{4,60}》', '$', '印发《|转发《|公布《'),
  ].map((each) => ({ ...each, closure: 'closed' as const })),
  ...[
    frame('^|\\| ?', ':?我们(?:$| ?\\|)', '我们'),
    // The leader of a party: the foremost of all names, so that nothing may stand in its place.
    frame(
      '学习(?:贯彻|领会|宣传)?|贯彻(?:落实)?|落实|按照|遵循|牢记|围绕|践行|聆听|深刻领会',
      `(?<!${generalSecretaries})总书记(?:[^\n,。]{0,12})?(?:重要|关于|讲话|指示|批示|嘱托|考察|视察|精神|论述)`,
      '总书记',
    ),
    frame('^', '关于20\\d\\d年度?政府信息公开', '关于20'),
    // 政府信息, 政务公开
    frame(
      `${division}|[局委办厅院校]`,
      '(?<!务)公开工作(?:年度)?(?:报告|情况|要点|总结|领导小组)',
      '公开工作',
    ),
    frame(
      '组织协调(?:全局|全校|全院|全委|本局|本单位)|起草年度|负责全局',
      '工作(?:[,、;。]|要点)',
      '组织协调|起草|负责',
    ),
    frame('[局厅委办处]|中心', '指南$', '指南'),
    // 委
    frame('^|[,。]', '(?<![党工纪]|(?<!集)团)委书记', '委书记'),
    frame('在[省市县区]', '办公室的(?:具体|精心|大力|有力|直接|正确)?(?:指导|领导|关心)', '办公室的'),
    frame('^|[,。日]', '(?<!副)书记、(?:市|县|区|州|旗|盟)长', '书记、'),
    frame(
      '围绕|紧扣|聚焦|在|按照',
      `(?<![委组会部线院厅局室办])、(?:[〇々\u3400-\u9fff]{2,4})?${division}?(?:人民)?政府(?:的|中心|坚强|决策|工作)`,
      '政府',
    ),
    // 关于
    frame('人民政府(?:办公[厅室])?(?!办公)', '(?:印发|转发)[^\\n]{4,60}的通知', '印发|转发'),
    frame(
      '转发[〇々\u3400-\u9fff]{1,8}[局委办]',
      '(?:加强|做好|开展|推进|进一步)[^\n]{4,40}(?:通知|意见)',
      '转发',
    ),
  ].map((each) => ({ ...each, closure: 'placeless' as const })),
];
/** The name of what a people's government governs: listed, with a division's ending, or a word that points to one. */
export const governed = [
  frame('在', '、[市县区州旗](?:人民)?政府的(?:坚强|正确|有力)?(?:领导|指导)', '领导|指导'),
  frame('^|[,。《]|主办(?:单位)?:|版权所有:|承办:', '人民政府(?!网站|门户|公报)', '人民政府'),
  frame('在|由|经|向', '人民政府(?:办公[厅室])?(?:的|门户|网站|领导|指导|批准|同意)', '人民政府'),
];
/** 政府 before 信息: other bodies' information is made public, too, but not in two of these. */
export const ofInformation = [
  frame('主动公开', '信息的情况|信息\\d', '信息的情况|信息'),
  frame('依申请公开', '信息的情况', '信息的情况'),
  frame('^|[,、因对。]|20\\d\\d年度?', '信息公开(?:申请|的收费|工作年度报告|条例|指南)', '信息公开'),
];
/** Who signs a text, or owns a site: people, firms and schools do, too, so that only what sells, or a brand's mark, counts there. */
export const signatures = [
  frame('^', '\\n20\\d\\d年\\d{1,2}月\\d{1,2}日$', '月'),
  frame('^|[>|]', ' ?版权所有', '版权所有'),
  frame('^', '$\\n版权所有', '版权所有'),
];
/** Entries of a menu that go together: one of them is anybody's. */
export const entries = [
  frame('^(?:\\([一二三四五六]\\)|\\d\\.)', '[。:]|$', ')|.'),
  frame('[:;。,、]', '答复文书|办理流程'),
  frame('^(?:政府)?', '指南$', '指南'),
  frame('^(?:政府)?', '(?:年报|年度报告)$', '年报|年度报告'),
  frame('^(?:政府)?', '(?:制度|目录)$', '制度|目录'),
];
/** 关于X and 联系X beside each other: X stands for 我们. */
export const about = frame('^关于|\\|关于', '$|\\|', '关于');
export const contact = frame('^联系|\\|联系', '$|\\|', '联系');
/** An entry of a path: a column, or the page's title. */
export const pathEntry = frame('(?:公开|公示|公告|动态|信息|之窗|首页)[>/»→|]{1,2}', '$|[>/»→|]', '>|/|»|→');
