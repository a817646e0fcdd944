/** Links that lead away: whether an anchor promotes, by its target and its text. */
import type { Element } from 'domhandler';
import { hostOf, isForeignHost, looksRandom } from '../domain/hosts';
import { fold } from '../snapshot/fold';
import { brandLikeness, formOf } from './form';
import { lureOf } from './lure';
import { promotionSigns } from './promotion';
import { lower } from './sheet';
import { isCertain } from './suspicion';
import { textOf } from './tree';

export interface Outbound {
  readonly text: string;
  readonly address: string;
  readonly host: string;
  /** `loud`: the text promotes; `odd`: it may be a brand, or the address is one of those that are bought by the dozen; `quiet`: neither. */
  readonly voice: 'loud' | 'odd' | 'quiet';
  /** The text names an institution or a service, or neither it nor the address is a seller's. */
  readonly isKnown: boolean;
}

/** Names of institutions, media, shops that pages link to in the open and in menus. */
const institution =
  /政府|[局厅委办署院校所会社]$|大学|学院|学校|医院|银行|新闻|日报|晚报|在线$|广播|电视|[市县区省]|协会|中心|地图|邮箱|党|人民|中国|国家|图书|博物|文明|信用|招标|采购|集团|公司|网$|技术支持|版权|备案/;

/** What else leads away from a box that is shut: services and the page's own tools. */
const names = /统计|下载|登录|系统|平台|微[信博]|关注|分享|更多|浏览器|^[^〇々\u3400-\u9fff]*$/;

/** What a link to a foreign site says and how; null for links that stay, or lead to sites that every page links to.
 *  @param home the page's own host; `friends`: hosts that the user trusts */
export function outbound(anchor: Element, home: string | null, friends: readonly string[]): Outbound | null {
  const { href = '', title = '' } = anchor.attribs;
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
  const text = lower(fold(label));
  const { points, bold } = lureOf(text);
  const isKnown =
    text === '' ||
    names.test(text) ||
    (institution.test(text) && !bold) ||
    (points === 0 && !looksRandom(host));
  return { text: label.trim(), address, host, voice: voiceOf(text, host, home), isKnown };
}

function voiceOf(text: string, host: string, home: string | null): Outbound['voice'] {
  const form = formOf(text);
  if (brandLikeness(form) === 2 || isCertain({ signs: promotionSigns(text, home) })) return 'loud';
  if (institution.test(text) || form.kinds.has('honest')) return 'quiet';
  const branded = brandLikeness(form) === 1 || (form.kinds.has('fun') && text.length < 12);
  if (form.kinds.has('foul') || (branded && looksRandom(host))) return 'loud';
  return branded || (looksRandom(host) && text.length < 12) ? 'odd' : 'quiet';
}
