import { describe, expect, test } from 'vitest';
import { fromFile, toFile } from '../../lib/settings/file';
import { defaults, type Settings } from '../../lib/settings/model';

const own: Settings = {
  ...defaults,
  language: 'en',
  theme: 'contrast',
  textSize: 'large',
  marks: false,
  keys: false,
  off: ['section-thin'],
  severities: { 'cell-blank': 'warning' },
  allowed: [{ term: '卡瓦湾', host: null }],
  denied: [{ term: '星澜', host: 'lanze.example' }],
  hosts: ['lanze.example'],
  labels: [{ label: 'row:requests:received', wording: '受理申请件数' }],
  departmentDeadline: '01-20',
  columns: ['number', 'message'],
  noticeTemplate: '{单位}：{问题}',
  noticeDays: 20,
  parallel: 5,
  reviewer: '审阅科',
  issuer: '澄原市政务公开办公室',
};

const fileWith = (settings: unknown, version = 1) =>
  JSON.stringify({ kind: 'mingcha-settings', version, settings });

describe('a file', () => {
  test('gives back what went into it, all of it', () => {
    expect(fromFile(toFile(own), defaults)).toEqual({ kind: 'settings', settings: own, ignored: [] });
    const unset = Object.entries(own).filter(
      ([key, value]) => key !== 'version' && value === defaults[key as keyof Settings],
    );
    expect(unset.map(([key]) => key)).toEqual(['governmentDeadline']);
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
      severities: { 'cell-blank': 'notice', 'cell-invalid': 'fatal' },
      columns: ['number', 'colour'],
      marks: true,
    });
    expect(fromFile(text, own)).toEqual({
      kind: 'settings',
      settings: {
        ...own,
        hosts: ['a.example'],
        columns: ['number'],
        severities: { 'cell-blank': 'notice' },
        marks: true,
      },
      ignored: [
        { kind: 'value', key: 'theme', found: 'sepia' },
        { kind: 'value', key: 'off', found: 'all' },
        { kind: 'items', key: 'severities', count: 1, found: 'cell-invalid: fatal' },
        { kind: 'items', key: 'hosts', count: 1, found: 'no host' },
        { kind: 'items', key: 'columns', count: 1, found: 'colour' },
        { kind: 'unknown', name: 'colour' },
      ],
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
