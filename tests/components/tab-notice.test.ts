import { describe, expect, test } from 'vitest';
import { noticeOf, siteOf } from '../../components/panel/tab-notice';
import type { Review } from '../../lib/judge/model';
import type { PanelFacts, PanelTab } from '../../lib/shell/panel/panel-tab';
import type { FailureReason, TabState } from '../../lib/shell/kept/state';

const url = 'http://www.chengyuan.gov.cn/report.html';

describe('before anything is known of the tab', () => {
  test('there is no tab', () => {
    expect(said({ tab: null })).toBe('state.noTab');
  });

  test('its page is still loading', () => {
    expect(said({ tab: { loading: true } })).toBe('state.loading');
  });

  test('its address is not told: the site is not permitted', () => {
    expect(said({ tab: { url: null } })).toBe('state.noPermission');
  });

  test('its page is a PDF file', () => {
    expect(said({ tab: { url: 'http://www.chengyuan.gov.cn/2023/nb.PDF?v=1' } })).toBe('state.pdf');
  });

  test('its page belongs to a browser or an extension', () => {
    expect(said({ tab: { url: 'chrome-extension://mingcha/options.html' } })).toBe('state.browserPage');
  });

  test('its page was not taken for a report', () => {
    const notice = noticeOf(facts({}), false);
    expect(notice).toMatchObject({ title: 'state.idle', actions: ['check'], busy: false });
  });
});

describe('while the page is reviewed', () => {
  const state: TabState = { kind: 'reviewing', url, asked: false, since: 0 };

  test('it is said so', () => {
    expect(noticeOf(facts({ state }), false)).toMatchObject({ title: 'state.reviewing', busy: true });
  });

  test('a page that does not answer is given up', () => {
    expect(noticeOf(facts({ state }), true)).toMatchObject({
      title: 'state.silent',
      actions: ['again', 'reload'],
    });
  });
});

describe('a review', () => {
  test('of a report is shown, clean or not', () => {
    expect(said({ state: reviewed('report', false) })).toBeNull();
  });

  test('of a list of reports names their number', () => {
    const links = [1, 2].map((number) => ({ title: `${number}`, agency: null, year: null, url }));
    const notice = noticeOf(facts({ state: reviewed('listing', false, { links }) }), false);
    expect(notice).toMatchObject({ title: 'state.listing', values: { count: 2 } });
  });

  test('of another page that nobody asked for says that nothing was checked, and offers it', () => {
    expect(detail({ state: reviewed('other', false) })).toBe('state.otherUnasked');
    expect(noticeOf(facts({ state: reviewed('other', false) }), false)?.actions).toEqual(['check']);
  });

  test('of another page is shown where a person asked', () => {
    const findings = [{ id: 'a' }] as unknown as Review['findings'];
    expect(said({ state: reviewed('other', true) })).toBeNull();
    expect(said({ state: reviewed('other', true, { findings }) })).toBeNull();
    expect(said({ state: reviewed('other', false, { findings }) })).toBe('state.other');
  });

  test('of an unreadable page gives the reason', () => {
    const error = { code: 'empty', message: '页面没有内容' };
    const notice = noticeOf(facts({ state: reviewed('unreadable', true, { error }) }), false);
    expect(notice).toMatchObject({ title: 'state.unreadable', values: { detail: '页面没有内容' } });
  });
});

describe('a failure', () => {
  test.each([
    ['no-permission', 'state.noPermission'],
    ['browser-page', 'state.browserPage'],
    ['pdf', 'state.pdf'],
    ['not-html', 'state.notHtml'],
    ['editing', 'state.editing'],
    ['silent', 'state.silent'],
    ['crash', 'state.failed'],
  ] as const)('for the reason %s is told as %s', (reason, title) => {
    expect(said({ state: failed(reason) })).toBe(title);
  });

  test('for want of permission offers the site where it is known', () => {
    const state = failed('no-permission');
    expect(noticeOf(facts({ state }), false)?.actions).toEqual(['allow']);
    expect(noticeOf(facts({ state: { ...state, url: null }, tab: { url: null } }), false)?.actions).toEqual(
      [],
    );
  });
});

test.each([
  ['http://oa.chengyuan.example:8080/a', 'oa.chengyuan.example'],
  ['chrome://settings', null],
  ['no address', null],
  [null, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

interface Given {
  readonly tab?: Partial<PanelTab> | null;
  readonly state?: TabState;
}

function facts({ tab = {}, state }: Given): PanelFacts {
  return {
    tab: tab && { id: 1, url, loading: false, ...tab },
    state: state ?? null,
    record: null,
    pick: null,
  };
}

function said(given: Given) {
  return noticeOf(facts(given), false)?.title ?? null;
}

function detail(given: Given) {
  return noticeOf(facts(given), false)?.details[0];
}

function failed(reason: FailureReason): Extract<TabState, { kind: 'failed' }> {
  return { kind: 'failed', url, reason, detail: '' };
}

function reviewed(kind: Review['kind'], asked: boolean, more: Partial<Review> = {}): TabState {
  const review: Review = {
    source: url,
    url,
    kind,
    report: null,
    findings: [],
    corrections: [],
    checks: {},
    error: null,
    ...more,
  };
  return { kind: 'reviewed', url, asked, review, at: 0 };
}
