import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMarks, type Marks } from '../../lib/marks/draw';
import type { MarksOptions } from '../../lib/marks/marks-options';
import type { MarkedFinding } from '../../lib/marks/model';
import type { Place, Reading } from '../../lib/report/model';
import { closePages, openPage } from './page';
import { placesOn } from './places';

const words = () => ({ error: '错误', warning: '需核对', notice: '提示' });
const row = (id: string, cells: readonly (number | string)[]): string =>
  `<tr>${cells.map((cell, column) => `<td id="${id}${column}">${cell}</td>`).join('')}</tr>`;
const report = `<!DOCTYPE html><html lang="zh"><head><style>td { border: 1px solid; width: 60px; height: 24px }</style></head>
  <body class="b"><h1>2022年报告</h1><p id="one">全年<b>收到</b>申请4件，办结4件。</p><p id="two">第二段</p>
  <div id="scroller" style="height:150px;overflow:auto"><table id="table">${row('a', ['本年新收', 1, 2, 4])}${row('b', ['上年结转', 0, 0, ''])}</table>
  <div style="height:400px"></div></div><form><input name="parentNode"><p id="inForm">表单内</p></form><div style="height:2000px"></div></body></html>`;

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
  closePages();
});

function marksFor(page: Document, options: Partial<MarksOptions> = {}): Marks {
  return createMarks(page, { onPick: () => {}, words, signal: ending.signal, ...options });
}

function finding(id: string, places: readonly Place[], more: Partial<MarkedFinding> = {}): MarkedFinding {
  return { id, severity: 'error', message: `${id}有误`, places, ...more };
}

function drawn(page: Document, selector: string): HTMLElement[] {
  const root = page.querySelector('mingcha-marks')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** What a badge shows: its sign is drawn by the style sheet. */
function textOf(badge: HTMLElement): string {
  return `${JSON.parse(getComputedStyle(badge, '::before').content) as string}${badge.textContent}`;
}

function highlighted(page: Document, name: string): string[] {
  const highlight = page.defaultView?.CSS.highlights.get(name);
  return [...(highlight ?? [])].map(String);
}

/** How far a mark is from what it marks, in pixels; Infinity where it does not show. */
function distance(mark: Element | undefined, marked: Element | null): number {
  if (!mark || !marked || getComputedStyle(mark).display === 'none') return Infinity;
  const [a, b] = [mark.getBoundingClientRect(), marked.getBoundingClientRect()];
  return Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top), Math.abs(a.right - b.right));
}

const follows = async (page: Document, selector: string): Promise<void> =>
  vi.waitFor(() => expect(distance(drawn(page, '.box')[0], page.querySelector(selector))).toBeLessThan(2));

