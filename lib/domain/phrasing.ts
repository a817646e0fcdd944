/** The words in which reports tell what was asked of them and what became of it.
 *  Sources: the labels of the forms (国办公开办函〔2019〕60号, 〔2021〕30号), 国务院令第711号 art. 36 to 41, and the phrasing of published reports.
 *  Patterns are regular expressions over folded text; the first that matches at a place counts. */

export type Topic = 'request' | 'review' | 'suit' | 'document' | 'regulation' | 'foreign';

/** What a word can be to a number near it. */
export type WordKind =
  | 'noun'
  | 'process'
  | 'result'
  | 'row'
  | 'applicant'
  | 'channel'
  | 'outcome'
  | 'course'
  | 'act'
  | 'rate'
  | 'year'
  | 'time'
  | 'scope'
  | 'role'
  | 'denial'
  | 'guard'
  | 'skip';

export interface Phrase {
  readonly kind: WordKind;
  readonly sense: string;
  readonly pattern: string;
}

const phrase = (kind: WordKind, sense: string, ...patterns: readonly string[]): Phrase => ({
  kind,
  sense,
  pattern: patterns.join('|'),
});

const year = '20\\d\\d年度?';
const last = '(?:上一?个?年度?|去年|往年|前一年度?|以前年度)';
const next = '(?:下一?个?年度?|次年|明年|来年)';
const carry = '(?:结转|转结|顺延|延期|延续|跨年|延|转)';
const toDo = '(?:继续)?(?:办理|答复|处理|办结)?';

/** Numbers that count nothing: titles, references, dates, telephone numbers, ordinals. */
const skipped: readonly Phrase[] = [
  phrase('skip', '', '《[^《》]{0,80}》?', '[〔\\[](?:19|20)\\d\\d[〕\\]]\\d*号?', '\\d{3,4}-\\d{7,8}'),
  phrase(
    'skip',
    '',
    '第[\\d零一二三四五六七八九十百]+(?!季度|方|[\\d零一二三四五六七八九十百])',
    '\\d+号',
    '[\\w.-]+@[\\w.-]+',
    '(?:http|www)[\\w./:-]+',
  ),
];

/** Whose year, compared with what. */
const time: readonly Phrase[] = [
  phrase(
    'time',
    'compare',
    `(?:较|比|与|同|和|相比)(?:${last}|20\\d\\d年度?)(?:的?同期)?(?:相比|比较|同比|相较|相当)?`,
    '同比|环比|同期',
  ),
  phrase(
    'process',
    'carried-out',
    `${carry}(?:到|至|入|为)?${next}${toDo}`,
    `${next}(?:继续)?(?:办理|答复|处理)`,
  ),
  phrase(
    'process',
    'carried-in',
    `${last}(?:末|底)?(?:尚?未办结)?的?(?:结转|转结|遗留|转入|转接|跨年|延续)(?:过来|(?:到|至|入)?(?:本年度?|今年|20\\d\\d年度?))?的?(?:继续)?`,
    `(?:结转|转入)自?(?:上一?年度?|去年)`,
  ),
  phrase(
    'process',
    'carry-by-year',
    `${year}(?:尚?未办结)?的?(?:结转|转结|遗留)(?:(?:到|至|入)?(?:${year}|本年度?|今年|${next}))?${toDo}`,
    `${carry}(?:到|至|入)?${year}${toDo}`,
  ),
  phrase(
    'time',
    'this',
    '(?:20\\d\\d年)?1月(?:1日|初)?[-~—至到](?:20\\d\\d年)?12月(?:31日|末|底)?',
    '1[-~—]12月',
  ),
  phrase(
    'time',
    'partial',
    '\\d{1,2}[-~—至到]\\d{1,2}月份?',
    '[上下]半年',
    '第?[一二三四1-4]季度',
    '\\d{1,2}月份?(?:\\d{1,2}日)?',
    '年初|年中|当[日天月]',
  ),
  phrase('time', 'until-end', `截[至止](?:${year})?(?:的?12月(?:31日|底|末)|年?[底末])(?:24时)?`),
  phrase('time', 'until', `截[至止](?:目前|${year}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末)?|年底)?`),
  phrase('year', '', year),
  phrase('time', 'this', '(?:本年度?|今年|当年)(?:以来)?'),
  phrase('time', 'last', last, '历年|近[两二三四五\\d]年'),
  phrase('time', 'cumulative', '累计', '以来'),
  phrase('process', 'new', '(?:新|新增)(?:接?收到?|受理|接收)(?:的)?', '新增(?!加)'),
  phrase('time', 'change', '增长|增加|减少|下降|上升|提高|降低|增幅|降幅|多(?=\\d)|少(?=\\d)|翻了?'),
];

