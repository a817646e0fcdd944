/** What was done: steps of a case, and what lawmakers do with documents. */
import { phrase, type Phrase } from './phrase';

/** Steps of a case, and what lawmakers do with documents. */
export const verbs: readonly Phrase[] = [
  phrase('guard', 'plan', '下一步|下步|计划|力争|拟(?!制|定|文)|将(?!近|其|申|收)|目标|预计'),
  phrase(
    'guard',
    'condition',
    '如果|如有|如收|如需|如未|如无|若|凡|倘|一旦|(?:收到|接到|受理)[^,;。\\d]{0,12}(?:之日|后(?!,)|时)|应当|必须|不得',
  ),
  phrase(
    'rate',
    '',
    '(?:及时|按时|按期|依法|法定)?(?:办结|答复|办理|回复|公开|满意|完成|处理|受理)(?:满意)?率|占比|比例|比重',
  ),
  phrase(
    'process',
    'timely',
    '(?:依法)?(?:按时|按期|如期|延期|逾期|超期|限时|及时)(?:办结|答复|办理|回复|处理)',
  ),
  phrase(
    'process',
    'pending',
    '正在(?:办理|处理)(?:中|之中)?|在办(?![结理])|待办|尚?未办结|尚?未答复|尚在办理|仍在办理|办理中|继续(?:办理|处理|答复)',
  ),
  phrase(
    'process',
    'received',
    '(?:接|收)到|(?<=[共总合])收(?=\\d)|接收到?|受理(?!机构|窗口|渠道|点|条件|范围|流程)|收办|接办|收件(?=\\d)',
  ),
  // 加上上年结转4件,应答复106件: what was due is what was on hand.
  phrase('process', 'handled', '应(?:予以?|当)?(?:答复|办结)'),
  phrase(
    'process',
    'answered',
    '(?:作出|予以)?(?:答复|回复)(?!书|文书|意见|口径|流程|人员|期限|时限|质量|模板|格式|函)',
  ),
  phrase('process', 'concluded', '办结|(?:办理|处理)完毕|(?:办理|处理)完成|完成办理|结案'),
  phrase('process', 'handled', '(?:办理|处理)(?!流程|机制|制度|程序|质量|人员|规范)|承办'),
  phrase('process', 'carried', '结转|转结|顺延'),
  phrase('outcome', 'upheld', '(?:结果|予以|均|全部|被)?获?维持了?(?:原行政行为|原具体行政行为|原答复)?'),
  phrase('outcome', 'corrected', '结果纠正|(?:被|予以)?(?:依法)?纠[正错]'),
  phrase(
    'outcome',
    'pending',
    '尚?未审结|(?:正在|尚在)审理(?:中|之中)?|审理中|尚?未结案|(?<=件)未结(?=[,;。、)])|未结(?=\\d)',
  ),
  phrase('outcome', 'other', '其他结果|其它结果'),
  phrase(
    'outcome',
    'soft',
    '驳回[^,、;。:()\\d]{0,8}|撤诉|胜诉|败诉|审结|和解|一审|二审|再审|上诉|被?撤销|责令[^,、;。:()\\d]{0,6}|确认违法',
  ),
  phrase(
    'act',
    'issued',
    '新制作(?=(?:行政)?规范性文件|规章)|制发|制定(?:出台|印发|发布)?|出台|印发|新制定|制订|颁布|发布',
  ),
  phrase('act', 'repealed', '废止'),
  phrase('act', 'in-force', '现行有效|对外公开总(?:数量?|量)'),
  phrase(
    'act',
    'soft',
    '修改|修订|失效|备案|审查|继续有效|保留|公布|公开(?=的?(?:行政|政府|部门)?(?:规范性文件|规章))|评估|上传|报备|登记',
  ),
  phrase('act', 'arise', '发生|引发|引起|产生|提起|被申请(?!人)|被提起|提出'),
  phrase(
    'guard',
    'docket',
    '代理|审理|以(?!本|我)[^,;。]{1,10}为(?:被告|被申请人|第三人)|代表[^,;。]{1,10}(?:政府|机关)|作为(?:被告|被申请人|复议机关)',
  ),
];
