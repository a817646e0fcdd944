import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelActions } from '../../components/panel/panel-actions';
import { ReviewView } from '../../components/panel/review-view';
import { SpeechContext, speechIn } from '../../components/controls/speech';
import { toReviewFile, type ReviewFile } from '../../lib/decisions/file';
import type { Decision, Decisions, Opinion } from '../../lib/decisions/model';
import type { PastReview } from '../../lib/decisions/past';
import type { Language } from '../../lib/domain/keys';
import type { Finding, Review } from '../../lib/judge/model';
import { decision, dismissal } from '../decisions/decisions';
import { over } from '../export/hostile';
import { faulty, freshDesk } from './reviews';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';
import '../../components/panel/panel.css';

/** Four findings: two of one rule, in three sections and severities. */
const review: Review = {
  ...faulty,
  findings: [
    ...faulty.findings,
    { ...(faulty.findings[0] as Finding), id: 'sum2', message: '另一行总计不符', severity: 'notice' },
  ],
};

let root: HTMLElement;
let decisions: Decisions;
let reviewer: string;
let shown: { review: Review; language: Language; keys: boolean; pasts: typeof freshDesk.pasts };

/** Decides at once, as storage does a little later. */
const actions = {
  review: vi.fn<PanelActions['review']>(),
  show: vi.fn<PanelActions['show']>().mockResolvedValue('shown'),
  showPlace: vi.fn<PanelActions['showPlace']>().mockResolvedValue('shown'),
  setMarks: vi.fn<PanelActions['setMarks']>(),
  copy: vi.fn<PanelActions['copy']>().mockResolvedValue(true),
  decide: vi.fn<PanelActions['decide']>((opinions) => {
    decisions = { ...decisions, findings: merged(decisions.findings, opinions) };
    draw();
  }),
  decideForSite: vi.fn<PanelActions['decideForSite']>((opinions) => {
    decisions = { ...decisions, site: merged(decisions.site, opinions) };
    draw();
  }),
  setRule: vi.fn<PanelActions['setRule']>(),
  setReviewer: vi.fn<PanelActions['setReviewer']>((name) => {
    reviewer = name;
    draw();
  }),
  saveReview: vi.fn<PanelActions['saveReview']>().mockReturnValue('审阅文件.json'),
};

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('main'));
  decisions = freshDesk.decisions;
  reviewer = '王敏';
  shown = { review, language: 'zh-CN', keys: true, pasts: freshDesk.pasts };
  vi.clearAllMocks();
  draw();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('deciding', () => {
  test('a finding is confirmed, and confirmed again it is pending', async () => {
    await userEvent.click(buttonIn('sum', '确认'));
    expect(decisions.findings['sum']?.state).toBe('confirmed');
    expect(text('.desk-progress')).toBe('待定 3已确认 1已忽略 0');
    await userEvent.click(buttonIn('sum', '确认'));
    expect(decisions.findings).toEqual({});
  });

  test('nothing is dismissed without a reason, and “other” wants words', async () => {
    await userEvent.click(buttonIn('sum', '忽略'));
    await userEvent.click(submit());
    expect(text('[role="alert"]')).toBe('请先选择原因。');
    await userEvent.selectOptions(reasons(), 'other');
    await userEvent.click(submit());
    expect(text('[role="alert"]')).toContain('请写明原因');
    expect(actions.decide).not.toHaveBeenCalled();
    await userEvent.fill(root.querySelector('.card-form input:not([type])')!, '以更正公告为准');
    await userEvent.click(submit());
    expect(decisions.findings['sum']).toMatchObject({
      state: 'dismissed',
      reason: 'other',
      words: '以更正公告为准',
    });
    expect(ids()).toEqual(['thin', 'sum2', 'absent']);
  });

  test('a kind is dismissed on the page as a whole, with a reason, but for what is confirmed; and it can be undone', async () => {
    await userEvent.click(buttonIn('sum', '忽略'));
    await userEvent.click(labelled('本页此类（2 处）'));
    await userEvent.click(submit());
    expect(text('[role="alert"]')).toBe('请先选择原因。');
    await userEvent.selectOptions(reasons(), 'misread');
    await userEvent.click(submit());
    expect(ids()).toEqual(['thin', 'absent']);
    await userEvent.click(button('撤销'));
    expect(decisions.findings).toEqual({});
    await userEvent.click(buttonIn('sum2', '确认'));
    await userEvent.click(buttonIn('sum', '忽略'));
    expect(root.querySelector('.card-form')?.textContent).not.toContain('本页此类');
  });

  test('a kind is dismissed for the site; one of it comes back alone, or all of it', async () => {
    await dismissFor('sum', '本网站此类', 'beyond');
    expect(Object.keys(decisions.site)).toEqual(['applicant-total-unbalanced']);
    expect(ids()).toEqual(['thin', 'absent']);
    await userEvent.click(button('显示已忽略的 2 条'));
    await userEvent.click(buttonIn('sum', '恢复'));
    expect(card('sum').dataset['state']).toBe('pending');
    expect(card('sum2').dataset['state']).toBe('dismissed');
    await userEvent.click(buttonIn('sum2', '恢复本网站此类'));
    expect(decisions.site).toEqual({});
  });

  test('dismissed everywhere, the rule is switched off, and undone, on', async () => {
    await userEvent.click(buttonIn('sum', '忽略'));
    await userEvent.click(labelled('所有网站此类'));
    await userEvent.click(submit());
    expect(actions.setRule).toHaveBeenLastCalledWith('applicant-total-unbalanced', false);
    await userEvent.click(button('撤销'));
    expect(actions.setRule).toHaveBeenLastCalledWith('applicant-total-unbalanced', true);
  });

  test('a note stays with what is decided later', async () => {
    await userEvent.click(buttonIn('sum', '备注'));
    await userEvent.fill(root.querySelector('textarea')!, '已电话核实');
    await userEvent.click(submit());
    await userEvent.click(buttonIn('sum', '确认'));
    expect(decisions.findings['sum']).toMatchObject({ state: 'confirmed', note: '已电话核实' });
    expect(card('sum').textContent).toContain('备注：已电话核实');
  });

  test('what is copied leaves out what is dismissed; nothing dismissed, it is the review itself', async () => {
    await userEvent.click(button('复制表格'));
    expect(actions.copy.mock.lastCall?.[0]).toBe(review);
    await dismissFor('sum', '仅此一处', 'handled');
    await userEvent.click(button('复制表格'));
    expect(actions.copy.mock.lastCall?.[0].findings.map(({ id }) => id)).toEqual(['thin', 'absent', 'sum2']);
  });
});

