/** The words of report titles, and of the titles of everything that only speaks of reports.
 *  Sources: 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号 (政府信息公开工作年度报告); the other wordings are as seen on published pages. */

/** A report year in digits: all that a text without 二 can have. Numerals make a pattern twice as dear. */
export const yearDigits = '20[0-3]\\d';

/** A report year, in digits or Chinese numerals: 2023, 二〇二三. */
export const yearWords = `(?:${yearDigits}|二[〇零0Oo][〇零0Oo一二三][〇零0Oo一二三四五六七八九])`;

/** A year as a part of a title, with what surrounds it: (2023年度), 2023年. */
export const yearPart = `\\(?${yearWords}(?:年度?)?\\)?`;

/** What the report is about. */
export const subjects = '(?:政府|政务)?信息(?:主动)?公开|政府公开信息|(?:党务)?政务公开';

/** Words between the subject and 报告, in any order. */
export const between = `工作|情况|年度|年|度|总结|的|${yearPart}`;

/** What a report calls itself. */
export const closings = '(?:报告书?|年报)';

/** Titles that end so, or with these words and 的通知 behind them, are no report. */
export const otherEndings =
  '通知|通报|公告|通告|公示|批复|复函|函|意见|方案|办法|制度|规定|条例|细则|要点|指南|目录|格式|模板|模版|范本|样式|' +
  '解读|图解|问答|说明|总结|计划|报表|统计表|申请表|流程|会议|培训|培训会|培训班|部署会|答复|回复|情况通报|年度报表';

/** Subjects of other yearly reports that government sites publish, and of pages about reports. */
export const otherSubjects =
  '法治政府建设|依法行政|网站(?:工作)?年度|网站监管|政府工作报告|预算公开|部门预算|决算|审计结果|统计公报|解读|图解|读懂|看懂|一张图';

/** A title that holds these before the report's own words is a notice or news about reports. 机构编制 is an office's name. */
export const otherVerbs =
  '通知|召开|发布|公布|印发|部署|举办|开展|完成|做好|(?<!机构)编制|编写|报送|上报|转发|加强|审核(?!中心)|填报|起草|撰写|收到|督促|规范|' +
  '指南|目录|格式|模板|上一篇|下一篇|上一条|下一条|前一篇|后一篇|相关';

/** Names of columns that stand where an agency's name could: 部门年报. */
export const columnWords =
  '(?:各|本|历年|市级?|县级?|区级?|省级?|市直|县直|区直|省直|直属|政府|机关)*(?:部门|单位|机构|政府|区县|县区|县市区|镇街|乡镇|镇乡|街道|街镇|地区|历年|年度|首页|附件\\d*|我局|本局|我单位|本机关)';
