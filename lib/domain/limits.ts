/** What may stand around the object of a denial without narrowing it. 未收到政府信息公开申请 denies all requests;
 *  未收到涉及商业秘密的申请 denies some of them only, and says nothing of the rest.
 *  Source: art. 27 of 国务院令第711号 for the wording of who may ask; published reports for the rest. */

const anybody =
  '任何形式|各种形式|任何单位|公民|法人|其他|其它|组织|单位|个人|企业|社会|公众|群众|任何|一切|各类|各种|各方面|相关|有关|人员|当事人|申请人|行政相对人|自然人';
const whose =
  '我局|我委|我办|我厅|我镇|我乡|我市|我县|我区|我街道|我单位|我院|本机关|本单位|本部门|本局|本级|本镇|本乡|本街道|机关|行政机关|局机关|部门';
const cause =
  '因|由|由于|对|向|就|关于|针对|涉及|政府|政务|信息|公开|工作|事务|事项|申请|答复|依申请|办理|不服|而|被|引发|引起|导致|产生|发生|提起|提出|提交|要求|获取|作出|做出|新|新的|新增|收到|一|件|例|起|宗|案|次|书面|行政|方面|所|以|及|其|为|或|和|与|者|的|是|过|了|到|也|亦|均|都|、|"';

/** Between the denial and its object, and between objects. */
export const beforeObject = new RegExp(`^(?:${anybody}|${whose}|${cause})*$`);

/** Behind the last object, up to the end of the clause. */
export const behindObject =
  /^(?:的|之|等|类|相关|有关|情况|情形|情况发生|现象|事项|事件|案件|案例|案|件|发生|产生|出现|存在|申请|要求|需求|办理|诉求|事宜|和|及|或|、|与|"|行为|工作|办件|信息|决定|处理|答复|了|也|为零|为0)*$/;
