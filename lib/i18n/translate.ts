/** The panel's texts in the user's language. A rule's own texts live in the rule. */
import type { Language } from '../domain/keys';
import { en } from './en';
import { fill, type Values } from './fill';
import { zhCN } from './zh-cn';

export type TextKey = keyof typeof zhCN;

/** Looks up one text and fills its placeholders. */
export type Translate = (key: TextKey, values?: Values) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zhCN, en };

/** The panel's texts in one language. */
export function translator(language: Language): Translate {
  const texts = catalogues[language];
  return (key, values) => fill(texts[key], values);
}
