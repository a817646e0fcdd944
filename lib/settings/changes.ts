/** What is another way in one set of settings than in another: what a preview tells before a file is imported. */
import type { Severity } from '../domain/keys';
import { isSame } from './held';
import type { Settings } from './model';

const choices = ['language', 'theme', 'textSize'] as const;
const switches = ['marks', 'keys'] as const;
const lists = ['off', 'allowed', 'denied', 'hosts', 'labels'] as const;
const days = ['departmentDeadline', 'governmentDeadline'] as const;
const values = ['columns', 'noticeTemplate', 'noticeDays', 'issuer', 'reviewer', 'parallel'] as const;

type ChoiceKey = (typeof choices)[number];
type ListKey = (typeof lists)[number];
type ValueKey = (typeof values)[number];

/** One difference. Lists say what comes and what goes. */
export type Change =
  | { readonly [K in ChoiceKey]: ChoiceChange<K> }[ChoiceKey]
  | { readonly key: (typeof switches)[number]; readonly kind: 'switch'; readonly to: boolean }
  | { readonly [K in ListKey]: ListChange<K> }[ListKey]
  | {
      readonly key: 'severities';
      readonly kind: 'severity';
      readonly rule: string;
      /** null: as in the catalogue. */
      readonly from: Severity | null;
      readonly to: Severity | null;
    }
  | {
      readonly key: (typeof days)[number];
      readonly kind: 'day';
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly [K in ValueKey]: ValueChange<K> }[ValueKey];

/** A whole that is replaced by another. */
interface ValueChange<K extends ValueKey> {
  readonly key: K;
  readonly kind: 'value';
  readonly from: Settings[K];
  readonly to: Settings[K];
}

interface ChoiceChange<K extends ChoiceKey> {
  readonly key: K;
  readonly kind: 'choice';
  readonly from: Settings[K];
  readonly to: Settings[K];
}

interface ListChange<K extends ListKey> {
  readonly key: K;
  readonly kind: 'list';
  readonly added: Settings[K];
  readonly removed: Settings[K];
}

/** What would be another way; empty where both are the same. */
export function changesBetween(before: Settings, after: Settings): readonly Change[] {
  const differ = <K extends keyof Settings>(keys: readonly K[]): K[] =>
    keys.filter((key) => !isSame(before[key], after[key]));
  return [
    ...differ(choices).map(
      (key): Change => ({ key, kind: 'choice', from: before[key], to: after[key] }) as Change,
    ),
    ...differ(switches).map((key): Change => ({ key, kind: 'switch', to: after[key] })),
    ...lists.flatMap((key) => listChange(key, before, after)),
    ...severityChanges(before.severities, after.severities),
    ...differ(days).map((key): Change => ({ key, kind: 'day', from: before[key], to: after[key] })),
    ...differ(values).map(
      (key): Change => ({ key, kind: 'value', from: before[key], to: after[key] }) as Change,
    ),
  ];
}

function listChange(key: ListKey, before: Settings, after: Settings): Change[] {
  const added = missingFrom(before[key], after[key]);
  const removed = missingFrom(after[key], before[key]);
  return added.length + removed.length === 0 ? [] : [{ key, kind: 'list', added, removed } as Change];
}

function missingFrom(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const held = new Set(list.map((each) => JSON.stringify(each)));
  return other.filter((each) => !held.has(JSON.stringify(each)));
}

function severityChanges(before: Settings['severities'], after: Settings['severities']): Change[] {
  const rules = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return rules.flatMap((rule): Change[] => {
    const [from = null, to = null] = [before[rule], after[rule]];
    return from === to ? [] : [{ key: 'severities', kind: 'severity', rule, from, to }];
  });
}
