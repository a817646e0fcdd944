import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportMenu, type ExportActions } from '../../components/handing-over/export-menu';
import { Tools } from '../../components/handing-over/tools';
import { PolicyContext } from '../../components/controls/policy';
import { SpeechContext, speechIn } from '../../components/controls/speech';
import { columnSets } from '../../lib/domain/list-columns';
import { defaultNotice } from '../../lib/domain/notice';
import type { HandingOver } from '../../lib/export/handing-over';
import { noPolicy, readPolicy, type Policy } from '../../lib/settings/policy';
import { over as usual } from '../export/hostile';
import { exportActions } from './export-actions';
import { faulty } from './reviews';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';

let root: HTMLElement;
let actions: ReturnType<typeof exportActions>;
const say = vi.fn<(sentence: string) => void>();

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
  actions = exportActions();
  render(<Kept actions={actions} />, root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  say.mockReset();
});

/** Settings that are kept as the panel's page keeps them. */
function Kept({
  actions: given,
  policy = noPolicy,
}: {
  readonly actions: ExportActions;
  readonly policy?: Policy;
}) {
  const [over, setOver] = useState<HandingOver>(usual);
  const keeping: ExportActions = {
    ...given,
    changeHandingOver: (change) => {
      given.changeHandingOver(change);
      if (change.columns) setOver({ ...over, columns: change.columns });
    },
  };
  return (
    <SpeechContext.Provider value={speechIn('zh-CN')}>
      <PolicyContext.Provider value={policy}>
        <ExportMenu review={faulty} over={over} actions={keeping} onSay={say} />
      </PolicyContext.Provider>
    </SpeechContext.Provider>
  );
}

test.each([
  ['zh-CN', 320],
  ['en', 320],
  ['en', 180],
] as const)('the menu fits a narrow panel (%s, %i)', async (language, width) => {
  await page.viewport(width, 700);
  const speech = speechIn(language);
  render(
    <SpeechContext.Provider value={speech}>
      <Tools
        review={faulty}
        over={usual}
        marks={true}
        busy={false}
        actions={{ ...actions, review: vi.fn(), setMarks: vi.fn() }}
        onSay={say}
      />
    </SpeechContext.Provider>,
    root,
  );
  await userEvent.click(button(speech.t('action.export')));
  const menu = root.querySelector('[role="menu"]')!.getBoundingClientRect();
  expect(menu.left).toBeGreaterThanOrEqual(0);
  expect(menu.right).toBeLessThanOrEqual(width);
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1_000, 700);
});