/** The kinds of results, longest labels first. */
const results: readonly Phrase[] = [
  phrase(
    'result',
    'granted+partial',
    '(?:予以|同意)?(?:全部)?公开(?:和|及|或|与|以及|或者)(?:予以|同意)?部分公开',
    '(?:全部|予以)(?:和|或|及)(?:者)?部分公开',
  ),
  phrase('result', 'partial', '(?:予以|同意|答复)?部分(?:予以)?公开', '区分处理'),
  phrase('result', 'denied', '不予以?公开', '不同意公开', '未予公开'),
  phrase('result', 'unavailable', '无法提供'),
  phrase('result', 'rejected', '不予处理'),
  phrase(
    'row',
    'rejected-complaint',
    '(?:信访、?)?(?:举报、?投诉|投诉、?举报)类?(?:的)?申请',
    '信访(?:举报投诉|投诉举报)?类(?:的)?(?:申请|事项)',
  ),
  phrase('row', 'rejected-repeat', '重复申请'),
  phrase('row', 'rejected-publication', '(?:要求提供)?公开出版物'),
  phrase('row', 'rejected-excessive', '无正当理由大量反复申请', '大量反复申请'),
  phrase('row', 'rejected-confirm', '(?:要求行政机关)?确认或者?重新出具(?:已获取信息)?'),
  phrase('row', 'denied-secret', '(?:属于)?国家秘密'),
  phrase('row', 'denied-law', '(?:其他|其它)?法律、?行政法规禁止公开'),
  phrase('row', 'denied-safety', '(?:危及)?"?三安全一稳定"?'),
  phrase('row', 'denied-third-party', '(?:保护|损害|侵害|涉及)?第三方合法权益'),
  phrase('row', 'denied-internal', '(?:属于)?(?:三类)?内部事务(?:性)?信息'),
  phrase('row', 'denied-process', '(?:属于)?(?:四类)?过程性信息'),
  phrase('row', 'denied-enforcement', '(?:属于)?行政执法案卷(?:信息)?'),
  phrase('row', 'denied-inquiry', '(?:属于)?行政查询事项'),
  phrase(
    'row',
    'unavailable-not-held',
    '(?:本机关|本行政机关|本单位|我局)?不掌握(?:相关)?(?:政府)?(?:信息)?',
  ),
  phrase('row', 'unavailable-not-made', '(?:没有|无)现成(?:的)?信息(?:,?需要?另行制作)?', '需要?另行制作'),
  phrase('row', 'unavailable-unclear', '(?:经)?补正后?(?:的)?(?:申请)?(?:内容)?仍(?:然)?不(?:明确|清)'),
  phrase('row', 'other-uncorrected', '(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正'),
  phrase('row', 'other-unpaid', '(?:申请人)?逾期未(?:按收费通知要求)?缴(?:纳)?费(?:用)?'),
  phrase('result', 'other', '(?:其他|其它)(?:方式)?处理'),
  phrase(
    'result',
    'soft',
    '(?:政府)?信息不存在',
    '(?:属于)?已(?:经)?主动公开(?:的|范围|信息|内容)?',
    '属于主动公开(?:范围)?',
    '(?:主动)?公开范围',
  ),
  phrase(
    'result',
    'soft',
    '不能公开|不宜公开|不公开',
    '不(?:属于|由|是)本(?:机关|行政机关|单位|部门|级)[^,、;。:()\\d]{0,10}',
    '非本(?:机关|单位|部门)[^,、;。:()\\d]{0,10}',
    '(?:不属于|非)政府信息',
  ),
  phrase(
    'result',
    'soft',
    '(?:申请人)?(?:主动)?撤(?:回|件|销)(?:申请)?',
    '终止(?:办理|处理)?',
    '补正(?:申请)?|更正',
    '(?:通过)?其他途径',
    '不予受理|不再处理',
    '转[办来送]|移[送交]|交办',
    '其他情形|其它情形',
  ),
  phrase('result', 'soft', '告知(?:申请人)?[^,、;。:()\\d]{0,12}'),
  phrase(
    'result',
    'granted',
    '(?:予以|同意|准予|给予)(?:全部|全文|主动)?公开',
    '全部公开',
    '(?<=^|[,、:;(]|依法|其中|答复)公开(?=[\\d一二两三四五六七八九十])',
  ),
];

