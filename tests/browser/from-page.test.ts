import { Comment, type ChildNode, Document, Element, isTag, Text } from 'domhandler';
import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../../lib/report/blocks';
import { fromHtml } from '../../lib/snapshot/from-html';
import { fromPage, liveOf } from '../../lib/snapshot/from-page';
import { LiveElement } from '../../lib/snapshot/live-nodes';
import { openPage, closePages } from './page';

afterEach(closePages);

/** A tree as plain data. */
function outline(node: ChildNode): unknown {
  if (node instanceof Text) return node.data;
  if (node instanceof Comment) return { comment: node.data };
  if (node instanceof Document) return ['#document', ...node.children.map(outline)];
  if (!(node instanceof Element)) return node.type;
  return [node.name, { ...node.attribs }, ...node.children.map(outline)];
}

function find(nodes: readonly ChildNode[], name: string): LiveElement {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    if (node.name === name && node instanceof LiveElement) return node;
    const found = findOrNull(node.children, name);
    if (found) return found;
  }
  throw new Error(`no ${name}`);
}

function findOrNull(nodes: readonly ChildNode[], name: string): LiveElement | null {
  try {
    return find(nodes, name);
  } catch {
    return null;
  }
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => (node instanceof Text ? node.data : 'children' in node ? textOf(node.children) : ''))
    .join('');
}

const markup = {
  'a plain report': `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>年报</title>
    <style>p { color: red }</style><script>var a = "<p>";</script></head>
    <body><!-- 正文 --><h1>2021年报告</h1><p>一、<b>总体</b>情况</p></body></html>`,
  'tables with missing and wrongly nested tags': `<body><table><tr><td>甲<td rowspan=2>乙<tr><td>丙</table>
    <table>错位<tbody><tr><p>丁</p><td>戊</table>`,
  'a Word paste': `<BODY><P CLASS=MsoNormal STYLE="text-indent:2em"><SPAN LANG=EN-US>3<o:p></o:p></SPAN>件</P></BODY>`,
  'a template, a frame without address, svg and void elements': `<body><template><p>甲</p></template><br><img alt="图">
    <svg viewBox="0 0 1 1"><linearGradient id="g"/></svg><input disabled value='"x"'>`,
  'a frameset': `<html><head></head><frameset cols="50%,50%"><frame><frame></frameset></html>`,
};

describe('the walked tree is the parsed tree', () => {
  for (const [name, html] of Object.entries(markup)) {
    test(name, async () => {
      const page = await openPage(html);
      // A frame without an address still holds an empty document, which text does not show.
      for (const frame of page.querySelectorAll('frame')) frame.remove();
      const parsed = fromHtml(html.replaceAll('<frame>', ''), null);
      expect(fromPage(page).document.children.map(outline)).toEqual(parsed.document.children.map(outline));
    });
  }

  test('links lead to both neighbours, the parent, and the live node', async () => {
    const page = await openPage('<body><p>甲<b>乙</b>丙</p>');
    const bold = find(fromPage(page).document.children, 'b');
    expect(bold.prev).toMatchObject({ data: '甲' });
    expect(bold.next).toMatchObject({ data: '丙' });
    expect(bold.parent).toMatchObject({ name: 'p' });
    expect(liveOf(bold)).toBe(page.querySelector('b'));
    expect(liveOf(bold.children[0]!)).toBe(page.querySelector('b')!.firstChild);
    expect(liveOf(new Text('parsed'))).toBeNull();
  });
});

describe('attributes', () => {
  test('are read when they are asked for, and then kept', async () => {
    const page = await openPage('<body><p class="a" constructor="b">甲</p>');
    const paragraph = find(fromPage(page).document.children, 'p');
    page.querySelector('p')!.className = 'late';
    expect(paragraph.attribs['class']).toBe('late');
    page.querySelector('p')!.className = 'later';
    expect({ ...paragraph.attribs }).toEqual({ class: 'late', constructor: 'b' });
    expect(paragraph.attribs['toString']).toBeUndefined();
  });

  test('can be replaced', async () => {
    const paragraph = find(fromPage(await openPage('<body><p class="a">')).document.children, 'p');
    paragraph.attribs = { class: 'b' };
    expect(paragraph.attribs['class']).toBe('b');
  });
});

