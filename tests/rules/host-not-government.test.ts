import { expect, it } from 'vitest';
import { hostNotGovernment } from '../../lib/rules/host-not-government';
import { department2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';
import { faultsOf, noWishes } from '../tamper/faults';

const report = pageHtml(department2021);
const clone = report.replace('</body>', '<p>主办单位：澄原市人民政府 网站标识码：0000000001</p></body>');
const said = (html: string, url: string | null, hosts: string[] = []) =>
  faultsOf(hostNotGovernment, html, url, { ...noWishes, hosts }).map(({ say }) => say);

it('a report on another host is a copy, one with the site’s chrome an imitation', () => {
  expect(
    said(report.replaceAll(/主办|索引号|版权|SiteName/g, ''), 'https://news.example.com/1.html'),
  ).toEqual(['copy']);
  expect(said(clone, 'http://chengyuan-gov-cn.example.net/art/2023/1/19/art_1229.html')).toEqual(['clone']);
});

it('the paths of a government’s system and an agency’s own words, on an address abroad, are an imitation', () => {
  const spoken = '<p>我局按期答复了申请，现将有关情况公布如下。</p>';
  const told = '<p>记者从澄原市水利局获悉，该局按期答复了申请。</p>';
  const path = 'zwgk/zfxxgknb/202401/t20240116_1.html';
  expect(said(spoken, `https://brook-and-sons.example.com/${path}`)).toEqual(['clone']);
  expect(said(told, `https://brook-and-sons.example.com/${path}`)).toEqual([]);
  expect(said(spoken, 'https://brook-and-sons.example.com/news/1.html')).toEqual([]);
});

it.each([
  ['its own host', 'https://www.chengyuan.gov.cn/1.html', []],
  ['a department’s host', 'http://slj.chengyuan.gov.cn/1.html', []],
  ['Macau', 'https://www.dsf.gov.mo/1.html', []],
  ['a host that the user trusts', 'https://zwgk.example.com/1.html', ['example.com']],
  ['a bare address', 'http://10.12.1.7:8080/1.html', []],
  ['this machine', 'http://localhost:3000/1.html', []],
  ['an unknown address', null, []],
])('nothing is said of %s', (_, url, hosts) => {
  expect(said(clone, url, [...hosts])).toEqual([]);
});
