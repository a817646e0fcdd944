/** A government page with everything around the article that tampering likes: head, breadcrumb, source line, article, footer. */

export interface PageParts {
  /** The place's full name and its stem: 澄原市, 澄原. */
  readonly place: string;
  readonly stem: string;
  readonly agency: string;
  readonly head: string;
  /** Before everything else in the body. */
  readonly top: string;
  readonly paragraphs: readonly string[];
  /** After the article, before the footer. */
  readonly below: string;
  /** Behind the footer. */
  readonly bottom: string;
  readonly title: string;
}

export function partsOf(place: string, stem: string, trade: string): PageParts {
  const agency = `${place}${trade}`;
  return {
    place,
    stem,
    agency,
    head: '<meta name="keywords" content="政府信息公开,年度报告"><meta name="description" content="政府信息公开工作年度报告">',
    top: '',
    title: `${agency}2023年政府信息公开工作年度报告`,
    paragraphs: [
      `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《${place}人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的通知》要求，现公布${agency}2023年政府信息公开工作年度报告。本报告由总体情况等六部分组成，统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与${agency}办公室联系（地址：${place}东风路5号）。`,
      '一、总体情况',
      `2023年，${agency}认真贯彻落实党中央、国务院和省、市关于政务公开的部署，围绕${stem}高质量发展，主动公开各类信息，公开质量稳步提高。`,
      '（一）主动公开。全年在政府网站主动公开信息220条，在微信公众号发布信息315条。',
      '（二）依申请公开。全年收到申请3件，均按期答复，没有发生行政复议和行政诉讼。',
      `（三）政府信息管理。严格执行《国务院办公厅关于印发2023年政务公开工作要点的通知》，落实${place}政府信息公开保密审查制度。`,
      `（四）平台建设。做好${place}人民政府门户网站栏目维护，办好“${stem}发布”微信公众号。`,
      '（五）监督保障。把政务公开纳入年度考核，组织业务培训2次，社会评议结果良好。',
      '五、存在的主要问题及改进情况',
      '公开内容还不够丰富，解读形式还比较单一。下一步将拓展公开渠道，丰富解读形式。',
      '六、其他需要报告的事项',
      '无其他需要报告的事项。本年度没有收取信息处理费。',
      agency,
      '2024年1月16日',
    ],
    below: '',
    bottom: '',
  };
}

export function htmlOf(parts: PageParts): string {
  const { place, agency, head, title, top, paragraphs, below, bottom } = parts;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_${place}人民政府</title>${head}</head><body>${top}
<div class="nav"><a href="/">首页</a> &gt; <a href="/xxgk/">政务公开</a> &gt; <a href="/xxgk/nb/">年度报告</a></div>
<h1>${title}</h1>
<div class="info">来源：${agency} 发布日期：2024-01-16</div>
<div class="article">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
${below}<div class="footer"><p>主办单位：${place}人民政府 承办单位：${agency}</p><p>网站标识码：0000000001</p></div>${bottom}
</body></html>`;
}
