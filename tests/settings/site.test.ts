import { expect, test } from 'vitest';
import { covers, patternOf, siteIn, siteOfPattern } from '../../lib/settings/site';

test.each([
  ['https://www.lanze.example/xxgk/', 'www.lanze.example'],
  ['*.lanze.example', '*.lanze.example'],
  ['lanze', null],
  ['*', null],
])('the site in %j is %j', (entered, site) => {
  expect(siteIn(entered)).toBe(site);
});

test.each([
  ['*://*.gov.cn/*', '*.gov.cn'],
  ['https://lanze.example/*', 'lanze.example'],
  ['<all_urls>', '*'],
  ['*://*/*', '*'],
  ['file:///*', null],
])('the pattern %j is the site %j', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});

test('a site is its pattern, and back', () => {
  expect(siteOfPattern(patternOf('*.lanze.example'))).toBe('*.lanze.example');
});

test.each([
  ['*', 'lanze.example', true],
  ['*.lanze.example', 'www.lanze.example', true],
  ['*.lanze.example', 'lanze.example', true],
  ['*.lanze.example', '*.www.lanze.example', true],
  ['*.lanze.example', 'otherlanze.example', false],
  ['lanze.example', 'www.lanze.example', false],
  ['*.gov.cn', 'gov.cn.example', false],
])('%j covers %j: %s', (site, other, expected) => {
  expect(covers(site, other)).toBe(expected);
});
