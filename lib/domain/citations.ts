/** What titles of documents are made of, as reports cite them: 《authority 关于 verb …的 kind》, 《中华人民共和国…条例》. Patterns over folded text.
 *  Source: 党政机关公文处理工作条例 (中办发〔2012〕14号) for titles and kinds; titles of the regulations in force. */
export const citations = {
  /** Who issues. */
  authority: /(?:人民政府|政府|国务院|中央)?办公[厅室]|人民政府|国务院|[市县区省]委|[局厅]|委员会/g,
  /** Kinds of societies and meetings that stand beside an authority. */
  societies: /(?:委员|联合|联谊|协|学|商|工|红十字|基金|常委|理事|董事|人大|政协|促进|研究|运动|大)会$/,
  /** What a title does. */
  verb: /印发|进一步|做好|认真做好|全面推进|加强|开展|推进|规范|调整|公布|深化|贯彻|落实/,
  /** Two characters that say how it is done: 联合印发, 持续推进. */
  adverb:
    /^(?:联合|正式|先后|统一|陆续|及时|重新|首次|再次|持续|继续|切实|着力|加快|大力|强化|逐步|有序|稳步|统筹|协同|合力|全力|科学|依法|严格|定期|集中|专项|分类|主动|优化|巩固|健全|完善|提升|促进|支持|鼓励|引导|创新)$/,
  /** Slips of the pen for 关于, and the ends of names of bodies that no list has. */
  known: /关于|关干|关與|关与|关子|转发|^\(|[部办委会署行院社处室科股组队所站]$|[市县区镇乡省]/,
  /** What titles end in. */
  kind: /通知|意见|办法|规定|决定|决议|公告|通告|通报|方案|报告|批复|条例|细则|请示|函|纪要|指南|目录|规划|计划|要点|措施|规则|规范|标准|制度|清单|说明|答复|命令|令|公报|建议|提案|议案|倡议|协议|解读|须知|名单|预案|办理|工作|解释|要求|政策|信息|承诺|书|信|稿|法$/,
  /** What follows, or stands a little before, where the regulation on disclosure is meant. */
  frameAfter:
    /^[^。\n]{0,24}(?:简称[《"]条例|第711号|第492号|第五十条|(?:等)?(?:要求|规定)?[,，]?编制|年度报告)/,
  /** The number of the regulation on disclosure, right behind a title: no other has it. */
  number: /^\((?:(?:中华人民共和国)?国务院令?)?(?:第)?(?:711|492)号/,
  /** Two characters of any regulation's title. A title that holds one of them is another law, or a slip of the pen. */
  ofLaws:
    /政府|信息|公开|管理|监督|登记|保护|复议|实施|处罚|许可|保险|保障|安全|税|海关|道路|交通|水|森林|草原|土地|城市|农|渔|野生|文物|档案|保密|国家|残疾|妇女|儿童|教师|教育|人民|公务员|消防|环境|食品|药品|兵役|退役|军|矿|核|电信|计算机|认证|专利|商标|著作|传染|疫|母婴|婚姻|护照|出境|外国|内河|船|港|航|标准|计量|产品|企业|公司|合同|招标|政务|反|宪法|刑|民|行政|预算|审计|统计|劳动|工会|价格|市场|主体/,
} as const;