/** 受理建房申请, 收到公租房申请: whatever is asked for there, it is no information. */
const otherRequests =
  '(?<=受理|收到|接到|办理)(?![^,;。\\d]{0,10}(?:公开|信息))' +
  '(?!网|线|当面|书面|现场|信函|信件|邮|传真|口头|电子|窗口|群众|公民|自然人|法人|企业|个人|村民|居民|市民|律师|当事人|各类|相关|有关|有效|全部|所有|新|上述|以上|该|的|其他|依)' +
  '[\\u4e00-\\u9fff]{2,8}申请';

/** What is asked for, sought or made. */
const nouns: readonly Phrase[] = [
  phrase('noun', 'foreign', otherRequests),
  phrase(
    'noun',
    'foreign',
    '主动公开(?:的)?(?:各类)?(?:政府|政务)?(?:信息)?',
    '12345|热线',
    '(?:许可|援助|救助|登记|补贴|更正|立案|调解|仲裁|认定|资助|入学|鉴定|听证|赔偿|补助|低保|入会|职称|专利|查询|审批|服务)申请',
  ),
  phrase(
    'noun',
    'supply',
    '依申请(?:的)?(?:政府|政务)?信息公开(?!申请|的申请|请求|(?:的)?事项|(?:的)?件|办件|案件)',
    '依申请公开(?:的)?(?:政府|政务)?(?:信息)?(?!申请|的申请|请求|(?:的)?事项|(?:的)?件|办件|案件|的政府信息申请)',
  ),
  phrase(
    'noun',
    'request',
    '(?:依申请公开|依申请|依法申请公开)(?:的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:申请|事项|办件|案件|请求|件)(?:总)?(?:数量|数|量)?(?!人)',
  ),
  phrase(
    'noun',
    'request',
    '(?:政府|政务)?信息(?:依申请)?公开(?:的)?(?:申请|请求)(?:事项|案件|办件|件)?(?:总)?(?:数量|数|量)?(?!人|表|的?(?:行政)?复议)',
    '公开(?:申请|请求)(?:事项|件)?(?!人|表|的?(?:行政)?复议)',
    '申请公开(?:政府|政务)?信息(?:事项)?',
  ),
  phrase(
    'noun',
    'ask',
    '申请(?:事项|案件|件)?(?:总)?(?:数量|数|量)?(?!人|表|书|公开|方式|渠道|内容|主体|行政复议|复议|对象|流程|条件|答复)',
  ),
  phrase(
    'course',
    'suit-direct',
    '未经(?:行政)?复议(?:而)?直接(?:起诉|(?:提起)?(?:行政)?诉讼)',
    '直接(?:起诉|提起(?:行政)?诉讼)',
  ),
  phrase('course', 'suit-after', '(?:经)?(?:行政)?复议后(?:再)?(?:起诉|提起(?:行政)?诉讼|诉讼)'),
  phrase('noun', 'review', '(?:申请|提起)?(?:行政)?复议(?:的)?(?:案件|申请|事项|案)?'),
  phrase('noun', 'foreign', '应诉', '(?:民事|刑事|公益)诉讼'),
  phrase('noun', 'suit', '(?:提起)?(?:行政)?诉讼(?:的)?(?:案件|事项|案)?', '被?起诉'),
  phrase('noun', 'document', '(?:行政|政府|部门)?规范性文件'),
  phrase('noun', 'regulation', '(?:政府|部门)?规章(?!制度)'),
  phrase('noun', 'fee', '(?:信息)?处理费'),
  phrase(
    'noun',
    'matter',
    '建议|提案|议案|信访|留言|咨询|投诉|举报|来访|来电|市长信箱|领导信箱|诉求|工单|许可|处罚|行政强制|案例|执法|舆情|办件|问政',
  ),
  phrase('noun', 'mail', '信件|来信|电子邮件|邮件'),
  phrase(
    'noun',
    'foreign',
    '动态|公告|公示|通知|文章|稿件|新闻|视频|图解|解读|培训|会议|例会|座谈|发布会|公报|公文|文件|服务事项|条目|答记者问|回应|阅读|访问|点击|浏览|粉丝|公众号|栏目|专栏|专题|专区|宣传|档案|资料|目录|指南|问卷|意见|清单|合同|采购|项目|资金|预算|决算|检查|督查|通报|整改|问题|错别字|测评|监测|隐患|方案|制度|办法|政策|活动|账号|专刊|简报|报道|头条|专版|回复率|媒体',
  ),
];

