/** The toolbar badge of a tab: the number of errors and warnings, ✓ where a report has none, nothing elsewhere. */
import { browser } from 'wxt/browser';
import type { Review } from '../../judge/model';

interface Badge {
  readonly text: string;
  readonly colour: string;
}

const cinnabar = '#a61b1f';
const ochre = '#8a5a00';
const pine = '#2b6a45';
const none: Badge = { text: '', colour: pine };

/** @param asked whether a person asked for the review: unasked, nothing is said of a page that is no report */
export function badgeOf(review: Review, asked: boolean): Badge {
  if (review.kind !== 'report' && !asked) return none;
  const errors = count(review, 'error');
  const total = errors + count(review, 'warning');
  if (total > 0) return { text: String(total), colour: errors > 0 ? cinnabar : ochre };
  return review.kind === 'report' ? { text: '✓', colour: pine } : none;
}

/** Without a badge, the tab's own is taken away. */
export async function showBadge(tabId: number, { text, colour }: Badge = none): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}

function count(review: Review, severity: 'error' | 'warning'): number {
  return review.findings.filter((finding) => finding.severity === severity).length;
}
