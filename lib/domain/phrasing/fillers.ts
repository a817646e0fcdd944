/** What may stand beside the words that matter without changing what a number counts. Whatever is not here, and is none of the phrases, may
 *  narrow the number to some cases (按1件登记, 另1件于年底收到, 修订后重新发布3件): it is then no figure that a table must hold.
 *  Source: published reports; art. 27 of 国务院令第711号 for the wording of who may ask. */

const grammar =
  '的|了|着|过|也|亦|又|还|仅|只|就|即|其|该|此|这|那|在|于|从|自|对|向|由|由于|因|因此|为|是|系|有|达|达到|并|并且|一并|但|虽然|而|且|则|与|同|和|及|以及|或|或者|者|以|已|已经|曾|中|里|内|间|上|末|底|底前|数|数为|加|加上|所|被|我|尚|作|等于|之和|相加|相等|一致';
const period =
  '全年|年度|年内|年末|期内|期间|期限内|报告期|统计期|一年来|年来|一年|整年|年|目前|法定期限|规定期限|法定时限|规定时限|期限|时限';
const deeds =
  '登记|综合来看|总体来看|总的来看|实际|不服|任何|任何单位|任何形式|各种形式|依法|依规|依规定|按规定|原因|提出|提交|递交|要求|请求|寄来|来自|收取|收集|开展|进行|发生|存在|到期|应|计入|清理|在途|情形|情况|结果|数量|数量为|总量|总数|件|件数|案|案件|类';
const matter =
  '政府|政务|信息|公开|政府信息公开|政务公开|工作|管理|方面|领域|事项|事务|行为|渠道|要求|新|新公开|表中|表格';
const people =
  '公民|法人|居民|村民|市民|被申请人|被告|群众|社会|社会各界|公众|组织|其他|其它|个人|申请人|机关|管委会|街道';

/** Longest first, so that none hides the rest of another. */
export const fillers: readonly string[] = [grammar, period, deeds, matter, people]
  .flatMap((words) => words.split('|'))
  .toSorted((a, b) => b.length - a.length);