/** Who asks, by which way. */
const parts: readonly Phrase[] = [
  phrase('applicant', 'everyone', '公民、法人(?:和|或者?|及|与|、)?(?:其他|其它)(?:社会)?组织', '公民、法人'),
  phrase('applicant', 'individual', '自然人|公民个人|公民|个人(?=申请|提交|提出|的?申请|\\d)'),
  phrase('applicant', 'entity', '法人(?:和|或者?|及|与|、|以及)(?:其他|其它)(?:社会)?组织|法人组织|法人'),
  phrase('applicant', 'business', '商业企业'),
  phrase('applicant', 'research', '科研机构'),
  phrase('applicant', 'nonprofit', '社会公益组织'),
  phrase('applicant', 'legal', '法律服务机构'),
  phrase('applicant', 'soft', '企业|公司|律师事务所|律所|社会组织|其他组织|其它组织'),
  phrase(
    'channel',
    '',
    '(?:信件|来信|电子邮件|邮件)(?:渠道|方式|途径|形式|提交|提出|(?=的?申请))',
    '(?:信函|书信|网络|网上|网页|互联网|在线|线上|线下|当面|现场|窗口|传真|纸质|书面|邮寄|邮政|快递|来函|口头|平台|微信|政务网|门户网站|网站|柜台|EMS)(?:邮寄|平台|系统|渠道|方式|途径|形式|提交|提出|递交)*',
  ),
];

/** Steps of a case, and what lawmakers do with documents. */
const verbs: readonly Phrase[] = [
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
    '(?:接|收)到|接收到?|受理(?!机构|窗口|渠道|点|条件|范围|流程)|收办|接办|收件(?=\\d)',
  ),
  phrase(
    'process',
    'answered',
    '(?:作出|予以)?(?:答复|回复)(?!书|文书|意见|口径|流程|人员|期限|时限|质量|模板|格式|函)',
  ),
  phrase('process', 'concluded', '办结|(?:办理|处理)完毕|(?:办理|处理)完成|完成办理|结案'),
  phrase('process', 'handled', '(?:办理|处理)(?!流程|机制|制度|程序|质量|人员|规范)|承办'),
  phrase('process', 'carried', '结转|转结|顺延'),
  phrase('outcome', 'upheld', '(?:结果|予以|均|全部|被)?维持(?:原行政行为|原具体行政行为|原答复)?'),
  phrase('outcome', 'corrected', '结果纠正|(?:被|予以)?(?:依法)?纠[正错]'),
  phrase('outcome', 'pending', '尚?未审结|(?:正在|尚在)审理(?:中|之中)?|审理中|尚?未结案'),
  phrase('outcome', 'other', '其他结果|其它结果'),
  phrase(
    'outcome',
    'soft',
    '驳回[^,、;。:()\\d]{0,8}|撤诉|胜诉|败诉|审结|和解|一审|二审|再审|上诉|被?撤销|责令[^,、;。:()\\d]{0,6}|确认违法',
  ),
  phrase('act', 'issued', '制发|制定(?:出台|印发|发布)?|出台|印发|新制定|制订|颁布|发布'),
  phrase('act', 'repealed', '废止'),
  phrase('act', 'in-force', '现行有效'),
  phrase(
    'act',
    'soft',
    '修改|修订|失效|备案|审查|继续有效|保留|公布|公开(?=的?(?:行政|政府|部门)?(?:规范性文件|规章))|评估|上传|报备|登记',
  ),
  phrase('act', 'arise', '发生|引发|引起|产生|提起|被申请|被提起|提出'),
  phrase(
    'guard',
    'docket',
    '代理|审理|以[^,;。]{1,10}为(?:被告|被申请人|第三人)|代表[^,;。]{1,10}(?:政府|机关)|作为(?:被告|被申请人|复议机关)',
  ),
];

