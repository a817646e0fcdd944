import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DataView } from '../../components/data/data-view';
import { listedFindings } from '../../components/findings/listed-findings';
import { SpeechContext, speechIn } from '../../components/controls/speech';
import type { Language } from '../../lib/domain/keys';
import { nothingDecided } from '../../lib/decisions/model';
import type { Location, Review } from '../../lib/judge/model';
import { recordOf } from '../../lib/report/record';
import { report } from '../support/factories';
import { faulty } from './reviews';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';

const record = recordOf(
  report({
    preamble: ['本报告由澄原市水务局编制。'],
    texts: { problems: ['栏目更新还不够及时。', '已指定专人。'] },
    tables: {
      requests: {
        cells: {
          received: '2 1 0 0 0 0 2',
          granted: '2 1 0 0 0 0 3',
          concluded: '2 1 0 0 0 0 3',
          partial: '— _ 0 0 0 0 0',
        },
        without: ['rejected-repeat'],
        labels: { 'denied-law': '', 'denied-secret': '1.涉及国家秘密' },
      },
      permits: { doubt: '表头有两行写着同样的名称' },
    },
  }),
);

let root: HTMLElement;
const onShow = vi.fn<(location: Location) => void>();

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  root = document.body.appendChild(document.createElement('main'));
  onShow.mockReset();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(language: Language = 'zh-CN', review: Review = faulty): void {
  render(
    <SpeechContext.Provider value={speechIn(language)}>
      <DataView
        record={record}
        review={review}
        all={listedFindings(review, nothingDecided, null, language)}
        onShow={onShow}
      />
    </SpeechContext.Provider>,
    root,
  );
}

function row(label: string): HTMLTableRowElement {
  const head = [...root.querySelectorAll('th[scope="row"]')].find((each) =>
    each.textContent?.includes(label),
  );
  return head!.closest('tr')!;
}

const words = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');

describe('a report as it was read', () => {
  test('says who reports about what', () => {
    show();
    expect(root.querySelector('.data-facts')?.textContent).toContain('澄原市水务局');
    expect(root.querySelector('.data-facts')?.textContent).toContain('市级');
  });

  test('has its parts with the beginning of their text, and what stands around them', () => {
    show();
    const parts = root.querySelector('.data-sections')?.textContent;
    expect(parts).toContain('正文开头');
    expect(parts).toContain('五、存在的主要问题及改进情况');
    expect(parts).toContain('栏目更新还不够及时。 2 段');
  });

  test('has each cell’s raw text, and says what is blank or no number', () => {
    show();
    expect(words(row('（一）予以公开'))).toEqual(['2', '1', '0', '0', '0', '0', '3', '3 ✓']);
    expect(words(row('（二）部分公开')).slice(0, 2)).toEqual(['—', '空白']);
    expect(row('（二）部分公开').querySelector('td')?.className).toContain('data-other');
  });

  test('says of each sum whether it holds, with what was calculated', () => {
    show();
    expect(words(row('一、本年新收')).at(-1)).toBe('3≠2');
    expect(words(row('（二）部分公开')).at(-1)).toBe('？');
    expect(words(row('新收＋结转'))[0]).toContain('2 ✓');
    expect(words(row('复议后起诉')).at(-1)).toBe('0 ✓');
  });

  test('marks the cells that findings are about', () => {
    show();
    const total = row('一、本年新收').querySelector('.data-faulty button');
    expect(total?.getAttribute('aria-label')).toBe('2，见问题 1');
  });

  test('names rows that are missing, labels that are blank or other, and why a table is doubted', () => {
    show();
    expect(row('2.重复申请').textContent).toContain('表中没有此行');
    expect(root.textContent).toContain('缺少的行：2.重复申请');
    expect(root.textContent).toContain('名称空白，按位置认作“2.其他法律行政法规禁止公开”');
    expect(root.textContent).toContain('格式为“1.属于国家秘密”');
    expect(root.textContent).toContain('未能可靠读取：表头有两行写着同样的名称');
  });

  test('leads from cell, heading and line to the page', async () => {
    show();
    await userEvent.click(row('一、本年新收').querySelector('button')!);
    expect(onShow).toHaveBeenLastCalledWith({
      kind: 'cell',
      table: 'requests',
      row: 'received',
      column: 'individual',
      text: '2',
    });
    await userEvent.click(
      [...root.querySelectorAll('.data-heading')].find((each) => each.textContent?.startsWith('五、'))!,
    );
    expect(onShow).toHaveBeenLastCalledWith({
      kind: 'text',
      section: 'problems',
      quote: '存在的主要问题及改进情况',
    });
  });

  test('arrows go from cell to cell, over what is not there; Enter leads to the page', async () => {
    show();
    const first = row('1.信访举报投诉类申请').querySelector('button')!;
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    const there = row('3.要求提供公开出版物').querySelectorAll('button')[1];
    expect(document.activeElement).toBe(there);
    await userEvent.keyboard('{Enter}');
    expect(onShow).toHaveBeenLastCalledWith(
      expect.objectContaining({ row: 'rejected-publication', column: 'business' }),
    );
  });
});

test.each(['light', 'dark'])('stands in nobody’s way in the %s theme, in either language', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const language of ['zh-CN', 'en'] as const) {
    show(language);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});
