import { afterEach, expect, test, vi } from 'vitest';
import { watchPage, type WatchLimits } from '../../lib/marks/watch';
import { closePages, openPage } from './page';

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
  closePages();
});

const quick: Partial<WatchLimits> = { rest: 30, patience: 120 };

function watch(page: Document, limits: Partial<WatchLimits> = {}): ReturnType<typeof vi.fn> {
  const onChange = vi.fn();
  watchPage(page, { onChange, signal: ending.signal, limits: { ...quick, ...limits } });
  return onChange;
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

test('content that arrives late is told once it rests', async () => {
  const page = await openPage('<body><div id="content"></div>');
  const onChange = watch(page);
  for (let part = 0; part < 4; part += 1) {
    page.querySelector('#content')!.insertAdjacentHTML('beforeend', '<p>一、总体情况</p>');
    await pause(10);
  }
  expect(onChange).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  await pause(100);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a number that changes in its cell is told', async () => {
  const page = await openPage('<body><table><tr><td>3</td></tr></table>');
  const onChange = watch(page);
  (page.querySelector('td')!.firstChild as Text).data = '4';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
});

test('an article that comes into view is told, a menu is not', async () => {
  const page = await openPage(
    `<body><ul hidden><li>菜单</ul><article hidden>${'正文'.repeat(200)}</article>`,
  );
  const onChange = watch(page);
  page.querySelector('ul')!.hidden = false;
  await pause(100);
  expect(onChange).not.toHaveBeenCalled();
  page.querySelector('article')!.hidden = false;
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
});

test('our own marks are no news', async () => {
  const page = await openPage('<body><p>甲');
  const onChange = watch(page);
  page.documentElement.append(page.createElement('mingcha-marks'));
  await pause(100);
  expect(onChange).not.toHaveBeenCalled();
});

test('a clock is soon ignored, and hides nothing else', async () => {
  const page = await openPage('<body><span>0</span><div></div>');
  const onChange = watch(page, { callsPerNode: 2 });
  for (let tick = 0; tick < 6; tick += 1) {
    page.querySelector('span')!.textContent = String(tick);
    await pause(60);
  }
  expect(onChange).toHaveBeenCalledTimes(2);
  page.querySelector('div')!.textContent = '正文';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3));
});

test('a page that never rests is told now and then, and no more before the minute is over', async () => {
  const page = await openPage('<body>');
  const onChange = watch(page, { callsPerMinute: 3 });
  for (let turn = 0; turn < 80; turn += 1) {
    page.body.append(page.createElement('p'));
    page.body.lastElementChild!.textContent = '新';
    await pause(10);
  }
  await pause(100);
  expect(onChange).toHaveBeenCalledTimes(3);
});

test('a script that comes into a restless node is told, the same one again is not', async () => {
  const page = await openPage('<body>');
  const onChange = watch(page, { callsPerNode: 1 });
  const fetchData = (src: string): void => {
    const script = page.createElement('script');
    script.type = 'text/x-test';
    script.setAttribute('src', src);
    page.body.append(script);
  };
  page.body.append('甲');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  page.body.append('乙');
  await pause(100);
  expect(onChange).toHaveBeenCalledTimes(1);
  fetchData('/data.js?1');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  fetchData('/data.js?2');
  await pause(100);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('links that are hidden late, or lead elsewhere, are told; a link of the site is not', async () => {
  const page = await openPage(
    '<body><div><a href="https://kawa.example.com/">卡瓦湾</a></div><p><a href="/a">甲</a></p>',
  );
  const onChange = watch(page);
  const own = page.querySelector('p')!;
  own.style.display = 'none';
  own.querySelector('a')!.setAttribute('href', '/b');
  await pause(100);
  expect(onChange).not.toHaveBeenCalled();
  page.querySelector('div')!.style.display = 'none';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  own.querySelector('a')!.setAttribute('href', 'https://kawa.example.com/');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
});

test('a frame that has loaded is told', async () => {
  const page = await openPage('<body><iframe></iframe>');
  const onChange = watch(page);
  page.querySelector('iframe')!.srcdoc = '<p>框内</p>';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
});

test('the signal ends it', async () => {
  const page = await openPage('<body>');
  const onChange = watch(page);
  page.body.append('甲');
  await Promise.resolve();
  ending.abort();
  page.body.append('乙');
  await pause(100);
  expect(onChange).not.toHaveBeenCalled();
});
