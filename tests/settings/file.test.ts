import { describe, expect, test } from 'vitest';
import { changesBetween, fromFile, toFile } from '../../lib/settings/file';
import { defaults, type Settings } from '../../lib/settings/model';

const own: Settings = {
  ...defaults,
  language: 'en',
  theme: 'dark',
  marks: false,
  off: ['section-thin'],
  allowed: [{ term: '卡瓦湾', host: null }],
  denied: [{ term: '星澜', host: 'lanze.example' }],
  hosts: ['lanze.example'],
  departmentDeadline: '01-20',
};

const fileWith = (settings: unknown, version = 1) =>
  JSON.stringify({ kind: 'mingcha-settings', version, settings });

describe('a file', () => {
  test('gives back what went into it', () => {
    expect(fromFile(toFile(own), defaults)).toEqual({ kind: 'settings', settings: own, ignored: [] });
  });

  test('leaves alone what it does not speak of', () => {
    expect(fromFile(fileWith({ theme: 'light' }), own)).toEqual({
      kind: 'settings',
      settings: { ...own, theme: 'light' },
      ignored: [],
    });
  });

  test('is named wherever it cannot be followed, and followed where it can', () => {
    const text = fileWith({
      theme: 'sepia',
      colour: 1,
      hosts: ['a.example', 'no host'],
      off: 'all',
      marks: true,
    });
    expect(fromFile(text, own)).toEqual({
      kind: 'settings',
      settings: { ...own, hosts: ['a.example'], off: [], marks: true },
      ignored: ['theme', 'off × 1', 'hosts × 1', 'colour'],
    });
  });

  test.each([
    ['not json', 'not-json'],
    ['{"kind":"other"}', 'not-settings'],
    ['[]', 'not-settings'],
    [fileWith({}, 2), 'newer'],
    [' '.repeat(1_000_001), 'too-large'],
  ])('%.30s is refused: %s', (text, fault) => {
    expect(fromFile(text, own)).toEqual({ kind: 'fault', fault });
  });
});

describe('the preview', () => {
  test('says nothing where nothing changes', () => {
    expect(changesBetween(own, structuredClone(own))).toEqual([]);
  });

  test('says what comes and what goes', () => {
    expect(
      changesBetween(own, { ...defaults, language: 'en', hosts: ['lanze.example', 'a.example'] }),
    ).toEqual([
      { key: 'theme', kind: 'choice', from: 'dark', to: 'auto' },
      { key: 'marks', kind: 'switch', to: true },
      { key: 'off', kind: 'list', added: [], removed: ['section-thin'] },
      { key: 'allowed', kind: 'list', added: [], removed: own.allowed },
      { key: 'denied', kind: 'list', added: [], removed: own.denied },
      { key: 'hosts', kind: 'list', added: ['a.example'], removed: [] },
      { key: 'departmentDeadline', kind: 'day', from: '01-20', to: null },
    ]);
  });
});
