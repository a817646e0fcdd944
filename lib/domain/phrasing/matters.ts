/** What a sentence, a passage or a heading speaks of, by words that need no number near them. Patterns over folded text.
 *  Source: the form's headings and rows (国办公开办函〔2021〕30号), art. 27 to 37 of 国务院令第711号, and published reports. */

/** What a passage is about; reviews and suits stand together here. */
export const matters = {
  disputes: /复议|诉讼|起诉/,
  requests: /信息公开的?(?:申请|请求)|依申请公开|公开申请|申请公开/,
  disclosure: /信息公开|政务公开|依申请|公开申请|公开工作|申请公开|申请人(?:提起|申请|提出|不服)/,
  documents: /规范性文件/,
  /** What is done to documents only. */
  /** What more than all can be reached of: 占任务数(60条)的123.3%. */
  target: /(?:任务|计划|目标|指标|定额|上年|去年|同期|相当于|达到)[^,。;]{0,16}$/,
  documentsFate: /废止|现行有效/,
  /** What a passage must hold to speak of requests without saying so. */
  perhapsRequests: /(?:申请|收到|受理|办结|答复|结转)[^。;]*(?:申请|办结|答复|结转|公开)/,
} as const;

/** What headings announce. */
export const headings = {
  disputes: /复议|诉讼/,
  requests: /依申请公开|公开申请|申请(?:公开|办理|情况|的?处理|的?答复)|收到和处理|收到申请/,
  documents: /规范性文件|规章/,
} as const;

/** Rows and columns of section three: several of one kind in a passage are those of requests, though nobody says so. */
export const rowsOfTheForm = {
  results: { words: /予以公开|部分公开|不予公开|无法提供|不予处理/g, least: 2 },
  applicants: { words: /自然人|商业企业|科研机构|社会公益组织|法律服务机构/g, least: 2 },
  rows: {
    words:
      /国家秘密(?=\d)|第三方合法权益(?=[的类]?\d)|内部事务(?:性)?信息(?=[的类]?\d)|过程性信息(?=[的类]?\d)|行政执法案卷(?=[的类]?\d)|不掌握(?:相关)?(?:政府)?(?:信息)?的?(?=\d)|仍(?:然)?不明确的?(?=\d)|现成信息[^,;。\d]{0,8}(?=\d)|信访[^,;。、\d]{0,6}类[^,;。、\d]{0,3}(?=\d)|重复申请类?(?=\d)|逾期不补正(?=\d)/g,
    least: 2,
  },
  ways: { words: /(?:网络|网上|邮寄|信函|当面|现场|传真)申请/g, least: 2 },
  steps: { words: /新收(?=\d)|上年度?结转(?=\d)|办结(?=\d)|结转(?:至|到)?下一?年度?(?=\d)/g, least: 3 },
} as const;

/** Results that papers, as they are made, are not marked with: 主动公开, 依申请公开 and 不予公开 are. */
export const resultsOfRequests = /部分公开|无法提供|不予处理/;

/** A bare 申请 that is received, and what is done with those for information alone. */
export const receivedBarely = {
  request: /(?:收到|接到|接收|受理)(?:居民|群众|村民|市民|公民|企业)?申请\d+[件宗]/,
  fate: /结转|不予公开|部分公开|无法提供|[,。;]公开\d+件|全部(?:予以)?公开|(?:均|全部)为自然人|自然人申请|均(?:已)?(?:按期|按时)?(?:予以公开|答复)|复议|诉讼/,
  carriedOn: /(?:件|新增|新收)申请.*结转(?:至|到)?(?:下一?年|20\d\d年)/,
} as const;

/** Reviews and suits that have nothing to do with disclosure, or are counted elsewhere. */
export const unrelated =
  /与(?:政府)?(?:信息|政务)公开(?:工作|事项)?(?:均)?无关|(?:不涉及|不属于|并?非)(?:政府)?(?:信息|政务)公开|不在此列|另行统计|单独统计|不计入|不在统计(?:范围|之列)|不是针对[我本]|与[我本][局机单]\S{0,2}无关/;

/** All cases are told first, and those of disclosure among them: 共63件,其中政府信息公开类2件. */
export const disclosureAmong = /其中[^;。]{0,12}(?:信息|政务)公开/;

/** 审批公文241份,主动公开67份、依申请公开38份、不予公开136份: how papers are marked when they are made, in the words for results. */
export const papersSorted =
  /主动公开(?:类|的)?\d+[份件条篇个][,、](?:属)?依申请公开(?:类|的)?\d+[份件条篇个]/;

/** A sentence that can state a quantity of cases has a number or a denial, and one of these matters. */
export const tellsQuantity = {
  number: /\d|[一二两三四五六七八九十百零][余多]?[件起宗份例条次名]|[未没无零]|不存在|不涉及/,
  matter: /申请|公开|复议|诉讼|起诉|规范性|规章|[件起宗例元%]|办结|答复|结转|收到|受理|其中|[共合]计|,共\d/,
} as const;