describe('filtering', () => {
  test('by words and by choices together; each can be seen and taken back; the count says what is left', async () => {
    await userEvent.fill(root.querySelector('[type="search"]')!, '总计');
    expect(ids()).toEqual(['sum', 'sum2']);
    expect(text('.filters-count p')).toBe('显示 2 条，共 4 条');
    await userEvent.click(root.querySelector('.filters-more summary')!);
    await userEvent.selectOptions(choice('等级'), 'notice');
    expect(ids()).toEqual(['sum2']);
    await userEvent.click(root.querySelector('.filters-wishes button')!);
    expect(ids()).toEqual(['sum', 'sum2']);
    await userEvent.fill(root.querySelector('[type="search"]')!, '没有这样的字');
    expect(root.textContent).toContain('没有符合筛选条件的问题');
    await userEvent.click(button('清除筛选'));
    expect(ids()).toHaveLength(4);
  });

  test('by rule, section and state', async () => {
    await userEvent.click(buttonIn('thin', '确认'));
    await userEvent.click(root.querySelector('.filters-more summary')!);
    await userEvent.selectOptions(choice('处理情况'), 'confirmed');
    expect(ids()).toEqual(['thin']);
    await userEvent.selectOptions(choice('处理情况'), '');
    await userEvent.selectOptions(choice('部分'), 'others');
    expect(ids()).toEqual(['absent']);
    await userEvent.selectOptions(choice('部分'), '');
    await userEvent.selectOptions(choice('规则'), 'applicant-total-unbalanced');
    expect(ids()).toEqual(['sum', 'sum2']);
  });
});

