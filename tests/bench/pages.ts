/** The pages that are measured: one report, inside the page chrome of a small and of a large government site. */

/** Lengthens a report's page by lists of links, as a site's navigation, until it has about so many nodes.
 *  @param html a page with a `<body>`
 *  @param nodes elements and texts, counted as a parser would make them of the text */
export function grow(html: string, nodes: number): string {
  const missing = Math.max(0, nodes - countNodes(html));
  const items = Array.from({ length: Math.ceil(missing / nodesPerItem) }, (_, n) => item(n));
  const half = Math.floor(items.length / 2);
  return html
    .replace(
      /<body[^>]*>/i,
      (body) => `${body}<div class="nav"><ul>${items.slice(0, half).join('')}</ul></div>`,
    )
    .replace(/<\/body>/i, (end) => `<div class="foot"><ul>${items.slice(half).join('')}</ul></div>${end}`);
}

/** A `<li>`, a link, its text, a `<span>` and its text. */
const nodesPerItem = 5;

const topics = [
  '通知公告',
  '政策文件',
  '政策解读',
  '财政预决算',
  '重点领域信息',
  '法定主动公开内容',
  '依申请公开',
  '部门动态',
];

function item(n: number): string {
  const day = String((n % 28) + 1).padStart(2, '0');
  return `<li><a href="/zwgk/${n}.html">${topics[n % topics.length]}第${n + 1}条</a><span>2025-03-${day}</span></li>\n`;
}

function countNodes(html: string): number {
  const body = html.slice(Math.max(0, html.search(/<body/i)));
  return (body.match(/<[a-z]/gi)?.length ?? 0) + (body.match(/>[^<]+/g)?.length ?? 0);
}
