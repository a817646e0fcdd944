/** The pass across reports: what the first pass wrote with --records goes in, what only several reports together tell comes out.
 *  Memory holds a few hundred bytes a report; texts and tables wait on disk. */
import { compareAggregates, type AggregateComparison } from '../batch/aggregates';
import { findDuplicates, type DuplicateGroup } from '../batch/duplicates';
import type { FamilyMember } from '../batch/families';
import { pairYears } from '../batch/pair';
import { largestRoster, rosterIn } from '../batch/roster-file';
import { sketchOf, type Sketch } from '../batch/sketch';
import { judgeYears } from '../batch/years';
import { Misuse } from './args';
import type { AcrossOptions } from './command';
import { linesOf } from './lines';
import { print } from './print';
import { recordedLine } from './recorded-line';
import { withRecordStore, type RecordStore } from './record-store';
import { streamOf } from './sources';

/** A report of the first pass, without its texts and tables. */
interface Known extends FamilyMember {
  readonly source: string;
  readonly title: string;
  readonly sketch: Sketch;
}

/** @returns the exit status
 *  @throws Misuse where the roster cannot be read */
export async function answerAcross({ sources, roster }: AcrossOptions): Promise<0 | 1 | 2> {
  const units = roster === null ? null : await unitsIn(roster);
  return withRecordStore(async (store) => {
    const { reports, lost } = await takeIn(sources, store);
    const errors = await tellYears(reports, store);
    for (const group of await findDuplicates(reports, (index) => store.get(index)))
      await tell(duplicatesLine(group, reports));
    for (const comparison of await compareAggregates(reports, (index) => store.get(index), units))
      await tell(aggregateLine(comparison, reports));
    if (lost > 0)
      console.error(`mingcha：${lost} 行不是带 record 的审阅结果（第一遍请加 --records），未计入。`);
    return lost > 0 ? 2 : errors > 0 ? 1 : 0;
  });
}

async function takeIn(
  sources: readonly string[],
  store: RecordStore,
): Promise<{ readonly reports: readonly Known[]; readonly lost: number }> {
  const reports: Known[] = [];
  let lost = 0;
  for (const source of sources) {
    for await (const line of linesOf(streamOf(source))) {
      const taken = recordedLine(line);
      if (taken === 'lost') lost += 1;
      if (typeof taken === 'string') continue;
      const { record, ...facts } = taken;
      await store.put(record);
      reports.push({ ...facts, ...record.identity, sketch: sketchOf(record) });
    }
  }
  return { reports, lost };
}

/** @returns how many errors were found */
async function tellYears(reports: readonly Known[], store: RecordStore): Promise<number> {
  let errors = 0;
  for (const [index, earlier] of pairYears(reports).entries()) {
    if (earlier === null) continue;
    const { findings, checks } = judgeYears(await store.get(index), await store.get(earlier));
    errors += findings.filter(({ severity }) => severity === 'error').length;
    const [report, previous] = [nameOf(reports[index]!), nameOf(reports[earlier]!)];
    await tell({ kind: 'years', report, previous, findings, checks });
  }
  return errors;
}

function duplicatesLine({ members, pairs }: DuplicateGroup, reports: readonly Known[]): unknown {
  const name = (index: number) => nameOf(reports[index]!);
  return {
    kind: 'duplicates',
    reports: members.map(name),
    pairs: pairs.map(({ one, other, share, passages }) => ({
      one: name(one),
      other: name(other),
      share: Math.round(share * 100) / 100,
      passages,
    })),
  };
}

function aggregateLine(
  { parent, children, ...comparison }: AggregateComparison,
  reports: readonly Known[],
): unknown {
  const parts = children.map((index) => nameOf(reports[index]!));
  return { kind: 'aggregate', report: nameOf(reports[parent]!), parts, ...comparison };
}

function nameOf({ source, url, title, agency, year }: Known): unknown {
  return { source, url, title, agency, year };
}

function tell(line: unknown): Promise<void> {
  return print(`${JSON.stringify(line)}\n`);
}

async function unitsIn(path: string): Promise<string[]> {
  const { units } = await rosterBytes(path)
    .then(rosterIn)
    .catch((problem: unknown) => {
      if (problem instanceof Misuse) throw problem;
      throw new Misuse(`--roster 无法读取：${problem instanceof Error ? problem.message : String(problem)}`);
    });
  if (units.length === 0) throw new Misuse('--roster 中没有单位名称。');
  return units.map(({ name }) => name);
}

async function rosterBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of streamOf(path)) {
    size += part.length;
    if (size > largestRoster) throw new Misuse(`--roster 文件超过 ${largestRoster / 1024 / 1024} MB。`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
