import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { tamperedMetadata } from '../../lib/rules/tampered-metadata';
import { faultsOf, paragraphs } from './faults';

const terms = (html: string) => faultsOf(injectedText, html).map(({ say }) => say);

describe('noise', () => {
  it.each([
    ['readings in brackets', '岚泽縣財(cái)政局年度報(bào)告已經公布。'],
    ['with blanks and two readings', '全縣會(huì )議一(yī / yì)致通過報(bào)告。'],
    ['stars between characters', '公★★开★内★容★丰富。'],
    ['one random id on odd empty elements', '<center id="k3x9q"></center><sup id="k3x9q"></sup>报告'],
  ])('%s', (_, inside) => {
    expect(terms(paragraphs(inside))).toEqual(['noise']);
  });

  it('readings without tones are one sign', () => {
    const html = paragraphs('关(guan)于(yu)做好信(xin)息公(gong)开工(gong)作的通知');
    expect(terms(html)).toEqual([]);
    expect(faultsOf(suspiciousText, html)).toHaveLength(1);
  });

  it('readings in the title alone', () => {
    const html =
      '<html><head><title>財(cái)政局年度報(bào)告</title></head><body><p>财政局年度报告</p></body></html>';
    expect(faultsOf(tamperedMetadata, html)).toHaveLength(1);
  });
});

describe('honest', () => {
  it.each([
    '郏(jiá)县、漯(luò)河、亳(bó)州等地名容易读错。',
    '请跟读：公(gōng)园(yuán)。',
    '戏曲进校园正音表：“郎对(duì)花”“女驸(fù)马”“归家种(zhòng)田”。',
    '爱澄原(APP)、足协(FIFA)、产值(GDP)',
    '满意度：★★★★☆',
    '岚\u200B泽\u200B县\u200B人民政府',
    '政府信息公開工作年度報告（繁體版）',
  ])('%s', (line) => {
    expect(terms(paragraphs(line))).toEqual([]);
    expect(faultsOf(suspiciousText, paragraphs(line))).toEqual([]);
  });
});
