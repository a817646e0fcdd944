/** Which of the languages to speak. */
import type { Language } from '../domain/keys';

/** English to those whose browser speaks English, else Chinese, which the reports are written in.
 *  @param tag a language tag, such as the browser's `en-GB` */
export function languageFor(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'zh-CN';
}
