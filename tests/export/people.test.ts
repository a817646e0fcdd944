import { describe, expect, test } from 'vitest';
import {
  defaultNotice,
  noticeBlanks,
  noticePlaceholders,
  unknownPlaceholders,
} from '../../lib/domain/notice';
import { escapeMarkdown, toMarkdown } from '../../lib/export/markdown';
import { toNotice, usualWishes } from '../../lib/export/notice';
import { toText } from '../../lib/export/text';
import { toJson, toJsonLine } from '../../lib/export/json';
import type { Review } from '../../lib/judge/model';
import { clean, injected, review, unbalanced, unreadable } from './reviews';

describe('JSON', () => {
  test('has a version and every review as it is', () => {
    expect(JSON.parse(toJson([review, unreadable]))).toEqual({ version: 1, reviews: [review, unreadable] });
  });

  test('one line a review, with line separators inside', () => {
    const line = toJsonLine({ ...review, source: '甲\n乙' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
  });
});

describe('text for a terminal', () => {
  test('says what report it is, the verdict, the findings by section, and what could not be checked', () => {
    expect(toText([review])).toBe(`澄原市教育局2020年政府信息公开工作年度报告
  来源：2020.html
  网页链接：https://www.chengyuan.gov.cn/a.html?x=1&y=2
  单位：澄原市教育局
  报告年度：2020
  格式：2019年格式
  发布日期：2021-01-25
  错误 1 处，需核对 1 处，提示 0 处

第一部分 总体情况
  [需核对] 正文混入推广文字。（injected-text）
      位置：第一部分 总体情况
      页面内容：=HYPERLINK("http://spam.example","点我")|\`x\`<b>
      建议：请清除，并排查网站安全。

第三部分 收到和处理政府信息公开申请情况
  [错误] 表三“本年新收”一行各类申请人之和为3，总计为2。（applicant-total-unbalanced）
      位置：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 自然人、总计
      页面内容：3；2
      核对：3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 2；两边分别为3和2，相差1；请核对：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计（现为2，改为3后等式成立）；可能有误的单元格：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计
      依据：政府信息公开工作年度报告格式
      建议：请核对并更正。

未能核对的项目
  没有上年度报告（carry-over-unbalanced、stock-unbalanced）
`);
  });

  test('a clean report, a source that could not be read, and a line over all', () => {
    const text = toText([clean, unreadable]);
    expect(text).toContain('未发现问题，已核对 1 项规则');
    expect(text).toContain('年报.pdf\n  来源：年报.pdf\n  无法读取：这是PDF 文件，不是网页。');
    expect(text).toContain('共 2 个来源，1 份年度报告：错误 0 处，需核对 0 处，提示 0 处；1 个无法读取');
  });

  test('no control mark of the page reaches the terminal', () => {
    const hostile: Review = {
      ...review,
      source: '\u001b[2J.html',
      findings: [{ ...injected, message: '\u001b]0;x\u0007甲\r乙' }],
    };
    expect(toText([hostile])).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('a list of reports shows its links', () => {
    const links = [{ title: '2021年年报', agency: null, year: 2021, url: 'http://www.lanze.gov.cn/1.html' }];
    const text = toText([{ ...clean, kind: 'listing', report: null, links }]);
    expect(text).toContain('报告列表页');
    expect(text).toContain('  2021年年报：http://www.lanze.gov.cn/1.html');
  });
});

describe('Markdown', () => {
  test.each([
    ['甲|乙', '甲\\|乙'],
    ['甲\n# 乙', '甲；\\# 乙'],
    ['`x` *y* _z_ [a](b) ~~c~~', '\\`x\\` \\*y\\* \\_z\\_ \\[a\\](b) \\~\\~c\\~\\~'],
    ['<img src=x onerror=1>&lt;', '&lt;img src=x onerror=1>&amp;lt;'],
    ['http://a.example www.b.example', 'http\\://a.example www\\.b.example'],
    ['- 甲', '\\- 甲'],
    ['2021-01-25', '2021-01-25'],
    ['a\\b', 'a\\\\b'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('findings by section, only the report’s address is a link', () => {
    const text = toMarkdown([review]);
    expect(text).toContain('# 澄原市教育局2020年政府信息公开工作年度报告\n');
    expect(text).toContain('- 网页链接：<https://www.chengyuan.gov.cn/a.html?x=1&y=2>');
    expect(text).toContain('## 第三部分 收到和处理政府信息公开申请情况\n\n1. **错误** 表三');
    expect(text).toContain('   - 页面内容：=HYPERLINK("http\\://spam.example","点我")\\|\\`x\\`&lt;b>');
    expect(text).toContain('## 未能核对的项目\n\n- 没有上年度报告（');
  });
});

describe('整改通知', () => {
  test('the letter names the agency, the report and each problem with place, basis and advice', () => {
    const letter = toNotice(review, {
      wishes: { ...usualWishes, issuer: '澄原市政务公开办公室' },
      now: new Date(2021, 2, 1, 9, 30),
    });
    expect(letter).toContain('关于2020年度政府信息公开工作年度报告的整改通知');
    expect(letter).toContain('澄原市教育局：');
    expect(letter).toContain('有以下2个问题');
    expect(letter).toContain('自收到本通知之日起10个工作日内完成整改');
    expect(letter).toContain('核查时间：2021-03-01 09:30（UTC');
    expect(letter).toMatch(/澄原市政务公开办公室\n\s+2021年3月1日\n$/);
    expect(letter).toContain(`　　2．${unbalanced.message}\n　　　　位置：第三部分 › 表三`);
    expect(letter).toContain(`　　　　依据：${unbalanced.basis}\n　　　　建议：${unbalanced.advice}`);
    expect(letter).not.toMatch(/[{}]/);
  });

  test('what nobody gave is left blank to fill in', () => {
    const wishes = { ...usualWishes, template: '{单位}{年度}{落款}{单位名}{问题}' };
    expect(toNotice({ ...clean, report: null }, { wishes })).toBe(
      `${noticeBlanks.单位}${noticeBlanks.年度}${noticeBlanks.落款}{单位名}${noticeBlanks.问题}`,
    );
  });

  test('the last day skips Saturdays and Sundays', () => {
    const wishes = { template: '{期限}/{截止日期}', days: 5, issuer: '' };
    // A Thursday.
    expect(toNotice(review, { wishes, now: new Date(2026, 10, 19) })).toBe('5个工作日/2026年11月26日');
  });

  test('page text of several lines stays on its line', () => {
    const report = { ...review.report!, title: '甲\n乙', agency: '丙\r\n{日期}' };
    const wishes = { ...usualWishes, template: '{标题}/{单位}' };
    expect(toNotice({ ...review, report }, { wishes })).toBe('甲；乙/丙；{日期}');
  });

  test('page text cannot bring placeholders in', () => {
    const tricky: Review = { ...review, findings: [{ ...unbalanced, message: '{落款}$&' }] };
    expect(toNotice(tricky, { wishes: { template: '{问题}', days: 10, issuer: '某' } })).toContain(
      '{落款}$&',
    );
  });

  test('an editor is told of names that nothing fills', () => {
    expect(unknownPlaceholders(defaultNotice)).toEqual([]);
    expect(unknownPlaceholders('{单位}{电话}{电话}')).toEqual(['电话']);
    expect(unknownPlaceholders(noticePlaceholders.map((name) => `{${name}}`).join(''))).toEqual([]);
  });
});
