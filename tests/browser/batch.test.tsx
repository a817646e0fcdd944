import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { BatchActions } from '../../components/batch/batch-actions';
import { BatchView } from '../../components/batch/batch-view';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-actions';
import { speechIn } from '../../components/controls/speech';
import type { Plan, Row } from '../../lib/batch/model';
import { translator } from '../../lib/i18n/translate';
import { noPolicy } from '../../lib/settings/policy';
import type { BatchDesk } from '../../lib/shell/batch/desk';
import { addresses, summary, tabs } from '../batch/batches';
import { over } from '../export/hostile';
import { freshDesk } from './reviews';

const t = translator('zh-CN');

const emptyBatchDesk: BatchDesk = {
  ready: false,
  plan: null,
  saved: [],
  scopes: [],
  fullness: 0,
};

let root: HTMLElement;
let actions: Record<keyof BatchActions, ReturnType<typeof vi.fn>>;

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
  const names =
    'start order again allow allowTabs visit open forget readRoster setParallel copy save compare together';
  actions = Object.fromEntries(
    names.split(' ').map((name) => [name, vi.fn<() => unknown>()]),
  ) as typeof actions;
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const mixed: Plan = {
  ...tabs(6),
  status: 'finished',
  units: [{ name: '岚泽县水利局', url: null }],
  rows: tabs(6).rows.map((row, index): Row => {
    const states: readonly Row['state'][] = [
      { kind: 'done' },
      { kind: 'done' },
      { kind: 'failed', why: 'http', detail: '500' },
      { kind: 'skipped', why: 'no-permission' },
      { kind: 'reading', since: 1 },
      { kind: 'waiting', notBefore: 0 },
    ];
    const errors = index === 0 ? 3 : 0;
    return { ...row, state: states[index]!, summary: index < 2 ? summary({ errors }) : null };
  }),
};

describe('a batch', () => {
  test('shows each page once, and numbers that add up', () => {
    show({ ...emptyBatchDesk, ready: true, plan: mixed });
    expect(root.querySelectorAll('.batch-row').length).toBe(6);
    expect(root.textContent).toContain(t('batch.progressText', { settled: 4, total: 6 }));
    expect(root.textContent).toContain(t('batch.account', { done: 2, skipped: 1, failed: 1 }));
    expect(root.textContent).toContain(t('batch.unit.missing'));
  });

  test('is filtered, searched and sorted', async () => {
    show({ ...emptyBatchDesk, ready: true, plan: mixed });
    await page.getByRole('button', { name: /^失败/ }).click();
    expect(root.querySelectorAll('.batch-row').length).toBe(1);
    await page.getByRole('button', { name: /^全部 / }).click();
    await page.getByLabelText(t('batch.search')).fill('/4.html');
    expect(root.querySelectorAll('.batch-row').length).toBe(1);
  });

  test('asks for the sites that it may not read, and tries again what failed', async () => {
    show({ ...emptyBatchDesk, ready: true, plan: mixed });
    await page.getByRole('button', { name: t('batch.allow', { count: 1 }) }).click();
    expect(actions.allow).toHaveBeenCalledWith([mixed.rows[3]]);
    await page.getByRole('button', { name: t('batch.retry', { count: 1 }) }).click();
    expect(actions.again).toHaveBeenCalledWith([mixed.rows[2]]);
  });

  test('takes the roster that was chosen last, whichever is read first', async () => {
    let readFirst!: (read: unknown) => void;
    actions.readRoster
      .mockReturnValueOnce(new Promise((resolve) => (readFirst = resolve)))
      .mockResolvedValueOnce({ kind: 'roster', units: [{ name: '岚泽县水利局', url: null }], ignored: 0 });
    show({ ...emptyBatchDesk, ready: true });
    const picker = page.getByLabelText(t('batch.roster'));
    await picker.upload(new File(['1,2'], 'empty.csv'));
    await picker.upload(new File(['3,4'], 'units.csv'));
    const found = page.getByText(t('batch.foundUnits', { count: 1, without: 1 }));
    await expect.element(found).toBeVisible();
    readFirst({ kind: 'fault', fault: 'empty' });
    await expect.element(found).toBeVisible();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('two thousand rows come as they are needed', () => {
    const many = addresses(...Array.from({ length: 2_000 }, (_, n) => `http://a.gov.cn/${n}`));
    show({ ...emptyBatchDesk, ready: true, plan: many });
    expect(root.querySelectorAll('.batch-row').length).toBeLessThan(500);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (theme) => {
  test.each([
    ['the start', { ...emptyBatchDesk, ready: true }],
    ['a batch', { ...emptyBatchDesk, ready: true, plan: mixed }],
  ])('%s', async (_, desk) => {
    document.documentElement.dataset['theme'] = theme;
    show(desk);
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

// 180: the narrowest side panel at 200 %.
test.each([180, 320, 360, 640])('nothing is wider than a panel of %i', async (width) => {
  await page.viewport(width, 700);
  show({ ...emptyBatchDesk, ready: true, plan: mixed });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1000, 700);
});

function show(desk: BatchDesk): void {
  render(
    <Panel
      facts={{ tab: null, state: null, record: null, pick: null }}
      desk={freshDesk}
      reviewer=""
      marks={true}
      keys={true}
      over={over}
      policy={noPolicy}
      speech={speechIn('zh-CN')}
      actions={{} as PanelActions}
      scope="batch"
      onScope={vi.fn<() => void>()}
      batch={<BatchView desk={desk} links={[]} parallel={3} actions={actions as unknown as BatchActions} />}
    />,
    root,
  );
}
