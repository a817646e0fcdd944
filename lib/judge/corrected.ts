/** The corrections of all tables, and the findings about sums with the cells that are suspect where no correction is certain. */
import type { Report } from '../report/model';
import type { Rule, Subject } from '../rules/define';
import type { SumIdentity } from '../rules/parts/sums';
import { columnName, rowName } from '../rules/parts/wording';
import { repair } from './corrections';
import type { Correction, Finding } from './model';
import { favoured, rankingOf, type Suspect } from './suspects';
import { sentenceOf } from './trial';

interface Corrected {
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
}

/** Proposes what would put the tables right. Findings keep their order; those that several corrections could mend name the suspects in
 *  their evidence. Tables whose grid is in doubt are left alone. */
export function corrected(findings: readonly Finding[], subject: Subject, rules: readonly Rule[]): Corrected {
  if (subject.reading.kind !== 'report') return { findings, corrections: [] };
  const { report } = subject.reading;
  const corrections: Correction[] = [];
  const suspects = new Map<string, readonly Suspect[]>();
  const idOf = new Map(findings.map(({ id, rule, evidence }) => [`${rule}/${String(evidence['line'])}`, id]));
  const findingAbout = ({ rule, line }: SumIdentity): string | undefined => idOf.get(`${rule}/${line}`);

  for (const table of report.tables.filter((each) => each.doubt === null)) {
    const { changes, open } = repair(table);
    for (const { cell, to, resolves } of changes) {
      const ids = resolves.map(findingAbout).filter((id) => id !== undefined);
      const { table: key, row, column } = cell;
      const from = cell.value.kind === 'number' ? cell.value.value : 0;
      if (ids.length > 0) corrections.push({ table: key, row, column, from, to, resolves: ids });
    }
    if (open.size === 0) continue;
    const rank = rankingOf(table, report, subject);
    for (const [identity, ways] of open) {
      const id = findingAbout(identity);
      if (id !== undefined) suspects.set(id, rank(identity, ways));
    }
  }
  const named = findings.map((finding) => {
    const ranked = suspects.get(finding.id);
    return ranked ? withSuspects(finding, ranked, report, rules) : finding;
  });
  return { findings: named, corrections };
}

/** @param ranked the likeliest first; the advice names it where the evidence clearly favours it */
function withSuspects(
  finding: Finding,
  ranked: readonly Suspect[],
  { tables }: Report,
  rules: readonly Rule[],
): Finding {
  const evidence = { ...finding.evidence, suspects: ranked.map(asEvidence) };
  const first = favoured(ranked);
  const [reason] = first?.why ?? [];
  const rule = rules.find(({ id }) => id === finding.rule);
  const table = tables.find(({ key }) => key === first?.cell.table);
  if (!first || !reason || !rule || !table) return { ...finding, evidence };
  const { row, column, raw } = first.cell;
  const names = [rowName(table.form, table.key, row), columnName(table.form, table.key, column)];
  const values = {
    ...finding.with,
    cell: (table.key === 'disputes' ? names.slice(1) : names).join('·'),
    from: raw,
    to: first.to,
  };
  return { ...finding, evidence, with: values, advice: sentenceOf(rule, reason, values) };
}

function asEvidence({ cell, to, why }: Suspect): Readonly<Record<string, unknown>> {
  const { table, row, column, raw } = cell;
  return { cell: { kind: 'cell', table, row, column, text: raw }, to, why };
}
