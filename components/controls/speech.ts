/** The language that the panel speaks, for every component below it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/domain/keys';
import { translator, type Translate } from '../../lib/i18n/translate';

export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

const speeches: Readonly<Record<Language, Speech>> = {
  'zh-CN': { language: 'zh-CN', t: translator('zh-CN') },
  en: { language: 'en', t: translator('en') },
};

/** The same object for the same language, so that nothing is drawn anew for it. */
export function speechIn(language: Language): Speech {
  return speeches[language];
}

export const SpeechContext = createContext<Speech>(speechIn('zh-CN'));

/** The language of the component's page; Chinese where none provides it. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
