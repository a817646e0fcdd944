/** All rules on one page: findings in document order, corrections, and the account of every rule. */
import type { Place } from '../report/model';
import type { Fault, Rule, Subject } from '../rules/define';
import { basisFor } from '../domain/law';
import { corrected } from './corrected';
import { fingerprint } from './fingerprint';
import { locationOf } from './location';
import type { Check, Correction, Finding } from './model';
import { inDocumentOrder } from './order';
import { sentenceOf, tryRule } from './trial';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  /** One for each rule of the catalogue. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Where each finding stands, by its id. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** A rule and a fault that it found. */
interface Charge {
  readonly rule: Rule;
  readonly fault: Fault;
  readonly at: readonly Place[];
}

/** Tries every rule, whatever the others do. Findings that would have one id are numbered in document order. */
export function judgementOf(subject: Subject, catalogue: readonly Rule[]): Judgement {
  const checks: Record<string, Check> = {};
  const charges: Charge[] = [];
  for (const rule of catalogue) {
    const { faults, check } = tryRule(rule, subject);
    checks[rule.id] = check;
    charges.push(...faults.map((fault) => ({ rule, fault, at: fault.at })));
  }
  const places = new Map<string, readonly Place[]>();
  const found = inDocumentOrder(charges, subject.reading).map((charge) => {
    const finding = findingOf(charge, subject, places);
    places.set(finding.id, charge.at);
    return finding;
  });
  return { ...corrected(found, subject, catalogue), checks, places };
}

function findingOf(
  { rule, fault }: Charge,
  { reading, settings }: Subject,
  taken: ReadonlyMap<string, unknown>,
): Finding {
  const { say, at, with: values = {}, evidence = {}, advise = 'advice' } = fault;
  const locations = at.map(locationOf);
  const own = fingerprint({ rule: rule.id, locations, evidence });
  let id = own;
  for (let count = 2; taken.has(id); count += 1) id = `${own}-${count}`;
  return {
    id,
    rule: rule.id,
    ...weightOf(rule, settings),
    message: sentenceOf(rule, say, values),
    advice: sentenceOf(rule, advise, values),
    basis: basisFor(rule.basis, reading.kind === 'report' ? reading.report.template : null),
    locations,
    evidence,
    say,
    with: values,
  };
}

/** What the user's settings make of a rule's severity; where that is something else, the finding says what it departs from. */
function weightOf(
  { id, severity }: Rule,
  { severities }: Subject['settings'],
): Pick<Finding, 'severity' | 'usualSeverity'> {
  // Ids come from a file: no inherited name is one.
  const wished = Object.hasOwn(severities, id) ? severities[id] : undefined;
  if (wished === undefined || wished === severity) return { severity };
  return { severity: wished, usualSeverity: severity };
}
