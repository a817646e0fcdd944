/** The rows of every table that may belong to the report, as one stream in document order: pages cut, stack and nest tables at will. */
import type { Element } from 'domhandler';
import { simplify } from '../../domain/traditional';
import type { Snapshot } from '../../snapshot/tree';
import type { Accepted } from '../accepted';
import type { PageText } from '../blocks';
import { cellLines, type Grid, readGrid } from '../grid';

/** Words that only the report's tables have in a short cell, or that name one of their rows or columns. */
const signature =
  /二十条|信息内容|规章|规范性文件|行政许可|行政处罚|行政强制|事业性收费|集中采购|对外管理服务|申请人情况|自然人|法人或其他|本年新收|上年结转|本年度办理结果|予以公开|部分公开|属于国家秘密|禁止公开|三安全|第三方合法|内部事务|过程性信息|执法案卷|行政查询|不掌握相关|没有现成|补正后|投诉类申请|举报类申请|重复申请|公开出版物|反复申请|重新出具|其[他它]处理|逾期|结转下|结果维|结果纠正|尚未审结|直接起诉|复议后/;
/** Longer cells hold prose: a layout table, not a label. */
const longestLabel = 80;

/** Grids of the tables that carry such words, in document order. */
export function reportGrids(snapshot: Snapshot, page: PageText, accepted: Accepted): Grid[] {
  const lines = cellLines(page);
  const wanted = new Set<Element>();
  for (const [cell, blocks] of lines) {
    const text = blocks.length > 6 ? '' : blocks.map((block) => block.text).join('');
    if (text !== '' && text.length <= longestLabel && signature.test(simplify(text))) {
      const table = tableOf(cell);
      if (table) wanted.add(table);
    }
  }
  return page.tables
    .filter((table) => wanted.has(table))
    .map((table) => readGrid(table, snapshot, lines, accepted))
    .filter((grid) => grid.rows.length > 0);
}

/** The table that a cell belongs to. */
export function tableOf(cell: Element): Element | null {
  let node = cell.parent;
  while (node && !('name' in node && node.name === 'table')) node = node.parent;
  return node as Element | null;
}
