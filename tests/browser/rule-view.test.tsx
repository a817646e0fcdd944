import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RuleView } from '../../components/pages/rule-view';
import { speechIn } from '../../components/controls/speech';
import type { Language } from '../../lib/domain/keys';
import { catalogue } from '../../lib/rules/catalogue';

let root: HTMLElement;

beforeEach(() => {
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

test('a rule is explained: meaning, basis, what it leaves alone, examples', () => {
  show('cell-blank');
  expect(root.querySelector('h1')?.textContent).toBe('表格中应填数字的单元格空白');
  for (const words of ['错误', 'cell-blank', '空白不当作0', '国办公开办函〔2021〕30号', '正确', '有问题']) {
    expect(root.textContent).toContain(words);
  }
});

test('markup in an example is text', () => {
  show('hidden-text');
  expect(root.querySelector('pre div')).toBeNull();
  expect(root.querySelector('pre')?.textContent).toContain('<div style="display:none">');
});

test.each([null, 'rule-of-tomorrow'])('for %j all rules are listed', (id) => {
  show(id);
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(catalogue.map((rule) => `/rule.html?id=${rule.id}`).toSorted());
  expect(root.textContent?.includes('rule-of-tomorrow')).toBe(id !== null);
});

describe.each(['light', 'dark'])('nothing stands in anyone’s way in the %s theme', (theme) => {
  test.each([
    ['cell-blank', 'zh-CN'],
    ['hidden-text', 'en'],
    ['suspicious-text', 'zh-CN'],
    [null, 'zh-CN'],
  ] as const)('%s in %s', async (id, language) => {
    document.documentElement.dataset['theme'] = theme;
    show(id, language);
    const { violations } = await axe.run(document);
    expect(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  });
});

function show(id: string | null, language: Language = 'zh-CN'): void {
  document.documentElement.lang = language;
  document.title = 'Mingcha';
  render(<RuleView id={id} speech={speechIn(language)} />, root);
}
