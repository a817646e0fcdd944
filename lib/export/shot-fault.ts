/** Why there is no picture of a finding's place, and what to do. */
import type { Translate } from '../i18n/translate';

/** `gone`, `unseen`: as when a finding is shown; `forbidden`: nobody has clicked the toolbar button on this page; `nobody`: no reviewer
 *  answers there; `behind`: the tab cannot be brought to the front, or was left meanwhile; `moved`: the window was made smaller
 *  meanwhile; `failed`: what the browser says. */
export type ShotFault =
  | { readonly kind: 'gone' | 'unseen' | 'forbidden' | 'nobody' | 'behind' | 'moved' }
  | { readonly kind: 'failed'; readonly detail: string };

/** The fault as one sentence, in the language of `t`. */
export function faultWords(fault: ShotFault, t: Translate): string {
  return t(`shot.${fault.kind}`, fault.kind === 'failed' ? { detail: fault.detail } : {});
}
