/** How sellers are reached: an address or an account that no office has. */
import { looksRandom } from '../../domain/hosts';

/** Addresses, without those behind an @. */
const address =
  /((?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|cc|vip|top|xyz|club|app|info|me|tv|io|co|bet|win|fun|site|live|shop|online|cn))(?![a-z0-9.@-])/g;
/** Accounts of messengers, whoever has them. */
const handle =
  /(?:[微薇威徽葳嶶维卫][信芯]|qq|v信|tg|telegram|电报|飞机|扣扣|whatsapp)(?:号|群|客服)?:?[a-z0-9_-]{5,20}|(?<![a-z])q:?\d{7,10}(?!\d)/;

/** What every account consists of: most lines of Chinese hold none. */
const run = /[a-z0-9_-]{5}/;

/** Whether a sentence gives an account of a messenger, whoever has it. */
export function holdsHandle(sentence: string): boolean {
  return run.test(sentence) && handle.test(sentence);
}

/** The hosts that a sentence gives, and where. */
export function addressesIn(sentence: string): { readonly host: string; readonly start: number }[] {
  if (!/\.[a-z]{2}/.test(sentence)) return [];
  return [...sentence.matchAll(address)].map(({ index, 1: host = '' }) => ({ host, start: index }));
}

const asked =
  /(?:加|添加|联系)(?:[微薇威徽葳嶶维卫][信芯]|qq|v信|vx|v|薇|扣扣|飞机|tg|电报|蝙蝠):?(?=[a-z0-9_-]*[a-z])(?=[a-z0-9_-]*\d)[a-z0-9_-]{5,20}/;
const account =
  /(?:[微薇威徽葳嶶维卫][信芯]|v信|vx|扣扣|飞机|蝙蝠|tg|telegram|电报|whatsapp)(?:号|群|客服)?[: ]?@?(?=[a-z0-9_-]*[a-z])(?=[a-z0-9_-]*\d)[a-z0-9_-]{5,20}|(?:加|联系|咨询|客服)(?:qq?|扣扣)[: ]?\d{6,11}(?!\d)|(?:qq|扣扣)群(?:购买|联系|咨询|进群|领取)?[: ]?\d{6,11}(?!\d)/;
/** Whose accounts stand on honest pages out of sight: the office's own, those of a share button, those of who made the page. */
const owned =
  /公众号|官方|政务|政府|扫一扫|分享|办公|关注|二维码|平台|作者|开发|设计|模板|技术|修改|author|[局厅委]/;

/** 加微信xk99182立即领取, www.hx7781.com: a contact or address that no office has. Numbers of hotlines and areas are theirs.
 *  @param sentence folded, in lower case, as for the others */
export function holdsBoldContact(sentence: string): boolean {
  if (asksForContact(sentence)) return true;
  if (outsourced.test(sentence)) return false;
  return addressesIn(sentence).some(({ host }) => looksRandom(host) && !/(?:12|96|0\d)\d{2,3}/.test(host));
}

/** Whether any account stands in a text, whoever has it: one scan of a whole page, before its lines are looked at. */
export function holdsAccount(text: string): boolean {
  return account.test(text);
}

/** What offices have others run for them, on addresses of any kind. */
const outsourced = /报名网|报名地址|报名系统|准考证|招标|投标/;

/** Whether a text asks for a message to an account of letters and figures. */
export function asksForContact(text: string): boolean {
  return run.test(text) && asked.test(text);
}

/** A short text that gives a person's account and says nothing of an office: enough where it is out of sight. */
export function holdsSellersAccount(text: string): boolean {
  return text.length < 400 && account.test(text) && !owned.test(text);
}

const sellersHandle =
  /(?:[微薇威徽葳嶶维卫][信芯]|[薇葳嶶]|v信|(?<![a-z])vx?:|加我?q|扣q|扣扣|飞机|蝙蝠|tg|telegram|电报)(?:号|群|客服)?:?@?(?=[a-z0-9_-]*\d)[a-z0-9_-]{5,20}|微电同号|微信同号|v同号/;
const mobile = /(?<!\d)1[3-9]\d(?:-?[\dx*]){6,8}(?![\d])|(?<!\d)400-?(?:[\dx*]-?){6,7}/;

/** Whether a line gives an account of a messenger that no office has. @param line folded, in lower case */
export function holdsSellersHandle(line: string): boolean {
  return sellersHandle.test(line) && !owned.test(line);
}

/** Whether a line gives a mobile or service telephone, masked or not. @param line folded, in lower case */
export function holdsPhone(line: string): boolean {
  return mobile.test(line);
}