describe('the columns', () => {
  beforeEach(() => pick('选择清单的列'));

  test('are those of the usual list, and each can be left out and taken in again', async () => {
    expect(columns()).toEqual([
      '序号', '单位', '报告年度', '问题类别', '等级', '问题描述', '所在位置',
      '页面内容', '核对结果', '判定依据', '整改建议', '网页链接', '核查时间', '复核意见',
    ]); // prettier-ignore
    await userEvent.click(box('报告年度'));
    expect(actions.changeHandingOver).toHaveBeenLastCalledWith({
      columns: columnSets.full.filter((column) => column !== 'year'),
    });
    await userEvent.click(box('报告年度'));
    expect(columns().at(-1)).toBe('报告年度');
  });

  test('move by keyboard, and the focus goes along', async () => {
    root.querySelector<HTMLElement>('[data-column="opinion"] [name="up"]')?.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(columns().slice(-3)).toEqual(['复核意见', '网页链接', '核查时间']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('“复核意见”前移');
  });

  test('come in ready-made sets', async () => {
    await userEvent.click(button('整改反馈表'));
    expect(columns()).toEqual(['序号', '单位', '问题描述', '整改情况', '整改后链接', '责任人', '完成时限']);
    await userEvent.click(button('通报'));
    expect(columns()).toEqual(['序号', '单位', '问题描述', '判定依据', '整改建议', '网页链接']);
    expect(button('通报').getAttribute('aria-pressed')).toBe('true');
  });

  test('never become none', async () => {
    await userEvent.click(button('通报'));
    for (const name of ['单位', '问题描述', '判定依据', '整改建议', '网页链接'])
      await userEvent.click(box(name));
    expect(box('序号')).toHaveProperty('disabled', true);
  });

  test('close by Escape, and the focus goes back', async () => {
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
    expect(text(document.activeElement)).toBe('导出');
  });

  test('are accessible', () => expectAccessible());
});

describe('the letter', () => {
  beforeEach(() => pick('编辑整改通知模板'));

  test('is shown as it will be, while it is edited', async () => {
    expect(area().value).toBe(defaultNotice);
    expect(preview()).toContain('岚泽县林业局：');
    expect(preview()).toContain('　　1．第三部分表格总计不符。');
    await userEvent.fill(area(), '致{单位}：{数量}处，{期限}');
    await userEvent.fill(root.querySelector('[inputmode="numeric"]')!, '15');
    expect(preview()).toBe('致岚泽县林业局：3处，15个工作日');
    await userEvent.click(button('保存'));
    expect(actions.changeHandingOver).toHaveBeenLastCalledWith({
      noticeTemplate: '致{单位}：{数量}处，{期限}',
      noticeDays: 15,
      issuer: '',
    });
    expect(say).toHaveBeenLastCalledWith('已保存整改通知模板。');
  });

  test('a name that nothing fills is a fault, named, and not stored', async () => {
    await userEvent.fill(area(), '{单位}{电话}{问题}');
    expect(text(root.querySelector('[role="alert"]'))).toContain('无法识别的占位符：{电话}');
    expect(button('保存')).toHaveProperty('disabled', true);
    expect(area().getAttribute('aria-invalid')).toBe('true');
  });

  test.each(['0', '91', '十', '1.5', ''])('a period of %j is a fault', async (days) => {
    await userEvent.fill(root.querySelector('[inputmode="numeric"]')!, days);
    expect(text(root.querySelector('[role="alert"]'))).toContain('1 至 90');
    expect(button('保存')).toHaveProperty('disabled', true);
  });

  test('placeholders are explained, and put in where the cursor is', async () => {
    await userEvent.fill(area(), '甲乙');
    await userEvent.click(root.querySelector('summary')!);
    area().setSelectionRange(1, 1);
    await userEvent.click(button('{截止日期}'));
    expect(area().value).toBe('甲{截止日期}乙');
    expect(text(root.querySelector('.notice-names'))).toContain('遇法定节假日请自行调整');
  });

  test('goes back to the one that the tool brings, which is stored as none', async () => {
    await userEvent.fill(area(), '甲');
    await userEvent.click(button('恢复默认'));
    expect(area().value).toBe(defaultNotice);
    await userEvent.click(button('保存'));
    expect(actions.changeHandingOver).toHaveBeenLastCalledWith({
      noticeTemplate: null,
      noticeDays: 10,
      issuer: '',
    });
  });

  test('is accessible, with a fault too', async () => {
    await expectAccessible();
    await userEvent.fill(area(), '{电话}');
    await expectAccessible();
  });
});

describe('what an administrator has set', () => {
  const policy = readPolicy({ columns: ['number', 'message'], noticeTemplate: '致{单位}', noticeDays: 15 });

  beforeEach(() => render(<Kept actions={actions} policy={policy} />, root));

  test('of the columns: they are shown, marked, and stay', async () => {
    await pick('选择清单的列');
    expect(text(root.querySelector('dialog'))).toContain('由所在单位设置');
    expect(root.querySelectorAll('dialog :is(input, .columns-sets button):enabled')).toHaveLength(0);
    await expectAccessible();
  });

  test('of the letter: only the rest is edited, and only the rest is stored', async () => {
    await pick('编辑整改通知模板');
    expect(area().disabled).toBe(true);
    expect(root.querySelector('[inputmode="numeric"]')).toHaveProperty('disabled', true);
    expect(root.querySelectorAll('dialog .by-policy')).toHaveLength(2);
    await userEvent.fill(root.querySelector('.notice-fields input:not([inputmode])')!, '澄原市政务公开办');
    await userEvent.click(button('保存'));
    expect(actions.changeHandingOver).toHaveBeenLastCalledWith({ issuer: '澄原市政务公开办' });
    expect(root.querySelector('dialog')).toBeNull();
  });
});

function area(): HTMLTextAreaElement {
  return root.querySelector('textarea')!;
}

function preview(): string {
  return text(root.querySelector('.notice-preview pre'));
}

async function pick(item: string): Promise<void> {
  await userEvent.click(button('导出'));
  await userEvent.click(button(item));
  await expect.poll(() => root.querySelector('dialog')?.open).toBe(true);
}

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

function columns(): string[] {
  return [...root.querySelectorAll('.columns [data-column] label')].map(text);
}

function box(name: string): Element {
  const label = [...root.querySelectorAll('.columns label')].find((each) => text(each) === name);
  return label!.querySelector('input')!;
}

function button(words: string): Element {
  const found = [...root.querySelectorAll('button')].find((each) => text(each).includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

function text(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}
