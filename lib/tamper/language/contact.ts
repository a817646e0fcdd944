/** How sellers are reached: an address or an account that no office has. */
import { contacts } from '../../domain/contacts';
import { looksRandom } from '../../domain/hosts';

/** Whether a sentence gives an account of a messenger, whoever has it. */
export function holdsHandle(sentence: string): boolean {
  return contacts.run.test(sentence) && contacts.handle.test(sentence);
}

/** The hosts that a sentence gives, and where. */
export function addressesIn(sentence: string): { readonly host: string; readonly start: number }[] {
  if (!/\.[a-z]{2}/.test(sentence)) return [];
  return [...sentence.matchAll(contacts.address)].map(({ index, 1: host = '' }) => ({ host, start: index }));
}

/** 加微信xk99182立即领取, www.hx7781.com: a contact or address that no office has. Numbers of hotlines and areas are theirs.
 *  @param sentence folded, in lower case, as for the others */
export function holdsBoldContact(sentence: string): boolean {
  if (asksForContact(sentence)) return true;
  if (contacts.outsourced.test(sentence)) return false;
  return addressesIn(sentence).some(({ host }) => looksRandom(host) && !contacts.hotline.test(host));
}

/** Whether any account stands in a text, whoever has it: one scan of a whole page, before its lines are looked at. */
export function holdsAccount(text: string): boolean {
  return contacts.account.test(text);
}

/** Whether a text asks for a message to an account of letters and figures. */
export function asksForContact(text: string): boolean {
  return contacts.run.test(text) && contacts.asked.test(text);
}

/** A short text that gives a person's account and says nothing of an office: enough where it is out of sight. */
export function holdsSellersAccount(text: string): boolean {
  return text.length < 400 && contacts.account.test(text) && !contacts.owned.test(text);
}

/** Whether a line gives an account of a messenger that no office has. @param line folded, in lower case */
export function holdsSellersHandle(line: string): boolean {
  return contacts.sellers.test(line) && !contacts.owned.test(line);
}

/** Whether a line gives a mobile or service telephone, masked or not. @param line folded, in lower case */
export function holdsPhone(line: string): boolean {
  return contacts.phone.test(line);
}
