import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judge } from '../../lib/judge/review';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { fromHtml } from '../../lib/snapshot/from-html';
import { reviewedTabs, setTabState, tabContents, tabFacts } from '../../lib/shell/kept/state';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const url = 'http://www.chengyuan.gov.cn/report.html';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe.each(['clean', 'faulty', 'tampered'])('the review of the %s sample', (name) => {
  const { review, record } = reviewed(name);

  test('is stored and read back unchanged', async () => {
    const state = { kind: 'reviewed', url, asked: true, review, at: 0 } as const;
    await setTabState(1, state, record);
    expect(await tabContents(1)).toEqual({ state, record });
  });
});

test('a review that cannot be read is as good as none', async () => {
  await setTabState(1, { kind: 'reviewed', url, asked: true, review: reviewed('clean').review, at: 0 });
  await fakeBrowser.storage.session.set({ 'review:1': 'spoilt' });
  expect((await tabContents(1)).state).toBeNull();
});

describe('hundreds of tabs', () => {
  const { review, record } = reviewed('faulty');

  test('only the reviews of pages that are concerned are told', async () => {
    const ids = await openTabs(4);
    const told: number[] = [];
    for await (const [id] of reviewedTabs((page) => page.endsWith('/2.html'))) told.push(id);
    expect(told).toEqual([ids[2]]);
  });

  test('where the store is full, those that were reviewed first make room', async () => {
    const ids = await openTabs(6);
    const full = await size();
    const { set } = fakeBrowser.storage.session;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if ((await size()) + JSON.stringify(items).length > full) throw new Error('QUOTA_BYTES quota exceeded');
      await set.call(fakeBrowser.storage.session, items);
    });
    const { id } = await fakeBrowser.tabs.create({ url: `${url}/new` });
    await setTabState(id!, { kind: 'reviewed', url, asked: false, review, at: 99 }, record);
    const kept = await Promise.all([...ids, id!].map(async (each) => (await tabFacts(each))?.kind ?? null));
    expect(kept).toEqual([null, null, null, 'reviewed', 'reviewed', 'reviewed', 'reviewed']);
  });

  async function openTabs(count: number): Promise<number[]> {
    const ids: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const page = `${url}/${at}.html`;
      const { id } = await fakeBrowser.tabs.create({ url: page });
      await setTabState(id!, { kind: 'reviewed', url: page, asked: false, review, at }, record);
      ids.push(id!);
    }
    return ids;
  }
});

async function size(): Promise<number> {
  return JSON.stringify(await fakeBrowser.storage.session.get(null)).length;
}

function reviewed(name: string) {
  const html = readFileSync(join(import.meta.dirname, `../../public/samples/${name}.html`), 'utf8');
  const snapshot = fromHtml(html, url);
  const reading = read(snapshot);
  const record = reading.kind === 'report' ? recordOf(reading.report) : null;
  return structuredClone({ review: judge(snapshot, reading).review, record });
}
