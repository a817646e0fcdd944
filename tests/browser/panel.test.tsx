import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-actions';
import { speechIn } from '../../components/controls/speech';
import type { Language } from '../../lib/domain/keys';
import type { Finding, Review } from '../../lib/judge/model';
import { noPolicy, readPolicy, type Policy } from '../../lib/settings/policy';
import type { Desk } from '../../lib/shell/panel/desk';
import type { PanelFacts } from '../../lib/shell/panel/panel-tab';
import type { TabState } from '../../lib/shell/kept/state';
import { clean, faulty, freshDesk, url } from './reviews';
import { over } from '../export/hostile';
import { exportActions } from './export-actions';

const many: Review = {
  ...faulty,
  findings: Array.from({ length: 1_000 }, (_, index) => ({
    ...(faulty.findings[index % 3] as Finding),
    id: `f${index}`,
  })),
};

let root: HTMLElement;
let actions: ReturnType<typeof recordedActions>;

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
  actions = recordedActions();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a review with findings', () => {
  test('names the report and counts by severity', async () => {
    await show(reviewed(faulty));
    expect(root.querySelector('h1')?.textContent).toBe('岚泽县林业局2023年政府信息公开工作年度报告');
    expect([...root.querySelectorAll('.verdict-count dd')].map(text)).toEqual(['2', '1', '0']);
  });

  test('has its findings by section, in document order, with place, sum, advice and basis', async () => {
    await show(reviewed(faulty));
    expect([...root.querySelectorAll('h2')].map(text).slice(0, 2)).toEqual([
      expect.stringContaining('第三部分'),
      expect.stringContaining('第六部分'),
    ]);
    const [sum] = cards();
    expect(text(sum)).toContain('表三 › 一、本年新收政府信息公开申请数量 › 总计');
    expect(text(sum)).toContain('自然人2 + 商业企业1 = 3 ≠ 总计2');
    expect(text(sum)).toContain('总计是否应为 3（现为 2）');
    expect(text(sum)).toContain('请核对该行');
    expect(text(sum)).toContain('国办公开办函');
  });

  test('fits a window that was wide before', async () => {
    await page.viewport(1_000, 700);
    await show(reviewed(many));
    // A card remembers the size that it was painted at, and keeps it while it is out of sight.
    cards().at(-1)?.scrollIntoView();
    await frames(3);
    window.scrollTo(0, 0);
    await frames(3);
    await page.viewport(320, 700);
    await frames(3);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1_000, 700);
  });

  test.each(['zh-CN', 'en'] as const)('fits the narrowest side panel at 200 %% (%s)', async (language) => {
    await page.viewport(180, 700);
    await show(reviewed(faulty), { language });
    for (const view of root.querySelectorAll('[role="tab"]')) {
      await userEvent.click(view);
      expect(document.documentElement.scrollWidth, text(view)).toBe(180);
    }
    await page.viewport(1_000, 700);
  });

  test('shows on the page the finding that is clicked', async () => {
    await show(reviewed(faulty));
    await userEvent.click(button('第三部分表格总计不符'));
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('sum');
    await expect.poll(current).toBe('sum');
  });

  test('says so where a place is no longer on the page', async () => {
    actions.show.mockResolvedValue('gone');
    await show(reviewed(faulty));
    await userEvent.click(button('第三部分表格总计不符'));
    await expect.poll(() => text(cards()[0])).toContain('已找不到此处');
  });

  test('is walked through by keyboard: j, k, arrows, Enter, y', async () => {
    await show(reviewed(faulty));
    await userEvent.keyboard('j');
    await expect.poll(current).toBe('sum');
    await userEvent.keyboard('j{ArrowDown}');
    await expect.poll(current).toBe('absent');
    await userEvent.keyboard('k{Enter}');
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('thin');
    await userEvent.keyboard('y');
    expect(actions.copy.mock.calls[0]?.[0].findings.map(({ id }) => id)).toEqual(['thin']);
  });

  test('goes to the finding whose mark was clicked on the page, and leaves the focus', async () => {
    const focus = document.activeElement;
    await show(reviewed(faulty), { pick: { findingId: 'absent', at: 1 } });
    await expect.poll(current).toBe('absent');
    expect(document.activeElement).toBe(focus);
  });

  test('accounts for every rule: what could not be checked and why, and all the rest', async () => {
    await show(reviewed(faulty));
    await userEvent.click(button('另有 1 项规则未能核查'));
    const checks = root.querySelector('.checks');
    expect(text(checks?.querySelector('.checks-undecided'))).toContain('第四部分表格以图片发布');
    expect([...root.querySelectorAll('.checks h2')].map(text)).toEqual([
      '发现问题2 项',
      '未能核查1 项',
      '通过1 项',
      '不适用1 项',
    ]);
  });

  test('leads from a rule that failed to its findings', async () => {
    await show(reviewed(faulty));
    await userEvent.click(tab('检查'));
    await userEvent.click(button('查看 1 处'));
    expect(cards().map((card) => card.getAttribute('data-finding'))).toEqual(['sum']);
  });

  test('copies the table, and says so', async () => {
    await show(reviewed(faulty));
    await userEvent.click(button('复制表格'));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(faulty, 'table');
    await expect.poll(status).toContain('已复制 3 条');
    actions.copy.mockResolvedValue(false);
    await userEvent.click(button('复制表格'));
    await expect.poll(status).toContain('复制失败');
  });

  test('saves a file from the menu, and names it', async () => {
    await show(reviewed(faulty));
    await userEvent.click(button('导出'));
    await userEvent.click(button('下载 Excel 表格'));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(faulty, 'xlsx');
    await expect.poll(status).toContain('已下载“清单.xlsx”');
    actions.save.mockResolvedValue(null);
    await userEvent.click(button('导出'));
    await userEvent.click(button('下载 CSV'));
    await expect.poll(status).toContain('文件没有生成');
  });

  test('the menu of exports is complete by keyboard', async () => {
    await show(reviewed(faulty));
    const opener = root.querySelector<HTMLElement>('[aria-haspopup="menu"]')!;
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => text(document.activeElement)).toBe('复制表格');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(faulty, 'notice');
    await expect.poll(status).toContain('已复制整改通知');
    expect(document.activeElement).toBe(opener);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.poll(() => root.querySelector('[role="menu"]')).toBeNull();
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  test('names the cells of which one may be wrong, the likeliest first, with what speaks for it', async () => {
    const cell = { kind: 'cell', table: 'requests', row: 'received', text: '2' } as const;
    const suspects = [
      { cell: { ...cell, column: 'total' }, to: 3, why: ['stated', 'uncounted'] },
      { cell: { ...cell, column: 'individual' }, to: 1, why: [] },
    ];
    const [sum, ...rest] = faulty.findings;
    const open = { ...sum!, evidence: { ...sum!.evidence, suspects } };
    await show(reviewed({ ...faulty, corrections: [], findings: [open, ...rest] }));
    const items = [...root.querySelectorAll('.finding-sum li')].map(text);
    expect(items).toEqual([
      '一、本年新收政府信息公开申请数量 › 总计：现为 2，如为3则与正文写明的数字一致',
      '一、本年新收政府信息公开申请数量 › 自然人：现为 2，如为1则等式成立',
    ]);
  });

  test('leads to the page of its rule', async () => {
    await show(reviewed(faulty));
    const link = cards()[0]?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/rule.html?id=applicant-total-unbalanced');
  });

  test('leads to the options', async () => {
    await show(reviewed(faulty));
    await userEvent.click(root.querySelector('.options-button button')!);
    expect(actions.options).toHaveBeenCalledOnce();
  });

  test('stays while its page is reviewed again', async () => {
    await show(reviewed(faulty));
    await show({ kind: 'reviewing', url, asked: true, since: Date.now() });
    expect(cards()).toHaveLength(3);
    await show({ kind: 'reviewing', url: `${url}?2`, asked: true, since: Date.now() });
    expect(cards()).toHaveLength(0);
  });

  test('speaks English throughout but for labels and titles', async () => {
    await show(reviewed(faulty), { language: 'en' });
    expect(text(cards()[2])).toContain('is missing');
    expect(button('Copy table')).toBeTruthy();
  });
});

