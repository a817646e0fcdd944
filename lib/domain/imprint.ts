/** The words by which pages say who published what and when: labels of metadata boxes and lines, names of meta tags.
 *  Sources: 政府网站发展指引 (国办发〔2017〕47号) for the meta tags of government sites; labels as seen on published pages. */

/** Labels in front of the body that answers for the page. */
export const bodyLabels =
  '发布机构|发布机关|发布单位|发布部门|发文机关|发文机构|发文单位|公开机构|公开主体|公开单位|公开责任部门|公开责任单位|责任部门|责任单位|制发机关|制作单位|制作机构|编制单位|编制机构|所属单位|所属机构|信息所属单位';

/** Labels in front of whoever handed the page in: often an office inside the body, or the portal. */
export const sourceLabels = '信息来源|文章来源|稿件来源|内容来源|来源|稿源|供稿单位|供稿';

/** Labels of the day on which the page was published. */
export const publishedLabels =
  '信息发布时间|信息发布日期|发布日期|发布时间|公开日期|公开时间|发表时间|发表日期|上网时间|上传时间|时间|日期';

/** Labels of the day on which the document was written. */
export const writtenLabels =
  '成文日期|成文时间|发文日期|发文时间|生成日期|生成时间|印发日期|印发时间|形成日期|制发日期|制作日期|公文生成日期|落款日期|信息生成日期|产生日期';

/** Other labels of such boxes and lines: a value ends where one of them begins. */
export const otherLabels =
  '索引号|信息索引号|文号|发文字号|文件编号|信息名称|名称|标题|题名|主题词|主题分类|组配分类|体裁分类|信息分类|分类|有效性|时效性|时效|关键词|内容概述|公开方式|公开形式|公开范围|公开时限|浏览次数|浏览量|浏览|点击数|点击率|点击量|点击|阅读次数|阅读量|阅读|访问量|访问次数|字体|字号|打印|分享到|分享|作者|编辑|责任编辑|审核|责编|更新时间|更新日期|废止日期|失效日期|失效时间|生效日期|语种|载体类型|记录形式|信息类别|服务对象';

/** Meta tags with the article's title, body, source, date and the site's name; compared in lower case. */
export const titleMetas = ['articletitle', 'og:title', 'title'] as const;
export const sourceMetas = ['contentsource', 'source', 'author', 'publisher'] as const;
export const dateMetas = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'firstpublishedtime',
  'publish_time',
  'dc.date',
] as const;
export const siteMetas = ['sitename', 'og:site_name'] as const;

/** What a site signs with below its pages: its code (国办发〔2017〕47号), its records with police and ministry, its owner. */
export const siteSignature = /网站标识码|公网安备|icp备|版权所有/i;

/** What sites print below an article: their signature, and tools for the page. */
export const belowArticle = new RegExp(
  `此件公开发布|扫一扫|打印本页|关闭窗口|主办单位|${siteSignature.source}`,
  'i',
);

/** What only an agency's own site has around its pages: code, owner and index numbers, filled in. */
export const agencysChrome =
  /网站标识码:?\d{10}|政府网站标识码|公网安备\d{6,}|主办(?:单位)?:[^\n]{2,20}(?:人民政府|政府办|局|委员会|厅)|索引号:?[\w/.-]{5,}|版权所有:?[^\n]{2,20}(?:人民政府|局|委员会|厅)/;

/** How an agency speaks of itself in its papers, and no medium of it: 我局, 现公布…年度报告. */
export const agencysVoice =
  /(?:^|[,。;:、])(?:20\d\d年(?:度|以来)?,?)?(?:我|本)(?:局|委|办|厅|处|镇|乡|县|区|市|州|旗|街道|单位|机关|中心|院|校)(?!的?记者)|现(?:将|公布)[^,。;]{2,40}20\d\d年[^,。;]{0,12}年度报告/m;
