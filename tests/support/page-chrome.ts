/** What government sites put around an article. All bodies and places are made up; none of this text belongs to a report. */
import type { ReportSpec } from './page-spec';
import type { MarkupStyle } from './page-styles';

export interface Around {
  /** Inside `head`. */
  readonly head: string;
  readonly before: string;
  /** Between the title and the text: date line, share bar. */
  readonly under: string;
  readonly after: string;
}

/** @param spec whose agency, year and dates the site repeats */
export function around(spec: ReportSpec, style: MarkupStyle): Around {
  const head = style.head === 'full' ? headOf(spec) : bareHead;
  const under = spec.dates.line
    ? `<p align="center">发布时间：${spec.publishedOn}　来源：${spec.agency}</p>\n`
    : '';
  const box = spec.dates.box ? metadataBox(spec) : '';
  switch (style.site) {
    case 'none':
      return { head, before: box, under, after: '' };
    case 'modern':
      return {
        head,
        before: `${modernTop}${box}<main class="article">\n`,
        under: `${under}${shareBar}`,
        after: `<p class="editor">责任编辑：周一诺</p>\n${neighbours(spec)}</main>\n${sideList(spec)}${modernFoot}`,
      };
    case 'old':
      return {
        head,
        before: `${oldTop}${box}<table width="1000" align="center"><tr><td width="220" valign="top">${oldSide}</td><td><table width="100%"><tr><td class="article">\n`,
        under: `${under}<p align="right">字体：【大 中 小】 【<a href="javascript:window.print()">打印</a>】 【<a href="javascript:window.close()">关闭</a>】</p>\n`,
        after: `<p align="right">（编辑：陈溪）</p></td></tr></table>\n${neighbours(spec)}</td></tr></table>\n${oldFoot}`,
      };
    case 'trs':
      return {
        head: head + trsHead,
        before: `${modernTop}${box}<div class="detail"><div class="TRS_Editor">\n<style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;}</style>\n${wordJunk}`,
        under,
        after: `</div></div>\n<div class="fj">附件：无</div>\n${neighbours(spec)}${shareBar}${modernFoot}`,
      };
    case 'jcms':
      return {
        head: head + jcmsHead(spec),
        before: `${modernTop}<div id="zoom">\n<!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin-->\n`,
        under,
        after: `<!--ZJEG_RSS.content.end--><!--<$[信息内容]>end-->\n</div>\n<p>打印本页 关闭窗口</p>\n${sideList(spec)}${modernFoot}`,
      };
    case 'portal':
      return {
        head,
        before: `${modernTop}${metadataBox(spec)}<div class="zoom" id="zoom">\n`,
        under,
        after: `</div>\n${neighbours(spec)}${sideList(spec)}<p>扫一扫在手机打开当前页</p>\n${modernFoot}`,
      };
  }
}

function headOf(spec: ReportSpec): string {
  const date = spec.dates.meta ? `<meta name="PubDate" content="${spec.publishedOn} 09:30">\n` : '';
  return (
    `<meta name="SiteName" content="澄原市人民政府门户网站">\n<meta name="ArticleTitle" content="${spec.title}">\n${date}` +
    `<title>${spec.title}_澄原市人民政府门户网站</title>\n`
  );
}

const bareHead = '<title>澄原市人民政府门户网站</title>\n';

/** Boxes of disclosure platforms: some of their cells are empty, and rightly so. */
function metadataBox(spec: ReportSpec): string {
  return (
    '<table class="xxgk_head" width="100%" border="1">' +
    `<tr><td>索引号：</td><td>000000000/${spec.year + 1}-00017</td><td>主题分类：</td><td>政务公开</td></tr>` +
    `<tr><td>发布机构：</td><td>${spec.agency}</td><td>发文日期：</td><td>${spec.dates.box ? spec.publishedOn : ''}</td></tr>` +
    '<tr><td>文号：</td><td></td><td>有效性：</td><td>&nbsp;</td></tr>' +
    `<tr><td>名称：</td><td colspan="3">${spec.title}</td></tr></table>\n`
  );
}

