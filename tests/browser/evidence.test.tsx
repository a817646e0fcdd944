import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EvidenceSheet } from '../../components/handing-over/evidence-sheet';
import { PictureSheet } from '../../components/handing-over/picture-sheet';
import { SpeechContext, speechIn } from '../../components/controls/speech';
import { paintPicture } from '../../lib/export/picture';
import type { Finding } from '../../lib/judge/model';
import type { PackingWish, Packed } from '../../lib/shell/panel/evidence';
import { pageTexts } from '../../lib/snapshot/page-text';
import { exportActions } from './export-actions';
import { closePages, openPage } from './page';
import { faulty } from './reviews';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';

let root: HTMLElement;
let actions: ReturnType<typeof exportActions>;
const onSay = vi.fn<(sentence: string) => void>();
const onClose = vi.fn<() => void>();

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.documentElement.dataset['theme'] = 'light';
  root = document.body.appendChild(document.createElement('div'));
  actions = exportActions();
});

afterEach(() => {
  render(null, root);
  root.remove();
  onSay.mockReset();
  onClose.mockReset();
  closePages();
});

describe('a picture', () => {
  test('keeps the marked place and says below what it is', async () => {
    const image = await colourful(1_000, 600);
    const sight = { area: { left: 480, top: 280, right: 520, bottom: 320 }, scale: 1 };
    const png = await paintPicture(
      { image, sight },
      { title: '问题1（错误）甲', lines: ['http://a.example'] },
    );
    const { width, height, at } = await pixels(png!);
    expect(width).toBe(900);
    expect(height).toBeGreaterThan(220 + 50);
    expect(at(450, 110)).toBe('255,0,0');
    expect(at(10, 110)).toBe('0,0,255');
    expect(at(2, height - 2)).toBe('246,245,242');
  });

  test('of a window that no longer reaches to the place is none', async () => {
    const sight = { area: { left: 480, top: 280, right: 520, bottom: 320 }, scale: 1 };
    expect(
      await paintPicture({ image: await colourful(300, 600), sight }, { title: '', lines: [] }),
    ).toBeNull();
  });

  test('is taken as soon as its sheet opens, shown, copied and saved', async () => {
    const png = await colourful(300, 200);
    actions.picture.mockResolvedValue({ kind: 'picture', png });
    await show(<Picture />);
    await expect.poll(() => root.querySelector('canvas')?.width).toBe(300);
    expect(actions.picture).toHaveBeenCalledExactlyOnceWith(faulty, faulty.findings[0]);
    await userEvent.click(button('复制图片'));
    expect(actions.copyPicture).toHaveBeenCalledExactlyOnceWith(png);
    await expect.poll(() => root.textContent).toContain('已复制图片');
    await expectAccessible();
    await userEvent.click(button('保存图片'));
    expect(onSay).toHaveBeenCalledExactlyOnceWith('已下载“问题1.png”。');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each([
    [{ kind: 'forbidden' } as const, '点击工具栏上的明察图标'],
    [{ kind: 'behind' } as const, '停留在该页面'],
    [{ kind: 'nobody' } as const, '刷新页面'],
    [{ kind: 'moved' } as const, '请重试'],
    [{ kind: 'gone' } as const, '重新审阅'],
    [{ kind: 'unseen' } as const, '无法截图'],
    [{ kind: 'failed', detail: 'image readback failed' } as const, 'image readback failed'],
  ])('that could not be taken (%o) says what to do, and is tried again', async (fault, words) => {
    actions.picture.mockResolvedValue(fault);
    await show(<Picture />);
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain(words);
    await userEvent.click(button('重试'));
    expect(actions.picture).toHaveBeenCalledTimes(2);
    await expectAccessible();
  });
});

describe('a package', () => {
  test('tells how far it is, and what is missing', async () => {
    let finish: ((packed: Packed) => void) | undefined;
    actions.pack.mockImplementation(() => new Promise((done) => (finish = done)));
    await show(<EvidenceSheet review={faulty} actions={actions} onClose={onClose} />);
    await userEvent.click(button('开始打包'));
    const wish = actions.pack.mock.calls[0]?.[1] as PackingWish;
    expect(wish.pictures).toBe(true);
    wish.onProgress(2);
    await expect.poll(() => root.textContent).toContain('正在截图：2 / 3');
    expect(root.querySelector('progress')).toMatchObject({ value: 2, max: 3 });
    await expectAccessible();
    finish?.({
      kind: 'packed',
      name: '证据.zip',
      pictures: 2,
      missing: [{ number: 3, fault: { kind: 'gone' } }],
    });
    await expect.poll(() => root.textContent).toContain('已下载“证据.zip”，含截图 2 张。');
    expect(root.textContent).toContain('问题 3 未截图：页面上已找不到此处');
  });

  test('is cancelled by its button, and by closing', async () => {
    actions.pack.mockReturnValue(new Promise(() => {}));
    await show(<EvidenceSheet review={faulty} actions={actions} onClose={onClose} />);
    await userEvent.click(button('开始打包'));
    const wish = actions.pack.mock.calls[0]?.[1] as PackingWish;
    await userEvent.click(button('取消'));
    expect(wish.signal.aborted).toBe(true);
    render(null, root);
    await show(<EvidenceSheet review={faulty} actions={actions} onClose={onClose} />);
    await userEvent.click(button('开始打包'));
    render(null, root);
    expect(actions.pack.mock.calls[1]?.[1].signal.aborted).toBe(true);
  });

  test('that may have no pictures offers to do without', async () => {
    actions.pack.mockResolvedValue({ kind: 'refused', fault: { kind: 'forbidden' } });
    await show(<EvidenceSheet review={faulty} actions={actions} onClose={onClose} />);
    await userEvent.click(button('开始打包'));
    await expect.poll(() => root.textContent).toContain('点击工具栏上的明察图标');
    await userEvent.click(button('不含截图打包'));
    expect(actions.pack.mock.lastCall?.[1].pictures).toBe(false);
    await expectAccessible();
  });
});

test('the page as text is what stands there, without what the extension has added', async () => {
  const page = await openPage(
    '<!DOCTYPE html><html lang="zh"><body><img name="doctype"><p>正文</p><iframe srcdoc="<p>框架</p>"></iframe></body></html>',
  );
  await expect.poll(() => page.querySelector('iframe')?.contentDocument?.body.textContent).toBe('框架');
  const before = page.documentElement.outerHTML;
  const own = page.createElement('mingcha-marks');
  own.attachShadow({ mode: 'open' }).innerHTML = '<b>标注</b>';
  own.style.setProperty('--level', '1');
  page.documentElement.append(own);
  const [top, frame, ...rest] = pageTexts(page);
  expect(top?.html).toBe(`<!DOCTYPE html>\n${before}`);
  expect(frame?.html).toContain('<p>框架</p>');
  expect(rest).toEqual([]);
});

function Picture() {
  return (
    <PictureSheet
      review={faulty}
      finding={faulty.findings[0] as Finding}
      number={1}
      actions={actions}
      onSay={onSay}
      onClose={onClose}
    />
  );
}

async function show(sheet: ComponentChild): Promise<void> {
  render(<SpeechContext.Provider value={speechIn('zh-CN')}>{sheet}</SpeechContext.Provider>, root);
  await expect.poll(() => root.querySelector('dialog')?.open).toBe(true);
}

/** Blue with a red spot in its middle. */
async function colourful(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#0000ff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#ff0000';
  context.fillRect(width / 2 - 20, height / 2 - 20, 40, 40);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function pixels(png: Blob) {
  const image = await createImageBitmap(png);
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3).join();
  return { width, height, at };
}

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

function button(words: string): Element {
  const found = [...root.querySelectorAll('button')].find((each) => (each.textContent ?? '').includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}
