import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaults, settingKeys, type Settings } from '../../lib/settings/model';
import { isFixed, isSet, noPolicy, policySeverity, readPolicy, underPolicy } from '../../lib/settings/policy';

const own: Settings = {
  ...defaults,
  theme: 'light',
  off: ['section-thin'],
  severities: { 'cell-blank': 'notice' },
  allowed: [{ term: '卡瓦湾', host: null }],
  hosts: ['lanze.example'],
};

describe('a policy', () => {
  test.each([undefined, null, 3, 'off', [], {}])('%j sets nothing, and changes nothing', (managed) => {
    const policy = readPolicy(managed);
    expect(policy).toEqual(noPolicy);
    expect(isSet(policy)).toBe(false);
    expect(underPolicy(own, policy)).toBe(own);
  });

  test('puts single values in place of the user’s, who has no choice then', () => {
    const policy = readPolicy({ theme: 'dark', marks: false });
    expect(underPolicy(own, policy)).toEqual({ ...own, theme: 'dark', marks: false });
    expect(isFixed(policy, 'theme')).toBe(true);
    expect(isFixed(policy, 'language')).toBe(false);
  });

  test('adds to lists, its own items first, and switches rules off for good', () => {
    const policy = readPolicy({ off: ['text-reused'], hosts: ['chengyuan.example', 'lanze.example'] });
    const counting = underPolicy(own, policy);
    expect(counting.off).toEqual(['text-reused', 'section-thin']);
    expect(counting.hosts).toEqual(['chengyuan.example', 'lanze.example']);
    expect(isFixed(policy, 'off')).toBe(false);
  });

  test('weighs the rules that it names, and leaves the others to the user', () => {
    const policy = readPolicy({ severities: { 'cell-invalid': 'warning' } });
    expect(underPolicy(own, policy).severities).toEqual({
      'cell-blank': 'notice',
      'cell-invalid': 'warning',
    });
    expect(policySeverity(policy, 'cell-invalid')).toBe('warning');
    expect(policySeverity(policy, 'cell-blank')).toBeNull();
    expect(policySeverity(policy, 'constructor')).toBeNull();
  });

  test('denies a term that the user allows', () => {
    const counting = underPolicy(own, readPolicy({ denied: [{ term: '卡 瓦湾' }] }));
    expect(counting.denied).toEqual([{ term: '卡 瓦湾', host: null }]);
    expect(counting.allowed).toEqual([]);
  });

  test('that cannot be understood is named, and the rest of it counts', () => {
    const policy = readPolicy({
      theme: 'sepia',
      off: ['section-thin', 7],
      departmentDeadline: '02-30',
      textSize: 'large',
      colour: 1,
    });
    expect(policy.given).toEqual({ off: ['section-thin'], textSize: 'large' });
    expect(policy.ignored).toEqual([
      { kind: 'value', key: 'theme', found: 'sepia' },
      { kind: 'value', key: 'departmentDeadline', found: '02-30' },
      { kind: 'items', key: 'off', count: 1, found: '7' },
      { kind: 'unknown', name: 'colour' },
    ]);
  });
});

test('the schema for administrators names every setting, and nothing else', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/policy.json'), 'utf8')) as {
    properties: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(schema.properties)).toEqual(settingKeys);
});
