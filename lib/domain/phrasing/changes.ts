/** How reports compare a number with the year before: 收到39件,较上年52件减少13件,下降25%. Each pattern is all that may stand between two of the
 *  numbers; anything else there speaks of another quantity. Over folded text. Source: published reports. */

const before = '上一?年度?|去年|前一年度?';
const than = `(?:与|较|比|同|和)(?:${before}|20\\d\\d年度?)(?:同期|全年)?`;
const rise = '增加|增长|上升|提高|多出|多|增';
const fall = '减少|下降|降低|回落|少|减|降';
const changed = `(?<rise>${rise})?(?<fall>${fall})?了?`;
const told = '(?:的|为|是|收到|受理|办理|新收|接收|申请量?|总量|共)*';

/** The same by its number: 收到申请20件,2022年收到16件. Its first group is the year. */
export const toNumbered = new RegExp(`^[,(](20\\d\\d)年度?${told}$`);

/** From the year's own number to that of the year before. A bare 2023年 may as well be the year's own behind the other. */
export const toEarlier = new RegExp(`^[,(]?(?:同比|${than}|(?:${before})(?:同期|全年)?)${told}$`);

/** From the number of the year before, told first, to the year's own: 与2022年的52件相比,2023年的39件. */
export const beforeEarlier = new RegExp(`${than}${told}$`);
export const toOwn = new RegExp(`^(?:相比|比较|相较),?(?:20\\d\\d年度?|本年度?|今年)${told}$`);

/** From the number of the year before to the year's own, where one became the other: 由61件降至39件. */
export const beforeFormer = /[由从]$/;
export const toPresent = new RegExp(
  `^(?:逐年|大幅|进一步)?(?:${rise}|${fall}|压缩|压减|升)(?:至|到|为)(?:20\\d\\d年度?|本年度?|今年)?的?$`,
);

/** From either to their difference. */
export const toDifference = new RegExp(`^\\)?(?:相比|比较|相较)?,?(?:同比)?(?:净|共)?${changed}$`);

/** What a difference stands behind: 减少13件. */
export const beforeDifference = new RegExp(`(?:${rise}|${fall})了?$`);

/** From the year's own number to the difference, where the other is not told. */
export const toBareDifference = new RegExp(`^,?(?:同比|${than}(?:相比|比较|相较)?,?)(?:净|共)?${changed}$`);

/** From any of them to the difference in percent. */
export const toRate = new RegExp(
  '^\\)?(?:相比|比较|相较)?[,、(]?(?:同比|即)?(?:(?<rise>增长|上升|提高|增加|增幅)|(?<fall>下降|降低|减少|回落|降幅|减幅))了?(?:率|幅度)?为?$',
);
