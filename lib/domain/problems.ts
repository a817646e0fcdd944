/** How section five speaks, and how it says nothing. Texts are folded and simplified.
 *  Source: wordings of published reports; 国办公开办函〔2021〕30号 asks for the problems of the year and their improvement. */

/** Sub-headings and numbers, which say nothing by themselves. */
export const ownLabels =
  /\(?[一二三四五六七八九十\d]{1,2}[)、.]|(?:政府信息公开(?:工作)?)?(?:存在|面临)的?(?:主要)?(?:问题|不足)(?:(?:及|和|与)(?:改进|整改)(?:情况|措施))?|(?:下一步)?(?:改进|整改)(?:情况|措施|工作)/g;

/** The whole text, marks removed, when there is nothing to read in it. An empty one: only sub-headings were there. */
const noProblem =
  /^(?:(?:本年度?|\d{4}年度?|我[局委办镇乡]|本(?:机关|单位|街道)|目前|今年)*(?:暂时?)?(?:无|没有|不|未)(?:发现|发生|存在|出现)?(?:任何|明显|突出|重大|相关|以上|上述)?(?:的)?(?:主要)?(?:问题|不足|情况|内容|需要改进的?(?:问题|地方))*(?:及改进情况)?|略|零|\d)*$/;

/** Whether section five has nothing to read in it. @param text without sub-headings and marks */
export function saysNothing(text: string): boolean {
  return /^(?:[本\d我目今暂无没不未略零]|$)/.test(text) && noProblem.test(text);
}

/** Words that name a problem or a shortcoming. */
export const problemWords =
  /不够|不足|不强|不高|不及时|不到位|不全|不多|不准|不清|不熟|不规范|不完善|不深|不细|不均|不平衡|欠缺|缺乏|缺少|薄弱|滞后|单一|较少|较低|较弱|偏少|有待|仍需|还需|亟待|差距|短板|困难|迟缓|质量|提高|加强|完善|提升/;
