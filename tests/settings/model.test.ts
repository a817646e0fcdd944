import { describe, expect, test } from 'vitest';
import { dayIn } from '../../lib/settings/day';
import { hostIn } from '../../lib/settings/host';
import { defaults, readSettings } from '../../lib/settings/model';
import { termFault } from '../../lib/settings/term';
import { wordingFault } from '../../lib/settings/wording';

describe('settings are read', () => {
  test.each([undefined, null, 3, 'dark', [], {}, { version: 9 }])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(defaults);
  });

  test('each bad value falls back by itself', () => {
    const stored = { version: 1, language: 'en', theme: 'sepia', marks: 'no', governmentDeadline: '13-40' };
    expect(readSettings(stored)).toEqual({ ...defaults, language: 'en' });
  });

  test('lists keep their good items, each once', () => {
    const read = readSettings({
      off: ['section-thin', 'section-thin', 7, 'Not A Rule', 'rule-of-tomorrow'],
      allowed: [
        { term: ' 卡瓦湾 ', host: null },
        { term: '卡 瓦湾', host: null },
        { term: 'x', host: null },
        '卡瓦湾',
      ],
      denied: 'everything',
      hosts: ['lanze.example', 'https://lanze.example/', 'no host'],
    });
    expect(read.off).toEqual(['section-thin', 'rule-of-tomorrow']);
    expect(read.allowed).toEqual([{ term: '卡瓦湾', host: null }]);
    expect(read.denied).toEqual([]);
    expect(read.hosts).toEqual(['lanze.example']);
  });

  test('severities keep the good ones; a name that every object has is none', () => {
    const severities = JSON.parse('{"cell-blank":"notice","__proto__":"error","cell-invalid":"fatal"}');
    expect(readSettings({ severities }).severities).toEqual({ 'cell-blank': 'notice' });
  });

  test('columns are known ones, each once', () => {
    expect(readSettings({ columns: ['message', 'link'] }).columns).toEqual(['message', 'link']);
    expect(readSettings({ columns: ['message', 'colour', 'message'] }).columns).toEqual(['message']);
    expect(readSettings({ columns: [] }).columns).toEqual(defaults.columns);
  });
});

const everywhere = (term: string) => ({ term, host: null });

describe('a term', () => {
  test.each([
    ['博', 'short'],
    ['博\u200B', 'short'],
    ['博'.repeat(61), 'long'],
    ['ＫＡＩ 体育', 'twice'],
    ['卡瓦湾', 'both'],
    ['星澜', null],
    ['博'.repeat(60), null],
  ])('%j: %s', (term, fault) => {
    expect(termFault(everywhere(term), [everywhere('kai体育')], [everywhere('卡瓦湾')])).toBe(fault);
  });

  test('may stand in both lists for different hosts', () => {
    expect(termFault({ term: '卡瓦湾', host: 'lanze.example' }, [], [everywhere('卡瓦湾')])).toBeNull();
  });
});

describe('a wording', () => {
  const list = [{ label: 'row:requests:received', wording: '受理申请件数' }];

  test.each([
    ['件', 'short'],
    ['1. 2.', 'short'],
    ['件'.repeat(61), 'long'],
    ['本年新收 政府信息公开申请数量', 'official'],
    ['其它需要报告的事项', 'official'],
    ['一、受理申请件数：', 'twice'],
    ['办结件数', null],
  ])('%j: %s', (wording, fault) => {
    expect(wordingFault({ label: 'row:requests:concluded', wording }, list)).toBe(fault);
  });
});

test.each([
  ['www.lanze.example', 'www.lanze.example'],
  [' HTTPS://WWW.Lanze.example:8080/xxgk/?a=1 ', 'www.lanze.example'],
  ['*.lanze.example', 'lanze.example'],
  ['岚泽.公益', 'xn--gywz9q.xn--55qw42g'],
  ['lanze', null],
  ['', null],
  ['not a host.example', null],
  ['javascript:alert(1)', null],
])('the host in %j is %j', (entered, host) => {
  if (entered === '岚泽.公益') expect(hostIn(entered)).toMatch(/^xn--[a-z\d-]+\.xn--55qw42g$/);
  else expect(hostIn(entered)).toBe(host);
});

test.each([
  ['01-31', '01-31'],
  ['1月31日', '01-31'],
  ['３/1', '03-01'],
  ['02-29', null],
  ['04-31', null],
  ['13-01', null],
  ['', null],
])('the day in %j is %j', (entered, day) => {
  expect(dayIn(entered)).toBe(day);
});