describe('what is drawn', () => {
  test('text is highlighted by severity, over inline elements too', async () => {
    const page = await openPage(report);
    const places = placesOn(page);
    marksFor(page).draw([
      finding('件数', [places.text('收到申请4件')]),
      finding('段', [places.text('第二段')], { severity: 'notice' }),
    ]);
    expect(highlighted(page, 'mingcha-error').join('')).toBe('收到申请4件');
    expect(highlighted(page, 'mingcha-notice')).toEqual(['第二段']);
    expect(highlighted(page, 'mingcha-warning')).toEqual([]);
    expect(drawn(page, '.badge').map(textOf)).toEqual(['✕ 1', 'i 2']);
  });

  test('text in a line of a preformatted text', async () => {
    const page = await openPage('<body><pre>第一行\n第二行<b>收到</b>申请4件\n第三行</pre></body>');
    const places = placesOn(page);
    marksFor(page).draw([
      finding('行', [places.text('第二行收到申请4件')]),
      finding('后', [places.text('第三行')], { severity: 'notice' }),
    ]);
    expect(highlighted(page, 'mingcha-error')).toEqual(['第二行', '收到', '申请4件']);
    expect(highlighted(page, 'mingcha-notice')).toEqual(['第三行']);
  });

  test('severities are told apart without colour: by sign, line and label', async () => {
    const page = await openPage(report);
    const places = placesOn(page);
    const severities = ['error', 'warning', 'notice'] as const;
    marksFor(page).draw(
      severities.map((severity, index) => finding(severity, [places.cell(`#a${index + 1}`)], { severity })),
    );
    expect(drawn(page, '.box').map((box) => getComputedStyle(box).borderTopStyle)).toEqual([
      'solid',
      'dashed',
      'dotted',
    ]);
    expect(drawn(page, '.badge').map(textOf)).toEqual(['✕ 1', '! 2', 'i 3']);
    expect(drawn(page, '.badge')[1]?.getAttribute('aria-label')).toBe('需核对 2：warning有误');
  });

  test('a total that is wrong shows what it should be the sum of', async () => {
    const page = await openPage(report);
    const { cell } = placesOn(page);
    marksFor(page).draw([finding('总计', [cell('#a3')], { addends: [cell('#a1'), cell('#a2')] })]);
    expect(drawn(page, '.sign').map(({ textContent }) => textContent)).toEqual(['+', '≠']);
    expect(drawn(page, '.box.addend')).toHaveLength(2);
    expect(distance(drawn(page, '.box.fault')[0], page.querySelector('#a3'))).toBeLessThan(2);
  });

  test('a sum with two cells on each side shows both sides', async () => {
    const page = await openPage(report);
    const { cell } = placesOn(page);
    const places = [cell('#a1'), cell('#b1'), cell('#a2'), cell('#b2')];
    marksFor(page).draw([finding('平衡', places, { left: 2 })]);
    expect(drawn(page, '.sign').map(({ textContent }) => textContent)).toEqual(['+', '≠', '+']);
  });

  test('a missing part shows where it should stand, and what it is', async () => {
    const page = await openPage(report);
    const { missing } = placesOn(page);
    marksFor(page).draw([
      finding('部分', [missing('#one')], { missing: '缺：二、主动公开' }),
      finding('行', [missing('#a0', { row: 'granted' })], { missing: '缺：予以公开' }),
      finding('列', [missing('#a1', { column: 'other' })], { missing: '缺：其他' }),
    ]);
    const edges = drawn(page, '.gap').map((gap) => gap.getBoundingClientRect());
    const [one, cell] = ['#one', '#a1'].map((id) => page.querySelector(id)!.getBoundingClientRect());
    expect(Math.abs(edges[0]!.top - one!.bottom)).toBeLessThan(2);
    expect(Math.abs(edges[1]!.top - page.querySelector('tr')!.getBoundingClientRect().bottom)).toBeLessThan(
      2,
    );
    expect(Math.abs(edges[2]!.left - cell!.right)).toBeLessThan(2);
    expect(drawn(page, '.flag').map(textOf)).toEqual([
      '✕ 1 缺：二、主动公开',
      '✕ 2 缺：予以公开',
      '✕ 3 缺：其他',
    ]);
  });

  test('a label that is there but blank is outlined itself', async () => {
    const page = await openPage(report);
    marksFor(page).draw([finding('标签', [placesOn(page).missing('#b0', { row: 'carried-in' })])]);
    expect(distance(drawn(page, '.box')[0], page.querySelector('#b0'))).toBeLessThan(2);
  });

  test('many cells of one finding are one stop for the keyboard', async () => {
    const page = await openPage(report);
    const { cell } = placesOn(page);
    marksFor(page).draw([finding('空白', [cell('#a1'), cell('#a2'), cell('#b3')])]);
    expect(drawn(page, '.badge').map((badge) => badge.tabIndex)).toEqual([0, -1, -1]);
  });

  test('without the Highlight API, text is marked by lines of our own', async () => {
    const page = await openPage(report);
    Object.defineProperty(page.defaultView!.CSS, 'highlights', { value: undefined });
    marksFor(page).draw([finding('段', [placesOn(page).text('第二段')])]);
    const [line] = drawn(page, '.line');
    const range = page.createRange();
    range.selectNodeContents(page.querySelector('#two')!);
    expect(line!.getBoundingClientRect().width).toBeCloseTo(range.getBoundingClientRect().width, 0);
  });

  test('text and cells inside a frame of the same origin', async () => {
    const page = await openPage(report.replace('</form>', '</form><iframe id="frame"></iframe>'));
    const inner = page.querySelector('iframe')!.contentDocument!;
    inner.write('<body style="margin:0"><p>框内文字</p><table><tr><td id="f1">3</td></tr></table>');
    inner.close();
    const places = placesOn(page);
    const innerCell = inner.querySelector('td')!;
    const td = { ...placesOn(inner).cell('#f1') };
    marksFor(page).draw([finding('文字', [places.text('框内文字')]), finding('格', [td])]);
    expect(highlighted(inner, 'mingcha-error')).toEqual(['框内文字']);
    const frame = page.querySelector('iframe')!;
    const box = drawn(page, '.box')[0]!.getBoundingClientRect();
    const expected =
      frame.getBoundingClientRect().top + frame.clientTop + innerCell.getBoundingClientRect().top;
    expect(Math.abs(box.top - expected)).toBeLessThan(2);
    ending.abort();
    expect(inner.adoptedStyleSheets).toEqual([]);
    expect(inner.defaultView!.CSS.highlights.size).toBe(0);
  });
});

