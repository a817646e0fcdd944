/** Links that lead away: whether an anchor promotes, by its target and its text. */
import type { Element } from 'domhandler';
import { hire } from '../../domain/hire';
import { endsCheaply, hostOf, isCheapHost, isForeignHost, looksRandom } from '../../domain/hosts';
import { gazetteer } from '../../domain/places';
import { brandLikeness, type Form, formOf } from '../language/form';
import { lureOf, sells } from '../language/lure';
import { promotionSigns } from '../promotion/promotion';
import { lowered } from '../sheet';
import { isBrandAndStranger } from '../language/strange';
import { isCertain } from '../suspicion';
import { textOf } from '../parts';
import { wordsOf } from '../language/words';

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

const hired = wordsOf(hire);

/** Names of institutions, media, shops that pages link to in the open and in menus. */
const institution =
  /政府|(?:[局厅委署院校所会社]|(?<!代)办)$|大学|学院|学校|医院|银行|新闻|日报|晚报|在线$|广播|电视|[市县省]|(?<!社)区|协会|中心|地图|邮箱|党|人民|中国|国家|图书|博物|文明|信用|招标|采购|集团|公司|(?<!官)网$|技术支持|版权|备案/;

/** What else leads away from a box that is shut: services and the page's own tools. */
const names = /统计|下载|登录|系统|平台|微[信博]|关注|分享|更多|浏览器|^[^〇々\u3400-\u9fff]*$/;

/** A company signs with its kind, an office with its own. */
const signed = /公司$|有限公司|集团|股份|厂$|银行|大学|学院|学校|中学|小学|政府|[局厅委办署]$|法院|协会|学会/;
/** What pages let their readers load. */
const programs = /浏览器|阅读器|播放器|输入法|office|wps|pdf|控件|插件/;
/** Services of offices, named with the same words. */
const services = /客户端|app|地图|邮箱|登录|系统|平台|专区|专栏/;

/** A trade in so few words, on an address of nobody or in another town than a hospital's or portal's name would have. */
function offers(text: string, isCheap: boolean): boolean {
  if (text.length > longestOffer || signed.test(text) || programs.test(text) || !holdsTrade(text))
    return false;
  if (services.test(text)) return isCheap;
  return isCheap || namesPlace(text) || !institution.test(text);
}

const longestOffer = 16;

function holdsTrade(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (hired.longestAt(text, at) !== '') return true;
  return false;
}

/** 沈阳…, 上海…: bare, as search phrases begin. */
function namesPlace(text: string): boolean {
  const { stems } = gazetteer();
  return [2, 3].some((length) => stems.has(text.slice(0, length)) && !/^[省市县区]/.test(text.slice(length)));
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
      (text === '' || (names.test(text) && !endsCheaply(host)) || (institution.test(text) && !bold)),
    isNobodys: isOffer || isBought || points > 0,
    isOffer,
    isCheap,
  };
}

/** slot online, agen togel: words of Latin letters, which folding joins. */
function bets(label: string): boolean {
  return /^[ -~]+$/.test(label) && formOf(label.toLowerCase()).kinds.has('foul');
}

/** An office's name, which leads to no address that is bought by the dozen. */
const organ = /(?:人民政府|[市县区省].{0,12}[局厅委])$/;

function voiceOf(text: string, host: string, home: string | null): Outbound['voice'] {
  const form = formOf(text);
  if (looksRandom(host) && (organ.test(text) || sells(text))) return 'loud';
  if (brandLikeness(form) === 2 || isCertain({ signs: promotionSigns(text, home) })) return 'loud';
  if (isBrand(text, form, host)) return 'loud';
  if (institution.test(text) || form.kinds.has('honest')) return 'quiet';
  const branded = brandLikeness(form) === 1 || (form.kinds.has('fun') && text.length < 12);
  if (form.kinds.has('foul') || (branded && looksRandom(host))) return 'loud';
  return branded || (looksRandom(host) && text.length < 12) ? 'odd' : 'quiet';
}

/** 华岳会登录 on an address of nobody; 必岚体育下载 on any. */
function isBrand(text: string, { kinds }: Form, host: string): boolean {
  if (!isBrandAndStranger(text) || signed.test(text) || programs.test(text)) return false;
  return endsCheaply(host) || (kinds.has('fun') && lureOf(text).points > 1);
}
