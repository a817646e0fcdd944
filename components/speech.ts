/** The language that the panel speaks, for every component below it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/domain/keys';
import { translator, type Translate } from '../lib/i18n/translate';

export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

export function speechIn(language: Language): Speech {
  return { language, t: translator(language) };
}

export const SpeechContext = createContext<Speech>(speechIn('zh-CN'));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