describe('the page stays as it is', () => {
  test('switched off, it is byte for byte what it was', async () => {
    const page = await openPage(report);
    const own = new page.defaultView!.CSSStyleSheet();
    page.adoptedStyleSheets = [own];
    page.defaultView!.CSS.highlights.set('theirs', new page.defaultView!.Highlight());
    const before = page.documentElement.outerHTML;
    const places = placesOn(page);
    const marks = marksFor(page);
    marks.draw([
      finding('段', [places.text('第二段')]),
      finding('格', [places.cell('#b3')]),
      finding('缺', [places.missing('#one')], { missing: '缺' }),
    ]);
    expect(marks.show('格')).toBe('shown');
    expect(page.documentElement.outerHTML).not.toBe(before);
    marks.clear();
    expect(page.documentElement.outerHTML).toBe(before);
    expect(page.adoptedStyleSheets).toEqual([own]);
    expect([...page.defaultView!.CSS.highlights.keys()]).toEqual(['theirs']);
  });

  test('the signal does the same, and nothing is drawn after it', async () => {
    const page = await openPage(report);
    const before = page.documentElement.outerHTML;
    const marks = marksFor(page);
    const findings = [finding('段', [placesOn(page).text('第二段')])];
    marks.draw(findings);
    ending.abort();
    marks.draw(findings);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(page.defaultView!.CSS.highlights.size).toBe(0);
  });

  test('while marked, only our element is added: no node is wrapped, moved or restyled', async () => {
    const page = await openPage(report);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => void records.push(...found));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const places = placesOn(page);
    const marks = marksFor(page);
    marks.draw([finding('段', [places.text('第二段')]), finding('格', [places.cell('#a1')])]);
    marks.show('段');
    records.push(...observer.takeRecords());
    observer.disconnect();
    const touched = records.filter(({ target }) => target.nodeName !== 'MINGCHA-MARKS');
    expect(touched).toHaveLength(1);
    expect([...touched[0]!.addedNodes].map((node) => node.nodeName)).toEqual(['MINGCHA-MARKS']);
    expect(touched[0]!.target).toBe(page.documentElement);
  });

  test('marks add nothing to what the page scrolls over', async () => {
    const page = await openPage(
      '<body style="margin:0"><table style="width:100%"><tr><td>1</td><td id="z">2</td></tr></table>',
    );
    const size = (): number[] => [page.documentElement.scrollWidth, page.documentElement.scrollHeight];
    const before = size();
    const { cell } = placesOn(page);
    marksFor(page).draw([finding('格', [cell('#z')]), finding('格二', [cell('#z')])]);
    expect(size()).toEqual(before);
  });

  test('whatever the page styles, the overlay stays what it is', async () => {
    const hostile =
      '<style>* { display: none !important; opacity: 0 !important; position: static !important } mingcha-marks { transform: scale(3) !important }</style>';
    const page = await openPage(report.replace('</head>', `${hostile}</head>`));
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    const style = getComputedStyle(page.querySelector('mingcha-marks')!);
    expect([style.display, style.opacity, style.position, style.transform]).toEqual([
      'block',
      '1',
      'absolute',
      'none',
    ]);
  });
});

