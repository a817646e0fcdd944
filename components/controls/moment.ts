/** Points in time, as the panel shows them: in the words of its language, on the clock of this machine. */
import type { Language } from '../../lib/domain/keys';

/** @param at ISO 8601, or milliseconds since 1970 */
export function localMoment(at: string | number, language: Language): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