test('a clean report says what that rests on', async () => {
  await show(reviewed(clean));
  expect(text(root.querySelector('.verdict'))).toContain('共核查 1 项规则');
  expect(text(root.querySelector('.verdict'))).toContain('另有 1 项未能核查');
});

describe('last year’s report', () => {
  const earlier = { id: 'a', from: 'kept', title: '去年的报告', agency: null, year: 2022, url } as const;

  test('is named, with where it came from; people may compare with none', async () => {
    await showChecks({ ...reviewed(faulty), earlier } as TabState);
    const part = root.querySelector('.earlier');
    expect(text(part)).toContain('去年的报告');
    expect(text(part)).toContain('本机以前的审阅');
    await userEvent.click(part!.querySelector('a')!);
    expect(actions.openReport).toHaveBeenCalledExactlyOnceWith(url);
    await userEvent.click(buttonIn(part, '不与它比对'));
    expect(actions.compareWith).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('where there is none, the panel tells how to get one, and offers what is open', async () => {
    actions.openReportsAbout.mockResolvedValueOnce([
      { tabId: 2, incognito: false, earlier: null, title: '改名前的报告', agency: '旧名', year: 2022, url },
    ]);
    await showChecks(reviewed(faulty));
    const part = root.querySelector('.earlier');
    expect(text(part)).toContain('请在另一标签页打开该报告并审阅');
    await userEvent.click(buttonIn(part, '选择报告'));
    await expect.poll(() => text(part)).toContain('改名前的报告 (旧名)');
    await userEvent.click(buttonIn(part, '与它比对'));
    expect(actions.compareWith).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('a choice is taken back', async () => {
    await showChecks({ ...reviewed(faulty), earlier: null } as TabState);
    const part = root.querySelector('.earlier');
    expect(text(part)).toContain('按您的选择，未与上一年度报告比对');
    await userEvent.click(buttonIn(part, '恢复自动选择'));
    expect(actions.compareWith).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});

test('markup in a page’s text is text', async () => {
  const [first] = faulty.findings;
  const evil = { ...(first as Finding), message: '<img src=x onerror=alert(1)>' };
  await show(reviewed({ ...faulty, findings: [evil] }));
  expect(text(cards()[0])).toContain('<img src=x');
  expect(root.querySelector('.finding img')).toBeNull();
});

test('a thousand findings are all there, and the keys walk through them', async () => {
  await show(reviewed(many));
  expect(cards()).toHaveLength(1_000);
  await userEvent.keyboard('jj');
  await expect.poll(current).toBe('f1');
});

test('of a thousand findings the first are complete at once, one that is asked for too, and the rest a little later', async () => {
  const wait = vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(0);
  await show(reviewed(many));
  const isComplete = (id: string) => root.querySelector(`[data-finding="${id}"] .finding-buttons`) !== null;
  expect(isComplete('f0')).toBe(true);
  expect(isComplete('f700')).toBe(false);
  expect(text(root.querySelector('[data-finding="f700"]'))).toContain(many.findings[700]?.message);
  await show(reviewed(many), { pick: { findingId: 'f700', at: 1 } });
  await expect.poll(current).toBe('f700');
  expect(isComplete('f700')).toBe(true);
  const { top, bottom } = root.querySelector('[data-finding="f700"]')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  // What comes into sight does not wait for idleness.
  root.querySelector('[data-finding="f400"]')?.scrollIntoView();
  await expect.poll(() => isComplete('f400')).toBe(true);
  expect(isComplete('f550')).toBe(false);
  const step = wait.mock.lastCall?.[0];
  wait.mockRestore();
  step?.({ didTimeout: false, timeRemaining: () => 50 });
  await expect.poll(() => root.querySelector('.finding-outline'), { timeout: 20_000 }).toBeNull();
});

describe.each(['light', 'dark'])('nothing stands in anyone’s way in the %s theme', (theme) => {
  const states: Readonly<Record<string, TabState | null>> = {
    'with findings': reviewed(faulty),
    clean: reviewed(clean),
    idle: null,
    reviewing: { kind: 'reviewing', url, asked: false, since: Date.now() },
    'not permitted': { kind: 'failed', url, reason: 'no-permission', detail: '' },
    failed: { kind: 'failed', url, reason: 'crash', detail: 'RangeError' },
  };

  test.each(Object.keys(states))('%s', async (name) => {
    document.documentElement.dataset['theme'] = theme;
    await show(states[name] ?? null);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

test('whoever does not want to give a name after all leaves by Escape', async () => {
  await show(reviewed(faulty));
  await userEvent.click(button('审阅文件'));
  await userEvent.click(button('保存审阅文件'));
  expect(root.querySelector('form')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('form')).toBeNull();
  expect(actions.saveReview).not.toHaveBeenCalled();
});

describe('what an administrator has set', () => {
  const policy = readPolicy({
    marks: true,
    reviewer: '',
    columns: ['number', 'message'],
    off: ['cell-blank'],
  });

  test('cannot be switched in the panel, which says why', async () => {
    await show(reviewed(faulty), { policy });
    const marks = root.querySelector<HTMLButtonElement>('[role="switch"]')!;
    expect(marks.disabled).toBe(true);
    expect(text(document.getElementById(marks.getAttribute('aria-describedby') ?? ''))).toBe(
      '由所在单位设置',
    );
  });

  test('is not asked for: a review file is saved without a name', async () => {
    await show(reviewed(faulty), { policy });
    await userEvent.click(button('审阅文件'));
    await userEvent.click(button('保存审阅文件'));
    expect(actions.saveReview).toHaveBeenCalledOnce();
    expect(root.querySelector('form')).toBeNull();
  });

  test('a rule that is off stays off', async () => {
    const checks = { 'cell-blank': { outcome: 'not-applicable', say: 'off', reason: '已关闭' } } as const;
    await show(reviewed({ ...faulty, checks }), { policy });
    await userEvent.click(root.querySelectorAll('[role="tab"]')[1]!);
    const off = root.querySelector('.checks-off');
    expect(text(off)).toContain('由所在单位设置');
    expect(off?.querySelector('button')).toBeNull();
  });
});

interface Given {
  readonly pick?: PanelFacts['pick'];
  readonly language?: Language;
  readonly desk?: Desk;
  readonly keys?: boolean;
  readonly reviewer?: string;
  readonly policy?: Policy;
}

async function show(
  state: TabState | null,
  {
    pick = null,
    language = 'zh-CN',
    desk = freshDesk,
    keys = true,
    reviewer = '',
    policy = noPolicy,
  }: Given = {},
): Promise<void> {
  const facts: PanelFacts = { tab: { id: 1, url, loading: false }, state, record: null, pick };
  render(
    <Panel
      facts={facts}
      desk={desk}
      marks={true}
      keys={keys}
      reviewer={reviewer}
      over={over}
      policy={policy}
      speech={speechIn(language)}
      actions={actions}
      scope="page"
      onScope={vi.fn<(scope: string) => void>()}
      batch={null}
    />,
    root,
  );
  await new Promise((done) => setTimeout(done));
}

function recordedActions() {
  return {
    ...exportActions(),
    review: vi.fn<PanelActions['review']>(),
    show: vi.fn<PanelActions['show']>().mockResolvedValue('shown'),
    showPlace: vi.fn<PanelActions['showPlace']>().mockResolvedValue('shown'),
    setMarks: vi.fn<PanelActions['setMarks']>(),
    openReport: vi.fn<PanelActions['openReport']>(),
    openReportsAbout: vi.fn<PanelActions['openReportsAbout']>().mockResolvedValue([]),
    compareWith: vi.fn<PanelActions['compareWith']>(),
    options: vi.fn<PanelActions['options']>(),
    decide: vi.fn<PanelActions['decide']>(),
    decideForSite: vi.fn<PanelActions['decideForSite']>(),
    setRule: vi.fn<PanelActions['setRule']>(),
    setReviewer: vi.fn<PanelActions['setReviewer']>(),
    saveReview: vi.fn<PanelActions['saveReview']>().mockReturnValue('审阅文件.json'),
    allowSite: vi.fn<PanelActions['allowSite']>(),
    reload: vi.fn<PanelActions['reload']>(),
  } satisfies PanelActions;
}

function reviewed(review: Review): TabState {
  return { kind: 'reviewed', url, asked: false, review, at: 0 };
}

function cards(): Element[] {
  return [...root.querySelectorAll('.finding')];
}

function current(): string | null {
  return root.querySelector('.finding[aria-current]')?.getAttribute('data-finding') ?? null;
}

async function showChecks(state: TabState): Promise<void> {
  await show(state);
  await userEvent.click(tab('检查'));
}

function buttonIn(part: Element | null, name: string): Element {
  const found = [...(part?.querySelectorAll('button') ?? [])].find((each) => text(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function button(words: string): Element {
  const found = [...root.querySelectorAll('button')].find((each) => text(each).includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

function tab(words: string): Element {
  const found = [...root.querySelectorAll('[role="tab"]')].find((each) => text(each).includes(words));
  if (!found) throw new Error(`no tab says ${words}`);
  return found;
}

function status(): string {
  return text(root.querySelector('.panel-status'));
}

function text(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}

async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
}
