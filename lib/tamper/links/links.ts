/** Links that lead away: whether an anchor promotes, by its target and its text. */
import type { Element } from 'domhandler';
import { endsCheaply, hostOf, isCheapHost, isForeignHost, looksRandom } from '../../domain/hosts';
import { institution, organ, programs, signed, tools } from '../../domain/link-words';
import { brandLikeness, type Form, formOf } from '../language/form';
import { lureOf, sells } from '../language/lure';
import { promotionSigns } from '../promotion/promotion';
import { lowered } from '../sheet';
import { isBrandAndStranger } from '../language/strange';
import { isCertain } from '../suspicion';
import { textOf } from '../parts';
import { offers } from './trade-offer';

/** A link to another host than the page's own, and what text and address give away. */
export interface Outbound {
  readonly text: string;
  readonly address: string;
  readonly host: string;
  /** `loud`: the text promotes; `odd`: it may be a brand, or the address is one of those that are bought by the dozen; `quiet`: neither. */
  readonly voice: 'loud' | 'odd' | 'quiet';
  /** The text names an institution or a service. */
  readonly isKnown: boolean;
  /** The text or the address is a seller's. */
  readonly isNobodys: boolean;
  /** The text offers a trade, as search phrases do, and names no company. */
  readonly isOffer: boolean;
  /** The address is one that costs next to nothing. */
  readonly isCheap: boolean;
}

/** 文昭区财政局 on an address that no office has. */
function posesAsOffice(text: string): boolean {
  return /[市县区省](?:人民政府|[〇々\u3400-\u9fff]{1,8}[局厅委])$/.test(text);
}

/** What a link to a foreign site says and how; null for links that stay, or lead to sites that every page links to.
 *  @param home the page's own host; `friends`: hosts that the user trusts */
export function outbound(anchor: Element, home: string | null, friends: readonly string[]): Outbound | null {
  const { href = anchor.attribs['value'] ?? '', title = '' } = anchor.attribs;
  const host = foreignHost(href, home, friends);
  return host === null ? null : judged(href, host, textOf(anchor, 200) || title, home);
}

/** The same for an address and a label that stand in no anchor of the tree: in comments, in scripts. */
export function judgeLink(
  address: string,
  label: string,
  home: string | null,
  friends: readonly string[],
): Outbound | null {
  const host = foreignHost(address, home, friends);
  return host === null ? null : judged(address, host, label, home);
}

function foreignHost(address: string, home: string | null, friends: readonly string[]): string | null {
  const host = hostOf(address);
  return host !== null && isForeignHost(host, home, friends) ? host : null;
}

function judged(address: string, host: string, label: string, home: string | null): Outbound {
  const text = lowered(label);
  const { points, bold } = lureOf(text);
  const isCheap = isCheapHost(host);
  const isBought = looksRandom(host) || endsCheaply(host);
  const isOffer = offers(text, isCheap);
  const voice = isBought && posesAsOffice(text) ? 'odd' : bets(label) ? 'loud' : voiceOf(text, host, home);
  return {
    text: label.trim(),
    address,
    host,
    voice: isOffer && voice === 'quiet' ? 'odd' : voice,
    isKnown:
      !isOffer &&
      (text === '' || (tools.test(text) && !endsCheaply(host)) || (institution.test(text) && !bold)),
    isNobodys: isOffer || isBought || points > 0,
    isOffer,
    isCheap,
  };
}

/** slot online, agen togel: words of Latin letters, which folding joins. */
function bets(label: string): boolean {
  return /^[ -~]+$/.test(label) && formOf(label.toLowerCase()).kinds.has('foul');
}

function voiceOf(text: string, host: string, home: string | null): Outbound['voice'] {
  const form = formOf(text);
  if (looksRandom(host) && (organ.test(text) || sells(text))) return 'loud';
  if (brandLikeness(form) === 2 || isCertain({ signs: promotionSigns(text, home) })) return 'loud';
  if (isBrand(text, form, host)) return 'loud';
  if (institution.test(text) || form.kinds.has('honest')) return 'quiet';
  const branded = brandLikeness(form) === 1 || (form.kinds.has('fun') && text.length < 12);
  if (form.kinds.has('foul') || (branded && looksRandom(host))) return 'loud';
  const isSold = text.length < 12 || (lureOf(text).points > 1 && isBrandAndStranger(text));
  return branded || (looksRandom(host) && isSold) ? 'odd' : 'quiet';
}

/** 华岳会登录 on an address of nobody; 必岚体育下载 on any. */
function isBrand(text: string, { kinds }: Form, host: string): boolean {
  if (!isBrandAndStranger(text) || signed.test(text) || programs.test(text)) return false;
  return endsCheaply(host) || (kinds.has('fun') && lureOf(text).points > 1);
}