function neighbours({ year }: ReportSpec): string {
  return (
    `<div class="pages"><p>上一篇：<a href="./t1001.html">霁川县水利局${year - 1}年政府信息公开工作年度报告</a></p>` +
    `<p>下一篇：<a href="./t1003.html">岚泽县林业局${year}年度政府信息公开年报</a></p></div>\n`
  );
}

function sideList({ year }: ReportSpec): string {
  const titles = [
    `文昭区教育局${year}年政府信息公开工作年度报告`,
    `墨岭镇人民政府${year - 1}年政府信息公开工作年度报告`,
    `${year - 2}年岚泽县卫生健康委员会政府信息公开年报`,
  ];
  const items = titles.map(
    (title, index) => `<li><a href="./t20${index}.html">${title}</a><span>${year}-01-2${index}</span></li>`,
  );
  return `<aside><h3>相关信息</h3><ul>${items.join('')}</ul><h3>一、政策文件</h3><h3>二、通知公告</h3></aside>\n`;
}

const trsHead =
  '<meta name="ColumnName" content="政府信息公开年报">\n<meta name="ContentSource" content="澄原市人民政府">\n<script src="/images/common.js"></script>\n';

const wordJunk =
  '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n' +
  '<style><!-- /* Style Definitions */ p.MsoNormal{mso-style-parent:"";text-align:justify;} --></style>\n';

const jcmsHead = ({ title, agency }: ReportSpec) =>
  `<meta name="Author" content="${agency}">\n<meta name="Description" content="${title}">\n<meta name="Keywords" content="政府信息公开,年度报告">\n`;

const modernTop =
  '<header><a href="/">澄原市人民政府</a><form><input name="q" placeholder="请输入关键字"></form></header>\n' +
  '<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/xxgk/">信息公开年报</a></li><li><a href="/hd/">互动交流</a></li></ul></nav>\n' +
  '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/xxgk/">政府信息公开年报</a></div>\n';

const shareBar =
  '<div class="share">分享到：<a href="#" title="微信">微信</a> <a href="#" title="微博">微博</a> <span onclick="window.print()">打印</span></div>\n';

const modernFoot =
  '<footer><p>主办单位：澄原市人民政府办公室　承办单位：澄原市大数据中心</p><p>网站标识码：0000000001　京ICP备00000000号</p>' +
  '<p><a href="/map.html">网站地图</a> | <a href="/about.html">关于我们</a></p></footer>\n';

const oldTop =
  '<table width="1000" align="center" border="0"><tr><td colspan="6"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="澄原市政府网"></td></tr>' +
  '<tr><td><a href="/">首页</a></td><td><a href="/zw/">政务公开</a></td><td><a href="/bs/">网上办事</a></td><td><a href="/hd/">公众参与</a></td><td>&nbsp;</td><td></td></tr></table>\n' +
  '<table width="1000" align="center"><tr><td>您的位置：<a href="/">首页</a> &gt;&gt; 信息公开 &gt;&gt; 年度报告</td></tr></table>\n';

const oldSide =
  '<table border="1" width="100%"><tr><th>信息公开栏目</th></tr><tr><td><a href="/zn/">公开指南</a></td></tr><tr><td><a href="/ml/">公开目录</a></td></tr>' +
  '<tr><td><a href="/xzxk/">行政许可</a></td></tr><tr><td><a href="/xzcf/">行政处罚</a></td></tr><tr><td><a href="/gfxwj/">规范性文件</a></td></tr>' +
  '<tr><td><a href="/cg/">政府集中采购</a></td></tr><tr><td><a href="/ysq/">依申请公开</a></td></tr><tr><td><a href="/nb/">年度报告</a></td></tr></table>';

const oldFoot =
  '<table width="1000" align="center"><tr><td align="center">主办：澄原市人民政府　备案号：京ICP备00000000号</td></tr>' +
  '<tr><td align="center">地址：梧桐路1号　您是第 20315 位访客</td></tr></table>\n';
