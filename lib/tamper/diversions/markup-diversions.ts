/** What leads away without a script's text: refreshes, bases, forms that ask for bank cards, handlers of pictures and of the page. */
import type { Element } from 'domhandler';
import { hostOf, isSellersHost } from '../../domain/hosts';
import { collapse } from '../../snapshot/fold';
import { decoded, joined } from './decoded';
import { absolute, type Departure, type IsForeign, placeOf } from './diversion';
import { type Parts, textOf } from '../parts';

/** Each element that may lead away, with the test of it. */
export function* markupTests(parts: Parts, foreign: IsForeign): Generator<[Element, () => Departure | null]> {
  for (const meta of parts.metas) yield [meta, () => judgeRefresh(meta, foreign)];
  for (const base of parts.bases) yield [base, () => judgeBase(base, foreign)];
  for (const form of parts.forms) yield [form, () => judgeForm(form, foreign)];
  for (const each of [...parts.pictures, ...parts.bodies]) yield [each, () => judgeHandlers(each, foreign)];
}

function judgeRefresh(meta: Element, foreign: IsForeign): Departure | null {
  const { content = '', 'http-equiv': command = '' } = meta.attribs;
  if (command.toLowerCase() !== 'refresh') return null;
  const target = /url\s*=\s*["']?([^"'\s;]+)/i.exec(content)?.[1] ?? '';
  return foreign(target) ? { kind: 'refresh', target, place: placeOf('meta', content, meta) } : null;
}

/** All of a page's own links lead to where its base is. A site that moved keeps an address of the country. */
function judgeBase(base: Element, foreign: IsForeign): Departure | null {
  const target = base.attribs['href'] ?? '';
  const host = hostOf(target) ?? '';
  if (!foreign(target) || (host.endsWith('.cn') && !isSellersHost(host))) return null;
  return { kind: 'base', target, place: placeOf('meta', target, base) };
}

/** What no office asks for on a page of somebody else's. */
const asked = /银行卡|取款密码|支付密码|卡号|短信验证码|cvv/i;

function judgeForm(form: Element, foreign: IsForeign): Departure | null {
  const target = form.attribs['action'] ?? '';
  if (!foreign(target) || !asked.test(textOf(form))) return null;
  return { kind: 'form', target, place: placeOf('script', target, form) };
}

const handlers = ['onerror', 'onload', 'onmousemove', 'onmouseover', 'onclick', 'onunload', 'onfocus'];

/** What a picture or the page does when it comes, fails to, or is touched: offices' pages put another picture there, and load no script. */
function judgeHandlers(element: Element, foreign: IsForeign): Departure | null {
  const code = joined(handlers.map((name) => element.attribs[name] ?? '').join(';'));
  if (!/createElement|eval|appendChild|location/.test(code)) return null;
  const known = `${code} ${decoded(code)}`;
  const target = Array.from(known.matchAll(absolute), ([address]) => address).find(foreign);
  const place = placeOf('script', collapse(code).slice(0, 200), element);
  return target ? { kind: 'source', target, place } : null;
}
