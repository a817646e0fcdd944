/** All rules on one page: findings in document order, corrections, and the account of every rule. */
import type { Place } from '../report/model';
import type { Fault, Rule, Subject } from '../rules/define';
import type { Identity } from '../rules/sums';
import { basisFor } from '../domain/law';
import { type CellChange, repair } from './corrections';
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
  return { ...corrected(found, subject), checks, places };
}

function findingOf(
  { rule, fault }: Charge,
  { reading }: Subject,
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
    severity: rule.severity,
    message: sentenceOf(rule, say, values),
    advice: sentenceOf(rule, advise, values),
    basis: basisFor(rule.basis, reading.kind === 'report' ? reading.report.template : null),
    locations,
    evidence,
    say,
    with: values,
  };
}

/** The corrections of all tables, and the findings about sums with the cells that are suspect where no correction is certain. */
function corrected(
  findings: readonly Finding[],
  { reading }: Subject,
): Pick<Judgement, 'findings' | 'corrections'> {
  const corrections: Correction[] = [];
  const suspects = new Map<string, readonly CellChange[]>();
  const idOf = new Map(findings.map(({ id, rule, evidence }) => [`${rule}/${String(evidence['line'])}`, id]));
  const findingAbout = ({ rule, line }: Identity): string | undefined => idOf.get(`${rule}/${line}`);

  const tables = reading.kind === 'report' ? reading.report.tables : [];
  for (const table of tables.filter((each) => each.doubt === null)) {
    const mended = repair(table);
    for (const { cell, to, resolves } of mended.changes) {
      const ids = resolves.map(findingAbout).filter((id) => id !== undefined);
      const { table: key, row, column } = cell;
      const from = cell.value.kind === 'number' ? cell.value.value : 0;
      if (ids.length > 0) corrections.push({ table: key, row, column, from, to, resolves: ids });
    }
    for (const [identity, changes] of mended.suspects) suspects.set(findingAbout(identity) ?? '', changes);
  }
  return {
    corrections,
    findings: findings.map((finding) => {
      const changes = suspects.get(finding.id);
      return changes
        ? { ...finding, evidence: { ...finding.evidence, suspects: changes.map(suspectOf) } }
        : finding;
    }),
  };
}

function suspectOf({ cell, to }: CellChange): Readonly<Record<string, unknown>> {
  const { table, row, column, raw } = cell;
  return { cell: { kind: 'cell', table, row, column, text: raw }, to };
}
