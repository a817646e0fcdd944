/** Points in time, as people write them. */
import type { Language } from '../../lib/domain/keys';

/** @param at ISO 8601 */
export function momentWords(at: string, language: Language): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
