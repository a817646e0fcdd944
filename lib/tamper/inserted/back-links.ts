/** Back-links in front of a copied notice: a link or a bare address of nobody's, run into a beginning that is whole without it. */
import { Element } from 'domhandler';
import { isForeignHost, looksRandom } from '../../domain/hosts';
import type { Block } from '../../report/model';
import { familiarCharacters } from '../language/familiar';
import { judgeLink, outbound } from '../links/links';
import { linesOf, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

/** 某某批发http://www.…/3月12日,… */
const bare =
  /^([〇々\u3400-\u9fffa-z\d]{2,16}?)(?:https?:\/\/|(?=www\.))((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,8})(?:\/[a-z\d/._~?=&%-]{0,80}?)?(?=(?:20\d\d年)?\d{1,2}月\d{1,2}日|[〇々\u3400-\u9fff]{4})/;
const opening =
  /^(?:20\d\d年|\d{1,2}月\d{1,2}日|近日|日前|为|根据|按照|关于|[〇々\u3400-\u9fff]{2,6}[省市县区旗州盟])/;
/** What leads up to an address. */
const leading = /网址|网站|网页|地址|链接|官网|登[录陆]|报名|注册|详见|查询|下载|平台|邮箱|来源|转载/;
/** Praise in search phrases: 最好的医院. */
const superlative = /最[〇々\u3400-\u9fff]的/g;
const longestLabel = 16;
const leastRest = 8;

/** One suspicion a line that begins so. @param home the page's own host; `friends`: hosts that the user trusts */
export function findBackLinks(sheet: Sheet, home: string | null, friends: readonly string[]): Suspicion[] {
  const found: Suspicion[] = [];
  for (const { block, line } of linesOf(sheet)) {
    if (block.linked || sheet.isCell(block)) continue;
    const hit =
      line.includes('://') || line.includes('www.')
        ? addressBefore(line, home, friends)
        : linkBefore(block, line, home, friends);
    if (hit) found.push(lineSuspicion(block, 0, hit.length, hit.signs));
  }
  return found;
}

interface Hit {
  readonly length: number;
  readonly signs: readonly Sign[];
}

function addressBefore(line: string, home: string | null, friends: readonly string[]): Hit | null {
  const [all = '', label = '', host = ''] = bare.exec(line) ?? [];
  if (
    label === '' ||
    !isForeignHost(host, home, friends) ||
    isSentence(label.replaceAll(superlative, '')) ||
    leading.test(label)
  )
    return null;
  const link = judgeLink(`http://${host}/`, label, home, friends);
  if (!link || familiarCharacters(label) * 2 > label.length) return null;
  if (!link.isOffer && !link.isCheap && !looksRandom(host)) return null;
  if (line.length - all.length < leastRest) return null;
  return { length: label.length, signs: signsOf(link.isOffer) };
}

/** The link that a line begins with, where what follows is no predicate of it. */
function linkBefore(block: Block, line: string, home: string | null, friends: readonly string[]): Hit | null {
  const anchor = anchorOf(block.runs[0]?.node.parent ?? null);
  if (!anchor) return null;
  const link = outbound(anchor, home, friends);
  if (!link || link.text === '' || link.isKnown) return null;
  const length = link.text.replaceAll(/\s/g, '').length;
  const rest = line.slice(length);
  if (length > longestLabel || rest.length < leastRest || !opening.test(rest)) return null;
  return link.isCheap || link.isOffer ? { length, signs: signsOf(link.isOffer) } : null;
}

function anchorOf(parent: unknown): Element | null {
  for (let at = parent, steps = 0; at instanceof Element && steps < 4; at = at.parent, steps += 1)
    if (at.name === 'a') return at;
  return null;
}

function signsOf(sells: boolean): Sign[] {
  return sells ? [plain('address'), plain('position')] : [plain('address')];
}
