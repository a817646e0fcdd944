import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { city2021, county2021, department2019, department2021, town2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';
import { veterans2020 } from '../support/page-retold-veterans';
import { faultsOf, quotesOf } from '../tamper/faults';

describe('a city overwritten by a brand', () => {
  const brands = ['星澜体育直播', 'QV88娱乐', '金翎国际(中国)官方网站', '澜星体育app下载'];

  it.each(brands)('%s: one finding, a location for every occurrence, the brand alone quoted', (brand) => {
    const html = pageHtml(veterans2020(brand));
    const [fault, ...more] = faultsOf(injectedText, html);
    expect(more).toEqual([]);
    expect(fault?.say).toBe('name-replaced');
    const occurrences = html.replace(/<head>[^]*<\/head>/, '').split(brand).length - 1;
    expect(quotesOf(fault!)).toEqual(Array.from({ length: occurrences }, () => brand));
  });
});

describe('honest reports', () => {
  it.each([
    ['a city that no list has', veterans2020('澄原')],
    ['a department', department2021],
    ['a department before 2021', department2019],
    ['a county', county2021],
    ['a town', town2021],
    ['a city', city2021],
  ])('%s raises nothing', (_, spec) => {
    const html = pageHtml(spec);
    expect(faultsOf(injectedText, html)).toEqual([]);
    expect(faultsOf(suspiciousText, html)).toEqual([]);
  });
});
