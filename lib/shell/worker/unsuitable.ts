/** Pages that the reviewer stays out of. */
import type { FailureReason } from '../kept/state';

export interface Refusal {
  readonly reason: FailureReason;
  readonly detail: string;
}

const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** @returns why this document is not to be reviewed, or null where it may be */
export function unsuitable({ contentType, designMode, body }: Document): Refusal | null {
  if (contentType === 'application/pdf') return { reason: 'pdf', detail: contentType };
  if (!pageTypes.has(contentType)) return { reason: 'not-html', detail: contentType };
  // In an editor, marks would become part of somebody's draft.
  if (designMode === 'on' || body?.isContentEditable) return { reason: 'editing', detail: '' };
  return null;
}
