/** Where a year stands as the year that a report speaks about, and where it legitimately is another. Texts are folded and simplified. */
import { yearWords } from './titles';

export const anyYear = new RegExp(yearWords, 'g');

/** 统计期限自2023年1月1日起至2023年12月31日止, and its variants: the first and the last year. */
const newYear =
  '(?:年|[.\\-/])0?1(?:月|[.\\-/])0?1日?(?:零时|0时)?(?:起|始|开始)?(?:统计)?,?(?:至|到|—+|-+|~)';
export const periodPattern = new RegExp(
  `(?:统计|数据|期限|时限|报告期|所列)[^。]{0,40}?(?:(${yearWords})${newYear}(?:(${yearWords})(?:年|[.\\-/]))?|(${yearWords})年)12(?:月|[.\\-/])31`,
  'g',
);

/** 现将…2023年度政府信息公开工作情况报告如下. */
export const announcedPattern = new RegExp(
  `现(?:将|就|公布|发布)[^。,;]{0,24}?(${yearWords})年度?[^。,;]{0,24}?(?:信息公开|政务公开)[^。;]{0,24}?(?:如下|公布|报告)|现将(${yearWords})年度?(?:的)?(?:工作|有关|主要|开展)情况(?:报告|汇报|公布|总结)如下`,
  'g',
);

/** A heading that opens with a year and the report's own matter: 2023年主动公开情况. */
export const headedPattern = new RegExp(
  `^(?:[(]?[一二三四五六七八九十\\d]{1,3}[)、.,:]|第[一二三四五六七八九十]部分)?(${yearWords})年度?(?:总体|主动公开|依申请公开|政府信息公开|政务公开|信息公开|收到和处理)`,
  'g',
);

/** The title of a part with a year before it: 五、2022年存在的主要问题及改进情况. What lies below may look back; the part itself does not. */
export const titledPattern = new RegExp(
  `^[一二三四五六]、(${yearWords})年度?存在的?(?:主要)?(?:问题|困难)[及和与]`,
  'g',
);

/** Plans for a year that lies behind: 2022年整改措施. How last year's problems were put right is no plan. */
export const plannedPattern = new RegExp(
  `^(?:[(]?[一二三四五六七八九十\\d]{1,3}[)、.,:])?(${yearWords})年度?(?:整改措施|改进措施|工作打算|工作计划|工作思路|重点工作|下一步)(?!的?(?:落实|完成|执行|整改|情况|回顾))`,
  'g',
);

/** Plans for the very year that the report is about: the text is last year's, and so are the problems that it tells. */
const plans =
  '(?:将|计划|拟)(?:继续|进一步|不断|持续|着力|重点|切实|努力|大力|加强|加大|加快|强化|完善|健全|优化|提升|提高|围绕|按照|从|以)';

/** Where a sentence begins, past its number. */
const opening = '(?<=^|[。;])(?:[(]?[一二三四五六七八九十\\d]{1,3}[)、.,])?';
const subject =
  '(?:我(?:局|委|厅|办|市|县|区|镇|乡|街道|院|校|中心|单位)|本(?:局|委|机关|单位|级|镇|乡|街道|部门)|全[市县区镇乡]|[\\u4e00-\\u9fff]{2,18}(?:局|委员会|委|厅|政府|办公室|街道|镇|乡)|街道)?';
const verb =
  '(?:未|没有|共|累计|总计|新|依法)*(?:收到|受理|接到|接收|收办|新收|办理|答复|发生|产生|主动公开|公开|发布|制发)(?![的过])';

/** Whether any sentence may open with a year, past its number: cheap, for the lines that none of the patterns below fits. */
export const yearOpens = /(?:^|[。;)、.,])(?:20\d\d|二.{3})年/;

/** A sentence that gives the figures of a year: 2022年,我局共收到政府信息公开申请3件. */
export const countedPattern = new RegExp(
  `${opening}(${yearWords})年(?:度|全年|以来)?,?${subject}(?:全年)?,?${verb}`,
  'g',
);

/** The same of the body itself: 2022年,我局主动公开政府信息648条. */
export const ownCountedPattern = new RegExp(
  `${opening}(${yearWords})年(?:度|全年)?,?(?:我(?:局|委|厅|办|市|县|区|镇|乡|街道|院)|本(?:局|委|机关|单位|镇|乡|街道))(?:全年)?,?${verb}`,
  'g',
);

/** Years of money: a report of 2023 publishes the accounts of 2022 and the budget of 2023. */
export const budgets = /20\d\d年度?[^,;。]{0,10}?[预决]算/g;

/** A sentence that opens the report: 2022年,我局认真贯彻…. */
export const openingPattern = new RegExp(
  `^(${yearWords})年(?:度|以来)?,(?:我|本(?:局|委|机关|单位|镇|乡|街道)|全[市县区镇乡]|[\\u4e00-\\u9fff]{2,18}(?:局|委员会|厅|政府|街道|镇|乡)(?:认真|坚持|在|严格|深入|按照|根据|高度|全面|积极))`,
  'g',
);

/** A sentence that sums up a year's work in the words that every report has: 2022年,我局深入贯彻条例. */
export const summedPattern = new RegExp(
  `${opening}(${yearWords})年(?:度|来|以来)?,?(?:我[局委厅办市县区镇乡院]|我街道|本(?:局|委|机关|单位|镇|乡|街道|部门)|全[市县区镇乡]|[\\u4e00-\\u9fff]{2,18}(?:局|委员会|厅|政府|办事处|镇|乡))(?:始终|一直)?(?:认真|深入|严格|坚持|高度重视|全面|扎实|切实|紧紧围绕|积极|大力)(?:贯彻|落实|执行|履行|推进|推动|按照|做好|开展|学习|以|把|,|政府信息公开)`,
  'g',
);

/** 2023年,我局将进一步加强…. */
export const promisedPattern = new RegExp(`${opening}(${yearWords})年度?,?${subject}${plans}`, 'g');

/** 2022年,我局政府信息公开工作仍存在更新不及时等问题: nothing says that they have been put right. */
export const troubledPattern = new RegExp(
  `${opening}(${yearWords})年度?,?${subject}(?:(?!已|整改|改正|解决|完成|指出|反馈|通报)[^。;]){0,30}存在(?:(?!已|整改|改正|解决|完成)[^。;]){0,40}(?:问题|不足|差距|短板|薄弱环节)(?!(?:已|均|全部|得到|整改|的?整改|,已|,现已|,均)[^。;]*)`,
  'g',
);

/** Words by which a line compares years or looks back or ahead. */
export const comparing =
  /同比|相比|比较|较上|较去|比上|比去|上年|上一年|去年|往年|历年|增长|下降|增加|减少|环比|(?<![无有未])结转(?!下|到下|至下|次年)|自20|以来|起步|累计|计划|(?<!现)将|拟|打算|预算|决算|问题|整改|回顾/;

/** Last year's number, told behind this year's in the same words: 全年收到3件,…。2020年收到1件。 */
export const besideLastYear =
  /(?<=全年(?:一?共)?(收到|受理|接收|办结)[^\n]{1,200})20\d\d年\1\d+[件宗](?=[。;])/g;
