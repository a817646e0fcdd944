/** The reports of a batch beside each other: texts that more than one agency tells, and aggregates beside their parts. In the reader's thread. */
import { compareAggregates, type AggregateComparison } from '../../batch/aggregates';
import { findDuplicates, type DuplicateGroup } from '../../batch/duplicates';
import type { FamilyMember } from '../../batch/families';
import { sketchOf, type Sketch } from '../../batch/sketch';
import { loadRecord } from './saved-pages';
import { loadPlan } from './saved-plans';

/** Reports are named by their rows. */
export interface Together {
  /** How many reports were at hand: records are kept for the latest batch only. */
  readonly reports: number;
  readonly groups: readonly DuplicateGroup[];
  readonly aggregates: readonly AggregateComparison[];
}

interface Known {
  readonly row: number;
  readonly member: FamilyMember;
  readonly sketch: Sketch;
}

/** Compares the reports whose records are stored. A batch that cannot be read has none. */
export async function togetherIn(batch: string): Promise<Together> {
  const plan = await loadPlan(batch);
  const known: Known[] = [];
  for (const { index, state, url } of plan?.rows ?? []) {
    const record = state.kind === 'done' ? await loadRecord([batch, index]) : null;
    if (record === null) continue;
    known.push({ row: index, member: { ...record.identity, url }, sketch: sketchOf(record) });
  }
  const load = (at: number) => loadRecord([batch, known[at]!.row]);
  const rowOf = (at: number) => known[at]!.row;
  const sketched = known.map(({ member: { agency, year }, sketch }) => ({ agency, year, sketch }));
  const roster = plan && plan.units.length > 0 ? plan.units.map(({ name }) => name) : null;
  const groups = await findDuplicates(sketched, load);
  const aggregates = await compareAggregates(
    known.map(({ member }) => member),
    load,
    roster,
  );
  return {
    reports: known.length,
    groups: groups.map(({ members, pairs }) => ({
      members: members.map(rowOf),
      pairs: pairs.map((pair) => ({ ...pair, one: rowOf(pair.one), other: rowOf(pair.other) })),
    })),
    aggregates: aggregates.map((each) => ({
      ...each,
      parent: rowOf(each.parent),
      children: each.children.map(rowOf),
    })),
  };
}