describe('marks follow the page', () => {
  test('scrolling it, they move along without a stroke', async () => {
    const page = await openPage(report);
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    page.defaultView!.scrollTo(0, 60);
    expect(distance(drawn(page, '.box')[0], page.querySelector('#a1'))).toBeLessThan(2);
  });

  test('scrolling inside it, and out of sight', async () => {
    const page = await openPage(report);
    marksFor(page).draw([finding('格', [placesOn(page).cell('#b1')])]);
    const scroller = page.querySelector('#scroller')!;
    scroller.scrollTop = 20;
    await follows(page, '#b1');
    scroller.scrollTop = 300;
    await vi.waitFor(() => expect(drawn(page, '.box')[0]!.hidden).toBe(true));
  });

  test('its window grows narrower', async () => {
    const page = await openPage(report.replace('id="table"', 'id="table" align="right"'));
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    page.defaultView!.frameElement!.setAttribute('style', 'width:500px;height:600px');
    await follows(page, '#a1');
  });

  test('something above grows late', async () => {
    const page = await openPage(report);
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    page.querySelector('h1')!.style.paddingBottom = '77px';
    await follows(page, '#a1');
  });

  test('it is zoomed or stands on a root with an offset of its own', async () => {
    const page = await openPage(
      report.replace('<html lang="zh">', '<html style="position:relative;margin:30px;zoom:1.5">'),
    );
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    await follows(page, '#a1');
  });

  test('a head that sticks is left on top', async () => {
    const page = await openPage(report.replace('<h1>', '<h1 style="position:sticky;top:0;z-index:5">'));
    marksFor(page).draw([finding('格', [placesOn(page).cell('#a1')])]);
    expect(Number(getComputedStyle(page.querySelector('mingcha-marks')!).zIndex)).toBeLessThan(5);
  });

  test('a script draws the table anew: found again by a fresh reading', async () => {
    const page = await openPage(report);
    const { cell } = placesOn(page);
    const reread = (): Reading =>
      ({
        kind: 'report',
        blocks: [],
        report: { tables: [{ key: 'requests', cells: [{ ...placesOn(page).cell('#a1'), raw: '1' }] }] },
      }) as unknown as Reading;
    const marks = marksFor(page, { reread });
    marks.draw([finding('格', [cell('#a1')])]);
    const table = page.querySelector('#table')!;
    const markup = table.outerHTML;
    table.remove();
    page.querySelector('#two')!.insertAdjacentHTML('afterend', markup);
    expect(marks.show('格')).toBe('shown');
    await follows(page, '#a1');
  });

  test('what has changed is no longer marked', async () => {
    const page = await openPage(report);
    const marks = marksFor(page);
    marks.draw([finding('格', [placesOn(page).cell('#a1')])]);
    page.querySelector('#a1')!.textContent = '9';
    await vi.waitFor(() => expect(drawn(page, '.box')[0]?.hidden).toBe(true));
    expect(marks.show('格')).toBe('gone');
  });
});

