/** What a rule is: data (id, severity, basis, texts) and one small function that yields faults. */
import type { Language, Severity } from '../domain/keys';
import type { Basis } from '../domain/law';
import type { AcceptedLabel } from '../report/accepted';
import type { Place, Reading, Report } from '../report/model';
import type { ReportRecord } from '../report/record';
import type { Snapshot } from '../snapshot/tree';

/** Wishes of the user that rules follow; every part has a default (judge/review). */
export interface RuleSettings {
  /** Rules that are switched off. */
  readonly off: readonly string[];
  /** By rule, where its findings are to weigh otherwise than the catalogue says. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Wordings that count as labels and titles of the form. Reading follows them, not the rules. */
  readonly labels: readonly AcceptedLabel[];
  /** Terms that are never, and terms that are always injected text. `host` null: everywhere. */
  readonly allowed: readonly { readonly term: string; readonly host: string | null }[];
  readonly denied: readonly { readonly term: string; readonly host: string | null }[];
  /** Hosts that count as government hosts beside .gov.cn. */
  readonly hosts: readonly string[];
  /** Local deadlines, `MM-DD` of the year after the report year; null: the statutory date. */
  readonly departmentDeadline: string | null;
  readonly governmentDeadline: string | null;
}

/** All that a rule may look at. */
export interface Subject {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Last year's report of the same agency, where one is at hand. */
  readonly previous: ReportRecord | null;
  readonly settings: RuleSettings;
}

export type FaultValues = Readonly<Record<string, string | number>>;

/** One sentence a key, with {placeholders} filled from a fault's `with`. */
export type Sentences = Readonly<Record<string, string>>;

export interface Fault<Key extends string = string> {
  readonly say: Key;
  /** At least one place, in document order. */
  readonly at: readonly Place[];
  readonly with?: FaultValues;
  readonly evidence?: Readonly<Record<string, unknown>>;
  /** A sentence key for the advice, where the rule's own `advice` does not fit. */
  readonly advise?: Key;
}

/** It applies and could not be judged; `say` tells why. */
export interface Undecided<Key extends string = string> {
  readonly undecided: Key;
  readonly with?: FaultValues;
}

type RuleGroup =
  'structure' | 'tables' | 'arithmetic' | 'text' | 'identity' | 'content' | 'years' | 'tampering' | 'care';

interface RuleData<Key extends string> {
  readonly id: string;
  readonly severity: Severity;
  readonly group: RuleGroup;
  /** Document and item that the rule rests on, or null where no document says it. */
  readonly basis: Basis | null;
  /** What the rule means and what it does not flag: for its page. */
  readonly meaning: Readonly<Record<Language, string>>;
  readonly texts: Readonly<Record<Language, Readonly<Record<Key | 'advice' | 'notApplicable', string>>>>;
  readonly examples: { readonly good: string; readonly bad: string };
}

export interface ReportRule<Key extends string = string> extends RuleData<Key> {
  readonly about: 'report';
  readonly appliesTo: (report: Report, subject: Subject) => boolean;
  readonly check: (report: Report, subject: Subject) => Iterable<Fault<Key | 'advice'> | Undecided<Key>>;
}

export interface PageRule<Key extends string = string> extends RuleData<Key> {
  readonly about: 'page';
  readonly appliesTo: (subject: Subject) => boolean;
  readonly check: (subject: Subject) => Iterable<Fault<Key | 'advice'> | Undecided<Key>>;
}

export type Rule = ReportRule | PageRule;

/** A rule about a report: it is not applicable on any other page. */
export function defineRule<const Key extends string>(rule: Omit<ReportRule<Key>, 'about'>): Rule {
  return { ...rule, about: 'report' } as unknown as Rule;
}

/** A rule about any page, report or not. */
export function definePageRule<const Key extends string>(rule: Omit<PageRule<Key>, 'about'>): Rule {
  return { ...rule, about: 'page' } as unknown as Rule;
}
