import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../components/options/options';
import type { OptionsActions } from '../../components/options/options-props';
import { speechIn } from '../../components/controls/speech';
import type { Language } from '../../lib/domain/keys';
import { columnSets } from '../../lib/domain/list-columns';
import { catalogue } from '../../lib/rules/catalogue';
import { toFile } from '../../lib/settings/file';
import { defaults, type Settings } from '../../lib/settings/model';
import { noPolicy, readPolicy, underPolicy, type Policy } from '../../lib/settings/policy';

const own: Settings = {
  ...defaults,
  off: ['section-thin'],
  allowed: [{ term: '青禾书屋', host: null }],
  denied: [{ term: '卡瓦湾', host: 'lanze.example' }],
  hosts: ['lanze.example'],
  governmentDeadline: '03-15',
};

let root: HTMLElement;
let settings: Settings;
const save = vi.fn<OptionsActions['save']>();
const ask = vi.fn<OptionsActions['sites']['ask']>();
const giveBack = vi.fn<OptionsActions['sites']['giveBack']>();
const shortcuts = vi.fn<OptionsActions['shortcuts']>();
const forget = vi.fn<OptionsActions['forget']>();

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
  for (const action of [save, ask, giveBack, shortcuts, forget]) action.mockReset();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

test('language, appearance and marks are stored as they are chosen', async () => {
  await show(defaults);
  await userEvent.selectOptions(field('界面语言'), 'English');
  expect(settings.language).toBe('en');
  await userEvent.selectOptions(field('Appearance'), 'Dark');
  await userEvent.selectOptions(field('Text size'), 'Largest');
  await userEvent.click(field('Mark findings on pages'));
  await userEvent.click(field('Use single keys'));
  expect(settings).toEqual({
    ...defaults,
    language: 'en',
    theme: 'dark',
    textSize: 'largest',
    marks: false,
    keys: false,
  });
});

describe('a list of terms', () => {
  test('takes a term for everywhere, and one for a site', async () => {
    await show(own);
    await enter('允许的词语', ' 星澜 ');
    await enter('允许的词语', '博雅', 'https://www.chengyuan.example/xxgk/');
    expect(settings.allowed).toEqual([
      ...own.allowed,
      { term: '星澜', host: null },
      { term: '博雅', host: 'www.chengyuan.example' },
    ]);
  });

  test.each([
    [['博'], '至少 2 个字'],
    [['博'.repeat(61)], '最多 60 个字'],
    [['青禾 书屋'], '已有这个词语'],
    [['卡瓦湾', 'lanze.example'], '另一个列表'],
    [['博雅', 'no host'], '请填写域名'],
  ])('says what is wrong with %j', async (values, fault) => {
    await show(own);
    await enter('允许的词语', ...values);
    expect(text(part('允许的词语').querySelector('[role="alert"]'))).toContain(fault);
    expect(settings).toEqual(own);
  });

  test('changes a term where it stands', async () => {
    await show(own);
    await userEvent.click(button('编辑“青禾书屋”'));
    await userEvent.keyboard('{End}店{Enter}');
    expect(settings.allowed).toEqual([{ term: '青禾书屋店', host: null }]);
  });

  test('leaves a term alone on Escape', async () => {
    await show(own);
    await userEvent.click(button('编辑“青禾书屋”'));
    await userEvent.keyboard('店{Escape}');
    expect(settings).toEqual(own);
    expect(document.activeElement).toBe(button('编辑“青禾书屋”'));
  });

  test('loses the term that is removed', async () => {
    await show(own);
    await userEvent.click(button('删除“卡瓦湾”'));
    expect(settings.denied).toEqual([]);
  });
});

test('hosts are taken from addresses, each once', async () => {
  await show(own);
  await enter('视为政府网站的域名', 'https://WWW.Chengyuan.example/');
  expect(settings.hosts).toEqual(['lanze.example', 'www.chengyuan.example']);
  await enter('视为政府网站的域名', 'lanze.example');
  expect(text(part('视为政府网站的域名').querySelector('[role="alert"]'))).toContain('已有这个网站');
});

test('local deadlines are days, or the law’s', async () => {
  await show(own);
  await userEvent.fill(field('政府部门'), '1月20日');
  await userEvent.tab();
  await userEvent.clear(field('人民政府'));
  await userEvent.tab();
  expect(settings).toEqual({ ...own, departmentDeadline: '01-20', governmentDeadline: null });
  await userEvent.fill(field('政府部门'), '02-30');
  await userEvent.tab();
  expect(text(part('本地公布期限').querySelector('[role="alert"]'))).toContain('请填写月和日');
  expect(settings.departmentDeadline).toBe('01-20');
});

