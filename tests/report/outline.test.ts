/** Which lines are the report's parts: each case is a page as its lines, and the headings that a reader would name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';

const official = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八'];
const text = '本机关全年做好各项公开工作，依法保障公众知情权，稳步推进平台建设和监督保障。';

const page = (lines: readonly string[], title = '岚泽县水利局2023年政府信息公开工作年度报告') =>
  `<html><head><title>${title}</title></head><body><div class="nav"><a href="/">首页</a></div>
  <h1>${title}</h1><div class="content">${lines.map((line) => `<p>${line}</p>`).join('')}</div>
  <div><p>上一篇：<a href="/1">岚泽县教育局2023年政府信息公开工作年度报告</a></p></div></body></html>`;

function outline(lines: readonly string[], title?: string): string[] {
  const reading = read(fromHtml(page(lines, title), 'http://www.lanze.gov.cn/1.html'));
  if (reading.kind !== 'report') return [reading.kind];
  return reading.report.sections.map(
    (section) => `${section.key ?? '?'} ${section.ordinal ?? '-'} ${section.title}`,
  );
}

const keys = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'others'];
const expected = official.map((title, index) => `${keys[index]} ${ordinals[index]} ${title}`);
const plain = (number: (index: number) => string = (index) => `${ordinals[index]}、`) =>
  official.flatMap((title, index) => [`${number(index)}${title}`, text]);

function keysIn(html: string): (string | null)[] {
  const reading = read(fromHtml(html, null));
  return reading.kind === 'report' ? reading.report.sections.map(({ key }) => key) : [];
}

describe('the six parts', () => {
  it.each<[string, string[], string[]]>([
    ['as the form has them', plain(), expected],
    [
      'announced in the preface',
      [
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。',
        ...plain(),
      ],
      expected,
    ],
    [
      'after a table of contents',
      [...official.map((title, index) => `${ordinals[index]}、${title}`), ...plain()],
      expected,
    ],
    [
      'repeated as sub-headings of the first',
      [
        '一、总体情况',
        '（一）主动公开政府信息情况。',
        text,
        '（二）行政机关收到和处理政府信息公开申请情况。',
        text,
        '（三）因政府信息公开工作被申请行政复议、提起行政诉讼情况。',
        text,
        '（四）存在的主要问题及改进情况',
        text,
        ...plain().slice(2),
      ],
      expected,
    ],
    [
      'repeated as sub-headings with digits',
      [
        '一、总体情况',
        '1.主动公开政府信息情况',
        text,
        '2.收到和处理政府信息公开申请情况',
        text,
        ...plain().slice(2),
      ],
      expected,
    ],
    ['numbered as parts', plain((index) => `第${ordinals[index]}部分 `), expected],
    ['numbered in brackets', plain((index) => `（${ordinals[index]}）`), expected],
    [
      'numbered with digits',
      plain((index) => `${index + 1}.`),
      expected.map((line, index) => line.replace(` ${ordinals[index]} `, ` ${index + 1} `)),
    ],
    ['without numbers', plain(() => ''), expected.map((line) => line.replace(/ . /, ' - '))],
    [
      'with content on the heading’s line',
      official.map((title, index) => `${ordinals[index]}、${title}。${text}`),
      expected,
    ],
    [
      'with a stray letter before the last ordinal',
      [...plain().slice(0, 10), 'l六、其他需要报告的事项', '无'],
      expected,
    ],
    [
      'in traditional characters',
      [
        '一、總體情況',
        '二、主動公開政府信息情況',
        '三、收到和處理政府信息公開申請情況',
        '四、政府信息公開行政復議、行政訴訟情況',
        '五、存在的主要問題及改進情況',
        '六、其他需要報告的事項',
      ].flatMap((title) => [title, text]),
      [
        'overview 一 總體情況',
        'disclosure 二 主動公開政府信息情況',
        'requests 三 收到和處理政府信息公開申請情況',
        'disputes 四 政府信息公開行政復議、行政訴訟情況',
        'problems 五 存在的主要問題及改進情況',
        'others 六 其他需要報告的事項',
      ],
    ],
    ['with other separators', plain((index) => `${ordinals[index]}．`), expected],
    ['without separators', plain((index) => `${ordinals[index]}`), expected],
    [
      'with a list inside the fifth that begins anew',
      [
        ...plain().slice(0, 8),
        '五、存在的主要问题及改进情况',
        '一、存在的主要问题',
        text,
        '二、改进措施',
        text,
        '六、其他需要报告的事项',
        '无',
      ],
      expected,
    ],
  ])('%s', (_, lines, wanted) => {
    expect(outline(lines)).toEqual(wanted);
  });
});

it('the lines of a preformatted text are lines', () => {
  const title = '岚泽县水利局2023年政府信息公开工作年度报告';
  const html = `<title>${title}</title><body><pre>${title}\n${plain().join('\n')}</pre></body>`;
  const reading = read(fromHtml(html, null));
  const sections = reading.kind === 'report' ? reading.report.sections : [];
  expect(sections.map(({ heading }) => heading.text)).toEqual(
    official.map((each, index) => `${ordinals[index]}、${each}`),
  );
  for (const { heading, passages } of sections) {
    const [run] = heading.block.runs;
    expect(run?.node.data.slice(-run.start).startsWith(heading.block.raw)).toBe(true);
    expect(passages.map((passage) => passage.text)).toEqual([passages[0]?.text]);
  }
});

describe('faults stay visible', () => {
  it('a doubled ordinal', () => {
    const lines = plain((index) => `${index === 2 ? '二' : ordinals[index]}、`);
    expect(outline(lines)[2]).toBe('requests 二 收到和处理政府信息公开申请情况');
  });
  it('a missing part', () => {
    expect(outline(plain().toSpliced(6, 2))).toEqual(expected.toSpliced(3, 1));
  });
  it.each([
    ['（一）主动公开情况', '（二）依申请公开情况'],
    ['1.主动公开情况', '2.依申请公开情况'],
    ['（一）总体情况', '（二）主动公开政府信息情况', '（三）收到和处理政府信息公开申请情况'],
  ])('a missing part that stands in a list of the first: %s', (...items) => {
    const list = items.flatMap((item) => [item, text]);
    expect(outline(['一、总体情况', ...list, ...plain().slice(4)])).toEqual(expected.toSpliced(1, 1));
  });
  it('a heading that is a picture, its table below a list of the first', () => {
    const table =
      '<table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>3</td></tr></table>';
    const lines = ['一、总体情况', '（一）主动公开情况', text, table, ...plain().slice(4)];
    expect(outline(lines)).toEqual(expected.toSpliced(1, 1));
  });
  it('parts in brackets between others', () => {
    const lines = plain((index) => (index > 3 ? `（${ordinals[index]}）` : `${ordinals[index]}、`));
    expect(outline(lines)).toEqual(expected);
  });
  it('titles in other words', () => {
    const lines = plain().with(0, '一、工作概况').with(8, '五、短板与努力方向');
    expect(outline(lines)).toEqual(
      expected.with(0, 'overview 一 工作概况').with(4, 'problems 五 短板与努力方向'),
    );
  });
  it('an extra part at the end', () => {
    expect(outline([...plain(), '七、2024年工作思路', text]).at(-1)).toBe('? 七 2024年工作思路');
  });
  it('an extra part that shifts the others', () => {
    const titles = official.toSpliced(1, 0, '政策解读情况');
    const lines = titles.flatMap((title, index) => [`${ordinals[index]}、${title}`, text]);
    expect(outline(lines).slice(0, 3)).toEqual([
      'overview 一 总体情况',
      '? 二 政策解读情况',
      'disclosure 三 主动公开政府信息情况',
    ]);
  });
  it('parts out of order', () => {
    const lines = [
      ...plain().slice(0, 6),
      ...plain().slice(8, 10),
      ...plain().slice(6, 8),
      ...plain().slice(10),
    ];
    expect(outline(lines).map((line) => line.split(' ')[0])).toEqual([
      'overview',
      'disclosure',
      'requests',
      'problems',
      'disputes',
      'others',
    ]);
  });
  it('a heading with nothing under it', () => {
    const reading = read(fromHtml(page(plain().toSpliced(9, 1)), null));
    expect(reading.kind === 'report' && reading.report.sections[4]?.passages).toEqual([]);
  });
  it('the last heading with nothing under it but signature and chrome', () => {
    const lines = [...plain().slice(0, 11), '岚泽县水利局', '2024年1月20日'];
    const reading = read(fromHtml(page(lines), null));
    expect(reading.kind === 'report' && reading.report.sections[5]?.passages).toEqual([]);
    expect(reading.kind === 'report' && reading.report.closing.map((passage) => passage.text)).toEqual([
      '岚泽县水利局',
      '2024年1月20日',
    ]);
  });
  it('the last heading with nothing under it but signature and attachments', () => {
    const below = ['岚泽县水利局', '2024年1月20日', '附件:<a href="a.pdf">年度报告.pdf</a>', '附表.xlsx'];
    const reading = read(fromHtml(page([...plain().slice(0, 11), ...below]), null));
    const last = reading.kind === 'report' ? reading.report.sections[5] : null;
    expect(last?.passages).toEqual([]);
    expect(last?.figures).toEqual([]);
    expect(reading.kind === 'report' && reading.report.closing.length).toBe(4);
  });
});

describe('a title that no form knows', () => {
  const sample = readFileSync(join(import.meta.dirname, '../../public/samples/clean.html'), 'utf8');

  it('is that of the section whose tables stand below it', () => {
    const renamed = sample.replace('二、主动公开政府信息情况', '二、依法向社会发布信息的数据统计');
    expect(renamed).not.toBe(sample);
    expect(keysIn(renamed)).toEqual(keys);
  });
});

describe('free-form reports to 2018', () => {
  it.each(['概述', '<strong>概述：</strong>', '基本情况'])('%s before the numbered parts', (opening) => {
    const lines = [opening, text, '一、主动公开情况', text, '二、依申请公开办理情况', text];
    expect(
      outline(lines, '岚泽县水利局2017年政府信息公开工作年度报告').map((line) => line.split(' ')[0]),
    ).toEqual(['overview', 'disclosure', 'requests']);
  });

  it('parts by their numbering, keys by their topic', () => {
    const lines = [
      '一、高度重视',
      text,
      '（一）健全机构',
      text,
      '二、主动公开情况',
      text,
      '三、依申请公开办理情况',
      text,
      '四、收费及减免情况',
      text,
      '五、复议、诉讼情况',
      text,
      '六、主要问题和改进措施',
      '一是认识不深；二是力度不够。',
    ];
    expect(outline(lines, '岚泽县水利局2017年政府信息公开工作年度报告')).toEqual([
      '? 一 高度重视',
      'disclosure 二 主动公开情况',
      'requests 三 依申请公开办理情况',
      'fees 四 收费及减免情况',
      'disputes 五 复议、诉讼情况',
      'problems 六 主要问题和改进措施',
    ]);
  });
});
