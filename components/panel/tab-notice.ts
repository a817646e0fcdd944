/** What the panel says while it has no findings to show: one message for each state of the tab, with the next step. */
import type { TextKey } from '../../lib/i18n/translate';
import type { Values } from '../../lib/i18n/fill';
import type { Review } from '../../lib/judge/model';
import type { PanelFacts } from '../../lib/shell/panel/panel-tab';
import type { FailureReason } from '../../lib/shell/kept/state';
import { readAddress } from '../../lib/snapshot/read-address';

/** `check`: review the page; `again`: once more; `allow`: ask for the site; `reload`: load the page anew. */
export type NoticeAction = 'check' | 'again' | 'allow' | 'reload';

/** Its texts by key; `values` fill the placeholders of all of them. */
export interface TabNotice {
  readonly title: TextKey;
  readonly details: readonly TextKey[];
  readonly values: Values;
  readonly busy: boolean;
  readonly actions: readonly NoticeAction[];
}

/** The message for a tab, or null where its review is to be shown.
 *  @param silent whether the page has been asked and has not answered for too long */
export function noticeOf({ tab, state }: PanelFacts, silent: boolean): TabNotice | null {
  if (tab === null) return notice('state.noTab', ['state.noTabDetail']);
  if (state === null) {
    if (tab.loading) return { ...notice('state.loading', ['state.loadingDetail']), busy: true };
    if (tab.url === null) return failureNotice('no-permission', '', null);
    if (!/^(?:https?|file):/.test(tab.url)) return failureNotice('browser-page', '', null);
    if (isPdf(tab.url)) return failureNotice('pdf', '', null);
    return notice('state.idle', ['state.idleDetail'], ['check']);
  }
  switch (state.kind) {
    case 'reviewing':
      return silent
        ? failureNotice('silent', '', null)
        : { ...notice('state.reviewing', ['state.reviewingDetail']), busy: true };
    case 'failed':
      return failureNotice(state.reason, state.detail, siteOf(tab.url ?? state.url));
    case 'reviewed':
      return reviewNotice(state.review, state.asked);
  }
}

/** The site that a permission is asked for, as people read it; null where it is not known or no website. */
export function siteOf(url: string | null): string | null {
  const { protocol = '', hostname = '' } = (url === null ? null : readAddress(url)) ?? {};
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** Browsers show PDF files in a viewer of their own, which no script of ours can see. */
function isPdf(url: string): boolean {
  return /\.pdf$/i.test(readAddress(url)?.pathname ?? '');
}

function reviewNotice({ kind, findings, links = [], error }: Review, asked: boolean): TabNotice | null {
  if (kind === 'unreadable') {
    const values = { detail: error?.message ?? '' };
    return notice('state.unreadable', ['state.unreadableDetail'], ['again', 'reload'], values);
  }
  const isListing = kind === 'listing' && findings.length === 0;
  if (kind === 'report' || (asked && !isListing)) return null;
  if (kind === 'listing') {
    const action = asked ? 'again' : 'check';
    return notice('state.listing', ['state.listingDetail'], [action], { count: links.length });
  }
  return notice('state.other', ['state.otherUnasked'], ['check']);
}

function failureNotice(reason: FailureReason, detail: string, site: string | null): TabNotice {
  switch (reason) {
    case 'no-permission':
      return site === null
        ? notice('state.noPermission', ['state.noPermissionDetail'])
        : notice('state.noPermission', ['state.noPermissionDetail', 'state.noPermissionAsk'], ['allow'], {
            site,
          });
    case 'browser-page':
      return notice('state.browserPage', ['state.browserPageDetail']);
    case 'pdf':
      return notice('state.pdf', ['state.pdfDetail']);
    case 'not-html':
      return notice('state.notHtml', ['state.notHtmlDetail'], [], { detail });
    case 'editing':
      return notice('state.editing', ['state.editingDetail'], ['again']);
    case 'silent':
      return notice('state.silent', ['state.silentDetail'], ['again', 'reload']);
    case 'crash':
      return notice('state.failed', ['state.failedDetail'], ['again', 'reload'], { detail });
  }
}

function notice(
  title: TextKey,
  details: readonly TextKey[],
  actions: readonly NoticeAction[] = [],
  values: Values = {},
): TabNotice {
  return { title, details, actions, values, busy: false };
}