test('rules are switched one by one and by kind, and lead to their pages', async () => {
  await show(own);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-rule]')];
  expect(boxes).toHaveLength(catalogue.length);
  expect(boxes.filter(({ checked }) => !checked).map(({ dataset }) => dataset['rule'])).toEqual([
    'section-thin',
  ]);
  await userEvent.click(root.querySelector('[data-rule="section-thin"]')!);
  expect(settings.off).toEqual([]);
  await userEvent.click(button('勾稽关系 · 全部停用'));
  const sums = catalogue.filter(({ group }) => group === 'arithmetic').map(({ id }) => id);
  expect(settings.off.toSorted()).toEqual(sums.toSorted());
  await userEvent.click(button('勾稽关系 · 全部启用'));
  expect(settings.off).toEqual([]);
  expect(root.querySelector('a[href="/rule.html?id=cell-blank"]')).not.toBeNull();
});

test('a severity departs from the catalogue, says so, and comes back', async () => {
  await show(own);
  const blank = root.querySelector<HTMLSelectElement>('[data-severity="cell-blank"]')!;
  await userEvent.selectOptions(blank, '需核对');
  expect(settings.severities).toEqual({ 'cell-blank': 'warning' });
  expect(text(blank.closest('li'))).toContain('与规则目录不同，目录为“错误”');
  await userEvent.selectOptions(blank, '错误（目录）');
  expect(settings.severities).toEqual({});
});

describe('wordings', () => {
  test('are taken for a label that is chosen', async () => {
    await show(own);
    const form = part('名称写法').querySelector('form')!;
    await userEvent.fill(form.querySelector('input')!, '受理申请件数');
    await userEvent.click(form.querySelector('[type="submit"]')!);
    expect(text(form.querySelector('[role="alert"]'))).toContain('请选择');
    await userEvent.selectOptions(form.querySelector('select')!, '一、本年新收政府信息公开申请数量');
    await userEvent.click(form.querySelector('[type="submit"]')!);
    expect(settings.labels).toEqual([{ label: 'row:requests:received', wording: '受理申请件数' }]);
    expect(text(part('名称写法'))).toContain('视同“一、本年新收政府信息公开申请数量”');
  });

  test('that the form has already are refused', async () => {
    await show(own);
    const form = part('名称写法').querySelector('form')!;
    await userEvent.fill(form.querySelector('input')!, '其他需要报告的事项');
    await userEvent.selectOptions(form.querySelector('select')!, '其他需要报告的事项');
    await userEvent.click(form.querySelector('[type="submit"]')!);
    expect(text(form.querySelector('[role="alert"]'))).toContain('已经是规定的名称');
    expect(settings).toEqual(own);
  });
});

describe('how findings are handed over', () => {
  const name = '清单和整改通知';

  test('the columns are told, chosen, and stored', async () => {
    await show(defaults);
    expect(text(part(name))).toContain('序号、单位、报告年度');
    await userEvent.click(button('选择清单的列…'));
    await userEvent.click(button('通报（简表）'));
    expect(settings.columns).toEqual(columnSets.bulletin);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
    expect(text(part(name))).toContain('序号、单位、问题描述');
  });

  test('the letter is edited over a made-up report, and stored', async () => {
    await show(defaults);
    expect(text(part(name))).toContain('模板：默认；整改期限：10 个工作日；落款：（无）');
    await userEvent.click(button('编辑整改通知模板…'));
    await userEvent.fill(root.querySelector('textarea')!, '致{单位}：{数量}处');
    expect(text(root.querySelector('.notice-preview'))).toBe('预览（以虚构的报告为例）致岚泽县林业局：2处');
    await userEvent.click(root.querySelector('.sheet-foot button')!);
    expect(settings.noticeTemplate).toBe('致{单位}：{数量}处');
    expect(root.querySelector('dialog')).toBeNull();
    expect(text(part(name))).toContain('模板：自定义');
  });

  test('come in from a file, and say what is another way', async () => {
    await show(defaults);
    const file = toFile({ ...defaults, columns: [...columnSets.bulletin], noticeTemplate: '致{单位}' });
    await choose('others.json', file);
    await expect.poll(() => text(part('导出与导入'))).toContain('整改通知模板：默认 → 自定义');
    await userEvent.click(button('确认导入'));
    expect(settings).toMatchObject({ columns: columnSets.bulletin, noticeTemplate: '致{单位}' });
  });

  test('are marked where an administrator has set them', async () => {
    await show(defaults, { policy: readPolicy({ columns: ['number'], noticeTemplate: '致{单位}' }) });
    expect(part(name).querySelectorAll('.setting-line .by-policy')).toHaveLength(2);
    await userEvent.click(button('编辑整改通知模板…'));
    expect(root.querySelector('textarea')).toHaveProperty('disabled', true);
  });
});

