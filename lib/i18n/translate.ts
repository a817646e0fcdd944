/** The panel's texts in the user's language. A rule's own texts live in the rule. */
import type { Language } from '../domain/keys';
import { en } from './en';
import { fill, type Values } from './fill';
import { zhCN } from './zh-cn';

export type TextKey = keyof typeof zhCN;

/** Looks up one text and fills its placeholders. */
export type Translate = (key: TextKey, values?: Values) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zhCN, en };

export function translator(language: Language): Translate {
  const texts = catalogues[language];
  return (key, values) => fill(texts[key], values);
}

/** The language to speak to someone whose browser speaks `tag`: English to English speakers, else Chinese, which the reports are in. */
export function languageFor(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'zh-CN';
}
