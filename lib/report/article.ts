/** The article: the part of the page that is the report, and where it ends. */
import { type Element, isTag } from 'domhandler';
import { isSiteLine } from '../domain/headings';
import type { PageText } from './blocks';
import type { Block } from './model';

/** The innermost element that holds all of these, or null where there are none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first) return null;
  let path = pathOf(first);
  for (const element of others) {
    const other = new Set(pathOf(element));
    path = path.filter((each) => other.has(each));
  }
  return path[0] ?? null;
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  let node: Element | null = element;
  while (node) {
    path.push(node);
    node = node.parent && isTag(node.parent) ? node.parent : null;
  }
  return path;
}

/** Where no heading and no table tells: down from the root as long as one child holds most of the text that is no link. */
export function densestElement(page: PageText): Element | null {
  const weights = new Map<Element, number>();
  for (const block of page.blocks) {
    if (block.linked) continue;
    for (const element of pathOf(block.element))
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
  }
  let best: Element | null = null;
  let node = [...weights.keys()].find((element) => element.name === 'html') ?? null;
  while (node) {
    best = node;
    const whole: number = weights.get(node) ?? 0;
    const child: Element | undefined = node.children.find(
      (each): each is Element => isTag(each) && (weights.get(each) ?? 0) >= whole * 0.7,
    );
    node = child ?? null;
  }
  return best;
}

/** Whether a line belongs to the site rather than to the document: navigation, share bars, editor's notes. */
export function isChrome(block: Block): boolean {
  return block.text.length <= 80 && (isSiteLine(block.text) || (block.linked && block.text.length <= 60));
}

const signature = /^[\u4e00-\u9fff()、·]{3,40}$/;
const body = /(?:局|委员会|委|办公室|政府|厅|处|中心|院|馆|会|署|社|街道|管委会|大队|支队|公司|学校|医院)$/;
const date =
  /^(?:20\d\d|二[〇零oO0○]?[〇零一二三四五六七八九○oO]{2,3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日?$/;

/** What hangs below a signature, and is no part of the last section. */
const attached = /^附(?:件|表)[\d一二三四五]?[:.、]|\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)$/i;

/** Where the signature begins among an article's last lines: the index of its first line, or `blocks.length`. */
export function signatureStart(blocks: readonly Block[]): number {
  let start = blocks.length;
  const last = blocks.findLastIndex(({ text }) => !attached.test(text));
  for (let index = blocks.length - 1; index >= 0 && index >= blocks.length - 6; index -= 1) {
    const text = blocks[index]?.text ?? '';
    if (/^(?:20|二)/.test(text) && date.test(text)) start = index;
    else if (signature.test(text) && body.test(text) && (start === index + 1 || index === last))
      start = index;
    else if (/^\(?此件(?:公开发布|主动公开)\)?$/.test(text)) start = index;
    else if (start < blocks.length || !(isChrome(blocks[index] as Block) || attached.test(text))) break;
  }
  return start;
}