describe('sites', () => {
  test('are asked for one by one, from the click, and a refusal says what to do', async () => {
    ask.mockResolvedValue(false);
    await show(own);
    await enter('网站权限', 'https://www.lanze.example/xxgk/');
    expect(ask).toHaveBeenCalledExactlyOnceWith('www.lanze.example');
    await expect.poll(() => text(part('网站权限'))).toContain('请再次添加');
    await enter('网站权限', 'no host');
    expect(text(part('网站权限').querySelector('[role="alert"]'))).toContain('请填写域名');
    await enter('网站权限', 'www.chengyuan.gov.cn');
    expect(text(part('网站权限').querySelector('[role="alert"]'))).toContain('已允许读取 *.gov.cn');
    expect(ask).toHaveBeenCalledOnce();
  });

  test('are given back; government sites stay', async () => {
    giveBack.mockResolvedValue(false);
    await show(own, { sites: ['*.gov.cn', '*.lanze.example'] });
    expect(part('网站权限').querySelectorAll('li button')).toHaveLength(1);
    await userEvent.click(button('删除“*.lanze.example”'));
    expect(giveBack).toHaveBeenCalledExactlyOnceWith('*.lanze.example');
    await expect.poll(() => text(part('网站权限'))).toContain('浏览器没有收回');
  });

  test('that the browser withholds are asked for again', async () => {
    ask.mockResolvedValue(true);
    await show(own, { sites: [] });
    await userEvent.click(button('允许'));
    expect(ask).toHaveBeenCalledExactlyOnceWith('*.gov.cn');
  });
});

describe('what an administrator has set', () => {
  const policy = readPolicy({
    theme: 'dark',
    marks: false,
    governmentDeadline: '03-01',
    off: ['section-thin'],
    severities: { 'cell-blank': 'notice' },
    denied: [{ term: '星澜' }],
    colour: 1,
  });

  test('is shown, named, and cannot be changed', async () => {
    await show(defaults, { policy });
    for (const label of ['外观', '在页面上标注', '人民政府公布期限']) {
      expect(field(label).matches(':disabled'), label).toBe(true);
      const note = document.getElementById(field(label).getAttribute('aria-describedby') ?? '');
      expect(text(note), label).toContain('由所在单位设置');
    }
    expect(root.querySelector('[data-rule="section-thin"]')?.matches(':disabled')).toBe(true);
    expect(root.querySelector('[data-rule="section-empty"]')?.matches(':disabled')).toBe(false);
    expect(root.querySelector('[data-severity="cell-blank"]')?.matches(':disabled')).toBe(true);
    const [term] = part('禁止的词语').querySelectorAll('li');
    expect(text(term)).toBe('星澜全部网站由所在单位设置');
    expect(text(part('单位设置'))).toContain('“colour”不是这个版本的设置项');
  });

  test('stays out of the user’s own: switching a whole kind leaves it alone', async () => {
    await show(defaults, { policy });
    await userEvent.click(button('报告结构 · 全部停用'));
    expect(settings.off).not.toContain('section-thin');
    await userEvent.click(button('报告结构 · 全部启用'));
    expect(settings).toEqual(defaults);
  });
});

test('what is kept is forgotten when told twice', async () => {
  forget.mockResolvedValue(undefined);
  await show(own);
  expect(text(part('保存的数据'))).toContain('约 12 KB');
  await userEvent.click(button('清除保存的数据'));
  expect(forget).not.toHaveBeenCalled();
  await userEvent.click(button('确认清除，不能恢复'));
  expect(forget).toHaveBeenCalledOnce();
  await expect.poll(() => text(part('保存的数据'))).toContain('已清除');
  await userEvent.click(button('恢复默认设置'));
  await userEvent.click(button('确认恢复默认设置'));
  expect(settings).toEqual(defaults);
});

test('the browser’s page for keys is opened, or where to find it is said', async () => {
  shortcuts.mockResolvedValue(false);
  await show(own);
  expect(text(part('键盘'))).toContain('Alt+Shift+M');
  await userEvent.click(button('在浏览器中设置快捷键'));
  await expect.poll(() => text(part('键盘'))).toContain('chrome://extensions/shortcuts');
});

