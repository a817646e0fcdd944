/** Words by which a string is known to be an office's own, by what the string is: the less it says by itself, the more words clear it.
 *  Source: bodies' names and the wording of their sites' menus, notices and guides (国办发〔2019〕14号's columns of government sites). */

const core = '政府|政务|公开|通知|公告';
const ranks = '委员会|领导';
const columns = '工作|服务|机构|年报|新闻|信息|栏目|单位|人民|[市县区镇乡省村]|情况|管理|建设';

const oneOf = (...words: string[]): RegExp => new RegExp(words.join('|'));

/** By what the string is. */
export const officeSigns = {
  /** A phrase of a few words that holds one is an office's or an honest trader's. */
  phrase: oneOf(
    core,
    columns,
    '[局厅处科股办委院校]|中心|协会|条例|领导',
    '公司|银行|(?<!\\()中国(?!官)|国家|社会|群众|教育|学习|展播|安全|应急|政策|企业|项目|申请|预约|报名|登记|查询',
    '酒店|宾馆|饭店|超市|商场|小区|大厦|20\\d\\d',
  ),
  /** A phrase with a trade's word, which says what an office does about the trade. */
  tradePhrase: oneOf(core, '[局厅委院校]|中心|条例|公司|银行|安全|专项|工作|案件|流程|指南|须知'),
  /** A fragment of a row of phrases. */
  fragment: oneOf(core, ranks, columns, '[局厅处股办]|科(?!技)|条例|首页'),
  /** A whole row of phrases of one trade. */
  row: /政府|政务|税务|查验|登记|条例|通知|公告|领导|年报|栏目|机关|办事|专项|制度|报告/,
  /** A line full of promotional words: what offices write when they act against a trade, and their sites' tools. */
  denseLine: oneOf(core, ranks, '[局厅]|条例|机关|专项|案件|无障碍|长者|适老|关怀'),
  /** A line that reads as an advertisement. */
  advert: oneOf(core, ranks, '[局厅]|条例|机关|专项|案件|举报|投诉|监督|核发|中标|采购'),
  /** A fragment of a title that is not on the page. */
  title: oneOf(
    core,
    '[局厅委办处]|中心|协会|(?<![(（])中国|国家|办法|工作|管理|服务|新闻|建设|系统|[大比]赛|景区|活动',
  ),
  /** A row of foreign names: schools, banks and firms are honest neighbours there. */
  foreignRow: oneOf(core, '条例|首页|要闻|新闻|门户|学校|学院|大学|银行|公司'),
  /** What stands where a heading of the form has its words. */
  heading: oneOf(
    '政府|政务|信息|公开|建设|工作|管理|服务|保障|监督|[局厅委办处科]|机构|中心|情况|人民|领导|制度|培训|公众',
  ),
} as const;