describe('a page that throws marks out', () => {
  test('gets them back: registry, sheet and element', async () => {
    const page = await openPage(report);
    const places = placesOn(page);
    marksFor(page).draw([finding('段', [places.text('第二段')]), finding('格', [places.cell('#a1')])]);
    page.defaultView!.CSS.highlights.clear();
    page.adoptedStyleSheets = [];
    page.querySelector('mingcha-marks')!.remove();
    await vi.waitFor(
      () => {
        expect(highlighted(page, 'mingcha-error')).toEqual(['第二段']);
        expect(page.adoptedStyleSheets).toHaveLength(1);
        expect(page.querySelectorAll('mingcha-marks')).toHaveLength(1);
      },
      { timeout: 3_000 },
    );
    await follows(page, '#a1');
  });

  test('a page whose names hide its own properties is marked all the same', async () => {
    const clobbered = [
      'adoptedStyleSheets',
      'documentElement',
      'createElement',
      'body',
      'fonts',
      'addEventListener',
    ]
      .map((name) => `<img name="${name}">`)
      .join('');
    const page = await openPage(report.replace('<h1>', `${clobbered}<h1>`));
    const marks = marksFor(page);
    marks.draw([finding('段', [placesOn(page).text('表单内')])]);
    expect(highlighted(page, 'mingcha-error')).toEqual(['表单内']);
    expect(marks.show('段')).toBe('shown');
    marks.clear();
    expect(page.querySelector('mingcha-marks')).toBeNull();
  });
});

describe('showing a finding', () => {
  test('scrolls there and makes it pulse', async () => {
    const page = await openPage(report);
    const marks = marksFor(page);
    marks.draw([finding('段', [placesOn(page).text('表单内')])]);
    page.defaultView!.scrollTo(0, 1_500);
    expect(marks.show('段')).toBe('shown');
    expect(highlighted(page, 'mingcha-current')).toEqual(['表单内']);
    expect(drawn(page, '.ring')).toHaveLength(1);
    await vi.waitFor(() => {
      const { top } = page.querySelector('#inForm')!.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(600);
    });
    await vi.waitFor(() => expect(highlighted(page, 'mingcha-current')).toEqual([]), { timeout: 4_000 });
    expect(drawn(page, '.ring')).toHaveLength(0);
  });

  test('one of its places by number; text in a paragraph taller than the window', async () => {
    const page = await openPage(
      `<body><p id="tall">${'第一行<br>'.repeat(200)}要找的字<br>${'后一行<br>'.repeat(200)}</p>`,
    );
    const places = placesOn(page);
    const marks = marksFor(page);
    marks.draw([finding('段', [places.text('第一行'), places.text('要找的字')])]);
    expect(marks.show('段', 1)).toBe('shown');
    const range = [...page.defaultView!.CSS.highlights.get('mingcha-current')!][0] as Range;
    await vi.waitFor(() => {
      const { top } = range.getBoundingClientRect();
      expect(top).toBeGreaterThan(100);
      expect(top).toBeLessThan(500);
    });
  });

  test('says when it cannot be seen, or is no longer there', async () => {
    const page = await openPage(`${report}<a id="link" href="/" style="display:none">链接</a>`);
    const marks = marksFor(page);
    marks.draw([finding('链接', [placesOn(page).link('#link')])]);
    expect(marks.show('链接')).toBe('unseen');
    page.querySelector('#link')!.remove();
    expect(marks.show('链接')).toBe('gone');
    expect(marks.show('没有这个')).toBe('gone');
  });
});

test('five hundred marks', async () => {
  const rows = Array.from({ length: 50 }, (_, index) =>
    row(
      `r${index}c`,
      Array.from({ length: 10 }, () => 1),
    ),
  );
  const page = await openPage(`<body><table>${rows.join('')}</table>`);
  const { cell } = placesOn(page);
  const places = [...page.querySelectorAll('td')].map(({ id }) => cell(`#${id}`));
  marksFor(page).draw(places.map((place, index) => finding(String(index), [place])));
  expect(drawn(page, '.box')).toHaveLength(500);
  expect(distance(drawn(page, '.box')[499], page.querySelector('#r49c9'))).toBeLessThan(2);
});