describe('a file of settings', () => {
  test('is handed out', async () => {
    await show(own);
    await userEvent.click(button('导出设置'));
    expect(save).toHaveBeenCalledExactlyOnceWith('mingcha-settings.json', toFile(own));
  });

  test('shows what it would change, and changes it when told to', async () => {
    await show(own);
    await choose('others.json', toFile({ ...defaults, denied: [{ term: '星澜', host: null }] }));
    await expect.poll(() => text(part('导出与导入'))).toContain('禁止的词语：新增 “星澜” (全部网站)');
    expect(text(part('导出与导入'))).toContain('人民政府公布期限：03-15 → 法定期限');
    expect(settings).toEqual(own);
    await userEvent.click(button('确认导入'));
    expect(settings).toEqual({ ...defaults, denied: [{ term: '星澜', host: null }] });
    expect(text(part('导出与导入'))).toContain('已导入设置');
  });

  test('names what of it cannot be used, field by field', async () => {
    await show(own);
    const settingsOf = { theme: 'sepia', hosts: ['a.example', 'no host'], colour: 1 };
    await choose('own.json', JSON.stringify({ kind: 'mingcha-settings', version: 1, settings: settingsOf }));
    await expect.poll(() => text(part('导出与导入'))).toContain('外观：“sepia”不能使用');
    expect(text(part('导出与导入'))).toContain('视为政府网站的域名：1 项不能使用，如“no host”');
    expect(text(part('导出与导入'))).toContain('“colour”不是这个版本的设置项');
  });

  test('that cannot be used says why, and changes nothing', async () => {
    await show(own);
    await choose('notes.txt', 'hello');
    await expect.poll(() => text(part('导出与导入'))).toContain('“notes.txt”不是 JSON 文件');
    expect(settings).toEqual(own);
  });
});

describe.each(['light', 'dark'])('nothing stands in anyone’s way in the %s theme', (theme) => {
  test.each(['zh-CN', 'en'] as const)('in %s', async (language) => {
    document.documentElement.dataset['theme'] = theme;
    await show({ ...own, language });
    await enter(language === 'en' ? 'Allowed terms' : '允许的词语', 'x');
    await choose('others.json', toFile(defaults));
    await expect.poll(() => root.querySelector('.changes')).not.toBeNull();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

async function show(
  given: Settings,
  { policy = noPolicy, sites = ['*.gov.cn'] }: { policy?: Policy; sites?: readonly string[] } = {},
): Promise<void> {
  settings = given;
  const draw = () => {
    const language: Language = settings.language === 'en' ? 'en' : 'zh-CN';
    document.documentElement.lang = language;
    render(
      <Options
        settings={underPolicy(settings, policy)}
        own={settings}
        policy={policy}
        facts={{ sites, reviewKey: 'Alt+Shift+M', keptBytes: 12_300 }}
        speech={speechIn(language)}
        actions={{ change, save, sites: { ask, giveBack }, shortcuts, forget }}
      />,
      root,
    );
  };
  const change: OptionsActions['change'] = (made) => {
    settings = { ...settings, ...made };
    draw();
  };
  draw();
  await new Promise((done) => setTimeout(done));
}

/** Fills the form that adds to a list, and sends it. */
async function enter(name: string, ...values: readonly string[]): Promise<void> {
  const form = part(name).querySelector('form')!;
  for (const [index, value] of values.entries()) {
    const input = form.querySelectorAll('input')[index]!;
    if (value.trim() === '') await userEvent.clear(input);
    else await userEvent.fill(input, value);
  }
  await userEvent.click(form.querySelector('[type="submit"]')!);
}

async function choose(name: string, content: string): Promise<void> {
  await userEvent.upload(root.querySelector('[type="file"]')!, new File([content], name));
}

function part(name: string): Element {
  const parts = [...root.querySelectorAll('section')];
  const found = parts.findLast((each) => text(each.querySelector('h2, h3')).startsWith(name));
  if (!found) throw new Error(`no part is called ${name}`);
  return found;
}

function field(label: string): HTMLElement {
  const found = [...root.querySelectorAll('label')].find((each) => text(each).startsWith(label));
  const input = found?.querySelector<HTMLElement>('input, select');
  if (!input) throw new Error(`no field is called ${label}`);
  return input;
}

function button(words: string): Element {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === words || text(each) === words,
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

function text(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}
