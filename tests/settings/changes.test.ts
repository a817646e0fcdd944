import { expect, test } from 'vitest';
import { changesBetween } from '../../lib/settings/changes';
import { defaults, type Settings } from '../../lib/settings/model';

const own: Settings = {
  ...defaults,
  theme: 'dark',
  marks: false,
  off: ['section-thin'],
  severities: { 'cell-blank': 'warning', 'label-blank': 'notice' },
  hosts: ['lanze.example'],
  departmentDeadline: '01-20',
  noticeDays: 20,
  issuer: '澄原市',
};

test('nothing is said where nothing changes', () => {
  expect(changesBetween(own, structuredClone(own))).toEqual([]);
});

test('what comes and what goes', () => {
  expect(
    changesBetween(own, {
      ...defaults,
      hosts: ['lanze.example', 'a.example'],
      severities: { 'cell-blank': 'notice' },
      columns: ['message'],
    }),
  ).toEqual([
    { key: 'theme', kind: 'choice', from: 'dark', to: 'auto' },
    { key: 'marks', kind: 'switch', to: true },
    { key: 'off', kind: 'list', added: [], removed: ['section-thin'] },
    { key: 'hosts', kind: 'list', added: ['a.example'], removed: [] },
    { key: 'severities', kind: 'severity', rule: 'cell-blank', from: 'warning', to: 'notice' },
    { key: 'severities', kind: 'severity', rule: 'label-blank', from: 'notice', to: null },
    { key: 'departmentDeadline', kind: 'day', from: '01-20', to: null },
    { key: 'columns', kind: 'value', from: defaults.columns, to: ['message'] },
    { key: 'noticeDays', kind: 'value', from: 20, to: defaults.noticeDays },
    { key: 'issuer', kind: 'value', from: '澄原市', to: '' },
  ]);
});
