import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { testimonyOf } from '../../lib/tamper/names/numbers';
import { maySay, initialOf, spokenLabels } from '../../lib/tamper/names/romanised';
import { faultsOf, paragraphs, quotesOf } from './faults';

const ofWeifang = '电话：0536-8789100 鲁ICP备05012345号 网站标识码：3707000012';

const pageOf = (place: string, below: string): string =>
  paragraphs(
    `${place}教育局2023年政府信息公开工作年度报告`,
    `根据《${place}人民政府办公室关于做好年度报告工作的通知》要求，编制本报告。`,
    '全年主动公开信息220条。',
    below,
  );

const said = (html: string, url: string) => ({
  errors: faultsOf(injectedText, html, url).flatMap(quotesOf),
  warnings: faultsOf(suspiciousText, html, url).flatMap(quotesOf),
});

describe('what numbers say of a place', () => {
  it.each([
    ['电话：0536-8789100 鲁ICP备05012345号', '潍坊', 2],
    ['公网安备37078302000012号 邮编：262700', '潍坊', 2],
    ['索引号：11370783004312345a/2023-00001 网站标识码：3707830012', '潍坊', 2],
    ['电话：0851-28122196 黔ICP备05012345号', null, 2],
  ])('%s', (text, name, kinds) => {
    expect(
      testimonyOf(text.toLowerCase().replaceAll(/[：\s]/g, (sign) => (sign === '：' ? ':' : ''))),
    ).toMatchObject({ name, kinds });
  });

  it.each([
    '电话:12345、400-8123456',
    '电话:0536-8789100',
    '电话:0536-8789100京icp备05000000号',
    '电话:0999-1234567邮编:999000',
  ])('nothing: %s', (text) => expect(testimonyOf(text)).toBeNull());
});

describe('a host written from a name', () => {
  it('has the letters of its syllables', () => {
    expect([...'澄原岚泽呼伦贝尔'].map(initialOf).join('')).toBe('cylzhlbe');
    expect(spokenLabels('jyj.chengyuan.gov.cn')).toEqual(['chengyuan']);
    expect(spokenLabels('www.example.gov.cn')).toEqual([]);
    expect(maySay('chengyuan', ['c', 'y'])).toBe(true);
    expect(maySay('weifang', ['c', 'y'])).toBe(false);
  });
});

describe('a name that no list has', () => {
  it('is an error where host and numbers are another place’s, at every occurrence', () => {
    const { errors } = said(pageOf('卡瓦湾市', ofWeifang), 'https://www.weifang.gov.cn/1.html');
    expect(errors.filter((quote) => quote === '卡瓦湾')).toHaveLength(2);
  });

  it('says whose the numbers are', () => {
    const [fault] = faultsOf(
      injectedText,
      pageOf('卡瓦湾市', ofWeifang),
      'https://www.weifang.gov.cn/1.html',
    );
    expect(fault).toMatchObject({
      say: 'displaced',
      with: { meant: '潍坊' },
      evidence: { technique: 'name-replaced', meant: '潍坊' },
    });
  });

  it.each([
    ['its own host', 'https://www.kawawan.gov.cn/1.html', ofWeifang],
    [
      'a parent’s host, the parent named',
      'https://www.weifang.gov.cn/1.html',
      `主办：潍坊市人民政府 ${ofWeifang}`,
    ],
    [
      'the host of an unlisted parent',
      'https://www.chengyuan.gov.cn/1.html',
      `主办：澄原市人民政府 ${ofWeifang}`,
    ],
    ['no numbers', 'https://www.weifang.gov.cn/1.html', ''],
    ['numbers that disagree', 'https://www.weifang.gov.cn/1.html', '电话：0536-8789100 京ICP备05012345号'],
    ['a host that says nothing', 'https://www.example.gov.cn/1.html', ofWeifang],
  ])('is nothing on %s', (_, url, below) => {
    expect(said(pageOf('卡瓦湾县', below), url)).toEqual({ errors: [], warnings: [] });
  });

  it('is a warning where the host’s own city is named beside it', () => {
    const html = pageOf('卡瓦湾市', '主办：潍坊市人民政府');
    expect(said(html, 'https://www.weifang.gov.cn/1.html').warnings).toContain('卡瓦湾');
  });

  it('is an error beside the real one', () => {
    const html = paragraphs(
      '卡瓦湾教育局2023年政府信息公开工作年度报告',
      '请与卡瓦湾教育局办公室联系。',
      '来源：寿光市教育局',
      '寿光市教育局办公室',
    );
    expect(said(html, 'https://www.shouguang.gov.cn/1.html').errors).toContain('卡瓦湾');
  });
});