describe('keys', () => {
  test('confirm, dismiss, note, show, search, help, and Escape', async () => {
    await userEvent.keyboard('jc');
    expect(decisions.findings['sum']?.state).toBe('confirmed');
    await userEvent.keyboard('x');
    expect(actions.show).toHaveBeenCalledWith('sum');
    await userEvent.keyboard('d');
    expect(document.activeElement?.tagName).toBe('SELECT');
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.card-form')).toBeNull();
    expect(document.activeElement?.closest('[data-finding]')).toBe(card('sum'));
    await userEvent.keyboard('n');
    await userEvent.keyboard('c d j 都是字');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(decisions.findings['sum']?.note).toBe('c d j 都是字');
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(root.querySelector('[type="search"]'));
    await userEvent.keyboard('cj{Escape}');
    expect(root.querySelector<HTMLInputElement>('[type="search"]')?.value).toBe('');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('?');
    expect(root.querySelector('dialog')?.open).toBe(true);
    await userEvent.keyboard('j{Escape}');
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
  });

  test('after a dismissal the next finding is at hand', async () => {
    await userEvent.keyboard('jd');
    await userEvent.selectOptions(reasons(), 'misread');
    await userEvent.click(submit());
    expect(document.activeElement?.closest('[data-finding]')).toBe(card('thin'));
    await userEvent.keyboard('c');
    expect(decisions.findings['thin']?.state).toBe('confirmed');
  });

  test('mean nothing with a modifier, nor where single keys are switched off', async () => {
    await userEvent.keyboard('j{Control>}c{/Control}{Alt>}c{/Alt}');
    expect(actions.decide).not.toHaveBeenCalled();
    shown = { ...shown, keys: false };
    draw();
    await userEvent.keyboard('cj?');
    expect(actions.decide).not.toHaveBeenCalled();
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('a colleague', () => {
  const file: ReviewFile = {
    tool: '0.1.0',
    by: '李明',
    at: '2026-11-20T02:00:00.000Z',
    review,
    decisions: {
      findings: { sum: { ...dismissal, by: '李明', note: '按更正版' }, thin: decision() },
      site: {},
    },
    record: null,
  };

  test('is asked for a name once, and the file is saved', async () => {
    reviewer = '';
    draw();
    await menu('保存审阅文件');
    await userEvent.fill(root.querySelector('.card-form input')!, '王敏');
    await userEvent.click(submit());
    expect(actions.setReviewer).toHaveBeenCalledExactlyOnceWith('王敏');
    expect(actions.saveReview).toHaveBeenCalledOnce();
    await menu('保存审阅文件');
    expect(actions.saveReview).toHaveBeenCalledTimes(2);
  });

  test('’s file shows where both differ, and what they think is adopted one by one', async () => {
    await userEvent.click(buttonIn('sum', '确认'));
    await choose('李明.json', toReviewFile(file));
    await expect.poll(() => text('.opinions h2')).toBe('李明的审阅意见');
    const [differ, theirs] = root.querySelectorAll('.opinions details');
    expect(differ?.textContent).toContain('意见不同 1 处');
    expect(differ?.textContent).toContain('我：已确认');
    expect(differ?.textContent).toContain('李明：已忽略（工具读错了页面）；按更正版');
    expect(theirs?.textContent).toContain('仅对方有意见 1 处');
    await userEvent.click(differ!.querySelector('.button')!);
    expect(decisions.findings['sum']).toMatchObject({ state: 'dismissed', note: '按更正版', by: '王敏' });
    expect(decisions.findings['thin']).toBeUndefined();
    expect(text('.opinions')).toContain('意见一致 1 处');
  });

  test.each([
    ['a picture', 'PNG', '不是 JSON'],
    ['other JSON', '{}', '不是明察保存的审阅文件'],
    ['a damaged file', toReviewFile({ ...file, at: 'gestern' }), '内容有误（at）'],
    [
      'another page’s',
      toReviewFile({ ...file, review: { ...review, url: 'http://www.wenzhao.gov.cn/' } }),
      '另一个页面',
    ],
  ])('’s file is refused with a reason: %s', async (_, content, words) => {
    await choose('坏.json', content);
    await expect.poll(() => text('[role="alert"]')).toContain(words);
    expect(root.querySelector('.opinions')).toBeNull();
  });

  test('’s markup is text', async () => {
    const evil = { ...file, by: '<img src=x onerror=alert(1)>' };
    await choose('evil.json', toReviewFile(evil));
    await expect.poll(() => text('.opinions h2')).toContain('<img src=x');
    expect(root.querySelector('.opinions img')).toBeNull();
  });
});

test('a corrected page says what has become of its findings', async () => {
  shown = {
    ...shown,
    pasts: {
      version: 1,
      now: pastOf('sum', 'thin', 'absent', 'sum2'),
      before: pastOf('sum', 'old', 'thin', 'absent'),
    },
  };
  draw();
  expect(text('.since')).toContain('已改正 1');
  expect(text('.since')).toContain('问题old');
  await userEvent.click(button('新出现 1'));
  expect(ids()).toEqual(['sum2']);
});

test('a thousand findings: deciding about one draws no other card anew', async () => {
  shown = {
    ...shown,
    review: {
      ...review,
      findings: Array.from({ length: 1_000 }, (_, index) => ({
        ...(review.findings[index % 4] as Finding),
        id: `f${index}`,
      })),
    },
  };
  draw();
  expect(card('f500').querySelector('.finding-buttons')).toBeNull();
  card('f500').scrollIntoView();
  await expect.poll(() => root.querySelector('.finding-outline'), { timeout: 20_000 }).toBeNull();
  let drawn = 0;
  const observer = new MutationObserver((records) => {
    drawn += new Set(records.map(({ target }) => (target as Element).closest?.('[data-finding]'))).size;
  });
  observer.observe(root.querySelector('.panel-findings')!, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  buttonIn('f500', '确认').click();
  await expect.poll(() => card('f500').dataset['state']).toBe('confirmed');
  observer.disconnect();
  expect(drawn).toBeLessThan(4);
});

describe.each(['light', 'dark'])('nothing stands in anyone’s way in the %s theme', (theme) => {
  const states: Readonly<Record<string, () => Promise<void> | void>> = {
    'decided, with a form open': async () => {
      decisions = { findings: { sum: decision({ by: '王敏', note: '注' }), thin: dismissal }, site: {} };
      draw();
      await userEvent.click(buttonIn('absent', '忽略'));
      await userEvent.click(submit());
    },
    'filtered, dismissed ones shown': async () => {
      decisions = { findings: { thin: dismissal }, site: { 'section-missing': dismissal } };
      draw();
      await userEvent.click(root.querySelector('.filters-more summary')!);
      await userEvent.selectOptions(choice('处理情况'), 'dismissed');
    },
    help: () => userEvent.keyboard('?'),
    checks: async () => {
      decisions = { findings: { sum: dismissal }, site: { 'section-missing': dismissal } };
      draw();
      await userEvent.click([...root.querySelectorAll('[role="tab"]')].at(-1)!);
    },
    'a second opinion': () =>
      choose(
        'a.json',
        toReviewFile({
          tool: '0',
          by: '',
          at: new Date(0).toISOString(),
          review,
          decisions: { findings: { sum: dismissal }, site: {} },
          record: null,
        }),
      ),
  };

  test.each(Object.keys(states))('%s', async (name) => {
    document.documentElement.dataset['theme'] = theme;
    await states[name]?.();
    await page.viewport(360, 700);
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    await page.viewport(1000, 700);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

function pastOf(...found: readonly string[]): PastReview {
  return {
    at: '2026-11-01T02:00:00.000Z',
    findings: found.map((id) => ({ id, rule: 'section-empty', place: null, message: `问题${id}` })),
  };
}

function draw(): void {
  render(
    <SpeechContext.Provider value={speechIn(shown.language)}>
      <ReviewView
        review={shown.review}
        record={null}
        earlier={null}
        desk={{ ...freshDesk, decisions, pasts: shown.pasts }}
        pick={null}
        busy={false}
        marks={true}
        keys={shown.keys}
        reviewer={reviewer}
        over={over}
        actions={actions as unknown as PanelActions}
      />
    </SpeechContext.Provider>,
    root,
  );
}

function merged(
  before: Readonly<Record<string, Decision>>,
  opinions: Readonly<Record<string, Opinion | null>>,
): Record<string, Decision> {
  const at = new Date().toISOString();
  const all = { ...before };
  for (const [key, opinion] of Object.entries(opinions)) {
    if (opinion === null) delete all[key];
    else all[key] = { ...opinion, by: reviewer, at };
  }
  return all;
}

async function dismissFor(id: string, scope: string, reason: string): Promise<void> {
  await userEvent.click(buttonIn(id, '忽略'));
  await userEvent.click(labelled(scope));
  await userEvent.selectOptions(reasons(), reason);
  await userEvent.click(submit());
}

async function choose(name: string, content: string): Promise<void> {
  await userEvent.upload(root.querySelector('input[type="file"]')!, new File([content], name));
}

async function menu(item: string): Promise<void> {
  await userEvent.click(root.querySelector('.desk-line [aria-haspopup="menu"]')!);
  await userEvent.click(
    [...root.querySelectorAll('[role="menuitem"]')].find((each) => each.textContent === item)!,
  );
}

function card(id: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-finding="${id}"]`)!;
}

function ids(): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset['finding']);
}

function buttonIn(id: string, words: string): HTMLElement {
  return [...card(id).querySelectorAll<HTMLElement>('.finding-buttons button')].find((each) =>
    each.textContent?.endsWith(words),
  )!;
}

function button(words: string): HTMLElement {
  return [...root.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === words)!;
}

function labelled(words: string): HTMLElement {
  return [...root.querySelectorAll<HTMLElement>('.card-form-choice')].find((each) =>
    each.textContent?.startsWith(words),
  )!;
}

function choice(label: string): HTMLElement {
  const field = [...root.querySelectorAll('.filters .field')].find((each) =>
    each.textContent?.startsWith(label),
  );
  return field!.querySelector<HTMLElement>('select')!;
}

function reasons(): HTMLElement {
  return root.querySelector<HTMLElement>('.card-form select')!;
}

function submit(): HTMLElement {
  return root.querySelector<HTMLElement>('.card-form [type="submit"]')!;
}

function text(selector: string): string {
  return root.querySelector(selector)?.textContent ?? '';
}