describe('hostile pages', () => {
  test('a form that hides its own properties is read all the same', async () => {
    const names = [
      'firstChild',
      'nextSibling',
      'childNodes',
      'attributes',
      'localName',
      'nodeType',
      'getAttribute',
      'shadowRoot',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const html = `<body><form id="f">${inputs}<table><tr><td>3</td></tr></table></form><img name="documentElement"><img name="URL"><p>后</p>`;
    const snapshot = fromPage(await openPage(html));
    expect(snapshot.document.children.map(outline)).toEqual(
      fromHtml(html, null).document.children.map(outline),
    );
    expect(snapshot.url).toBe(document.URL);
  });

  test('nesting beyond every stack is cut off, and said', async () => {
    const page = await openPage('<body>');
    let inner: globalThis.Element = page.body;
    for (let depth = 0; depth < 20_000; depth += 1)
      inner = inner.appendChild(page.createElementNS('urn:x', 'd'));
    expect(fromPage(page)).toMatchObject({ truncated: true });
  });

  test('more nodes than any report has are cut off, and said', async () => {
    const page = await openPage(`<body>${'<p>甲</p>'.repeat(100)}`);
    expect(fromPage(page)).toMatchObject({ truncated: false });
    expect(fromPage(page, { limits: { nodes: 100, depth: 10 } })).toMatchObject({ truncated: true });
  });

  test('an svg element by the name of a frame is no frame', async () => {
    const snapshot = fromPage(await openPage('<body><svg><iframe>甲</iframe><slot></slot></svg>'));
    expect(textOf(snapshot.document.children)).toBe('甲');
  });
});

describe('what stands elsewhere than it shows', () => {
  test('a frame of the same origin hangs below its element', async () => {
    const page = await openPage('<body><iframe srcdoc="<p>框内</p>">老浏览器</iframe><p>框外</p>');
    const frame = page.querySelector('iframe')!;
    if (!frame.contentDocument?.querySelector('p'))
      await new Promise((done) => frame.addEventListener('load', done));
    const read = find(fromPage(page).document.children, 'iframe');
    expect(textOf(read.children)).toBe('框内');
    expect(liveOf(find(read.children, 'p'))).toBe(frame.contentDocument!.querySelector('p'));
  });

  test('a frame of another origin has nothing below it', async () => {
    const page = await openPage('<body><iframe sandbox srcdoc="<p>框内</p>"></iframe>');
    await new Promise((done) => page.querySelector('iframe')!.addEventListener('load', done));
    expect(textOf(fromPage(page).document.children)).toBe('');
  });

  test('an open shadow root is read as it is composed', async () => {
    const page = await openPage('<body><div><b slot="s">甲</b><i>无处</i></div>');
    const shadow = page.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>前</p><slot name="s"></slot><slot name="none">备用</slot>';
    expect(textOf(fromPage(page).document.children)).toBe('前甲备用');
  });

  test('our own marks are not part of the page', async () => {
    const page = await openPage('<body><p>甲</p>');
    page.documentElement.append(page.createElement('mingcha-marks'), '');
    page.querySelector('mingcha-marks')!.textContent = '标记';
    expect(textOf(fromPage(page).document.children)).toBe('甲');
  });
});

describe('hidden elements', () => {
  const hidden = {
    'display none': '<p style="display:none">',
    'the hidden attribute': '<p hidden>',
    'visibility hidden': '<p style="visibility:hidden">',
    'opacity 0': '<p style="opacity:0">',
    'a style sheet': '<style>p { display: none }</style><p>',
    'a closed details': '<details><summary>简介</summary><p>',
    'skipped content': '<div style="content-visibility:hidden"><p>',
  };
  for (const [name, html] of Object.entries(hidden)) {
    test(name, async () => {
      const snapshot = fromPage(await openPage(`<body>${html}甲`));
      expect(snapshot.isHidden(find(snapshot.document.children, 'p'))).toBe(true);
    });
  }

  const seen = {
    'a plain one': '<p>',
    'one without a box of its own': '<p style="display:contents">',
    'a faint one': '<p style="opacity:.1">',
    'one outside the window': '<p style="position:absolute;left:-9999px">',
    'one that hides what overflows': '<p style="overflow:hidden;height:0">',
    'an open details': '<details open><p>',
  };
  for (const [name, html] of Object.entries(seen)) {
    test(`not: ${name}`, async () => {
      const snapshot = fromPage(await openPage(`<body>${html}甲`));
      expect(snapshot.isHidden(find(snapshot.document.children, 'p'))).toBe(false);
    });
  }
});

test('what is visible again inside an invisible one is read, and nothing else of it', async () => {
  const page = await openPage(
    '<body><div style="visibility:hidden">丁<p>甲<b style="visibility:visible">乙</b></p><div><p>丙</p></div></div>',
  );
  expect(readBlocks(fromPage(page)).blocks.map(({ text }) => text)).toEqual(['乙']);
});

test('twenty thousand nodes are read whole', async () => {
  const row = `<tr>${'<td class="x">3</td>'.repeat(9)}</tr>`;
  const page = await openPage(`<body><table>${row.repeat(1_050)}</table>`);
  const snapshot = fromPage(page);
  expect(snapshot.truncated).toBe(false);
  expect(readBlocks(snapshot).blocks).toHaveLength(9_450);
});
