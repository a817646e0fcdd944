/** What does not belong in a page's text, as the user wants it told: for the rule of what is certain and the rule of what is not. */
import { hostOfPage } from '../../domain/hosts';
import { suspicionsOf } from '../../tamper/examine';
import { type Suspicion, witnesses } from '../../tamper/suspicion';
import { asWished } from '../../tamper/wishes';
import type { Fault, Subject } from '../define';

interface ForeignText extends Fault<Suspicion['technique'] | 'displaced'> {
  readonly with: { readonly term: string; readonly meant: string };
}

/** @param isWanted which suspicions the rule speaks of */
export function* foreignText(
  { snapshot, reading, settings }: Subject,
  isWanted: (suspicion: Suspicion) => boolean,
): Generator<ForeignText> {
  const found = suspicionsOf(snapshot, reading, settings.hosts);
  for (const suspicion of asWished(found, reading, settings, hostOfPage(snapshot.url))) {
    if (!isWanted(suspicion)) continue;
    const { technique, term, places, signs, meant } = suspicion;
    yield {
      say: meant ? 'displaced' : technique,
      at: places,
      with: { term, meant: meant ?? '' },
      evidence: { technique, term, witnesses: witnesses(signs), ...(meant ? { meant } : {}) },
    };
  }
}
