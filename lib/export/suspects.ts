/** The cells of which one may be wrong, as a finding carries them, the likeliest first. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import { recheckTexts, type RecheckTexts } from '../i18n/recheck-texts';
import type { Finding, Location } from '../judge/model';

interface ShownSuspect {
  readonly cell: Extract<Location, { kind: 'cell' }>;
  /** The number with which the sums hold. */
  readonly to: number;
  /** What speaks most for it beside the sum. */
  readonly why: keyof RecheckTexts | null;
}

/** Reviews are read back from storage and files: what has not the shape of a suspect is none. */
export function suspectsOf({ evidence }: Finding): readonly ShownSuspect[] {
  if (!Array.isArray(evidence['suspects'])) return [];
  return evidence['suspects'].flatMap((suspect: unknown) => {
    if (typeof suspect !== 'object' || suspect === null || !('cell' in suspect) || !('to' in suspect))
      return [];
    const { cell, to } = suspect;
    const [why]: readonly unknown[] = 'why' in suspect && Array.isArray(suspect.why) ? suspect.why : [];
    return typeof to === 'number'
      ? [{ cell: cell as ShownSuspect['cell'], to, why: isReason(why) ? why : null }]
      : [];
  });
}

/** Why it is worth a look: 如为3则与正文写明的数字一致. */
export function whyWords({ to, why }: ShownSuspect, language: Language): string {
  return fill(recheckTexts[language][why ?? 'none'], { to });
}

function isReason(value: unknown): value is keyof RecheckTexts {
  return typeof value === 'string' && Object.hasOwn(recheckTexts.en, value);
}