/** How numbers belong together. */
const roles: readonly Phrase[] = [
  phrase('role', 'among', '其中|当中|件中'),
  phrase('role', 'some', '(?<=\\d[件起宗例][^,;。]{0,14}(?:申请|案件|复议|诉讼))中(?=[,:、])'),
  phrase('role', 'including', '包括|包含|含(?!有关)'),
  phrase('role', 'respectively', '分别'),
  phrase('role', 'each', '各(?=\\d|[一二两三四五六七八九十]|有\\d)'),
  phrase('role', 'all', '均|全部|全都|都(?=是|为|由|系|予)'),
  phrase('role', 'altogether', '总共|合计|共计|总计|共(?!同|和|青|建|享|性|产|治|公)'),
  phrase('role', 'rest', '其余|剩余|另有|另外|此外'),
  phrase('role', 'open', '等(?![待级候于])|主要|例如|部分(?!公开)'),
  phrase('role', 'about', '涉及|关于|围绕|内容[为是]|有关|针对|申请内容'),
];

/** Whose figures: `wide` all bodies of a place, `narrow` the government itself, `own` the body that reports, `lower` other bodies. */
const scopes: readonly Phrase[] = [
  phrase(
    'scope',
    'wide',
    '全(?:市|县|区|省|州|旗|系统|行业)(?!面|域|局|委|厅)',
    '各级(?:各)?(?:行政机关|政府|部门|机关)?',
  ),
  phrase(
    'scope',
    'narrow',
    '[省市县区](?:政府)?本级',
    '(?:[省市县区]|人民)政府(?:办公[室厅]|办|机关)?(?=收|接|受|共|新|办|答|被|本|制|印|出|发|废|现|,|\\(|全年|20)',
  ),
  phrase(
    'scope',
    'own',
    '我[局委办厅镇乡县市区院会处队中州省街]|本(?:机关|局|单位|委|办|厅|镇|乡|街道|行政机关|部门|院)',
  ),
  phrase(
    'scope',
    'lower',
    '各(?:县|区|乡|镇|街道|部门|单位|地|市|科室|处室|成员)',
    '[省市县区](?:直|级|属)(?:各)?(?:部门|单位|机关|行政机关)',
    '下[级属辖]|下设|[局委厅市县区]属|所属(?:各)?(?:单位|部门|机构)|直属|基层|[县区](?:\\([^()]*\\)|、)?(?:市、区)',
  ),
];

const denials: readonly Phrase[] = [
  phrase(
    'denial',
    '',
    '(?:未曾|从未|尚未|未能|未)(?:收到过?|接到过?|接收到?|受理|收|发生过?|产生过?|出现过?|存在|引发|引起|涉及|有(?!效)|接|新收|提起|被(?!采))',
    '未(?=制发|制定|出台|印发|废止|结转|申请|因)',
    '没有?(?:收到过?|接到过?|接收到?|受理|发生过?|产生过?|出现过?|引发|引起|涉及|因|被|新收)',
    '没有|无人(?![机问值])|不存在|不涉及|尚无|均无|暂无',
    '无(?!法|正当|故|障碍|纸|偿|效|关|条件|线|人|缝|证|须|需|不|异议|论|锡|误|遗漏|违|保留|差|一|理由|现成|烟)',
    '零(?=(?:政府信息公开)?申请|(?:行政)?复议|(?:行政)?诉讼)',
  ),
];

/** All of them, in the order in which they are tried: where two begin at the same place, the first one counts. */
export const phrases: readonly Phrase[] = [
  ...skipped,
  ...time,
  ...results,
  ...denials,
  ...parts,
  ...nouns,
  ...scopes,
  ...verbs,
  ...roles,
];
