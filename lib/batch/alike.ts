/** Which sketches are alike, without comparing every two: marks are sorted, and reports that hold the same mark meet. Pure. */
import { marksOfSentence, type Sketch } from './sketch';

export interface Alike {
  /** Pairs of reports whose sketches share enough, the smaller index first; in order of the second. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Marks that most reports have. */
  readonly common: ReadonlySet<number>;
}

/** Of those that hold a mark, so many are met by the others: whoever is like them all is like the first. */
const meeting = 16;
/** The share of two sketches that must be the same for their texts to be looked at; marks miss some of it. */
const leastShare = 0.4;
/** What more than half of many reports say is no sign of copying. */
const many = 10;

/** Linear in the number of marks, up to sorting; beside the sketches it takes thirty bytes a mark.
 *  @param reports indexes, in order
 *  @param sketchOf the sketch of each */
export function alikeIn(reports: readonly number[], sketchOf: (index: number) => Sketch): Alike {
  const holders = new Holders(reports.map(sketchOf));
  const totals = reports.map((index) => sketchOf(index).lengths.reduce((sum, length) => sum + length, 0));
  const pairs: [number, number][] = [];
  for (const [at, index] of reports.entries()) {
    for (const [other, same] of holders.metBy(at)) {
      if (same >= leastShare * Math.min(totals[at]!, totals[other]!)) pairs.push([reports[other]!, index]);
    }
  }
  return { pairs, common: reports.length < many ? new Set() : holders.commonest(reports.length / 2) };
}

/** A mark and the number of its entry in one double, so that plain numbers are sorted: 27 bits and 26, a million reports of a year. */
const entryRange = 2 ** 26;

/** Every mark with the reports that hold it, in typed arrays. An entry is one mark of one report. */
class Holders {
  /** Where each report's entries begin; one more than there are reports. */
  private readonly starts: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly lengths: Uint32Array;
  /** Entries by mark, those of one mark in the reports' order. */
  private readonly sorted: Float64Array;
  /** Where in `sorted` the mark of an entry begins. */
  private readonly runs: Uint32Array;

  constructor(sketches: readonly Sketch[]) {
    const count = sketches.reduce((total, { marks }) => total + marks.length, 0);
    this.starts = new Uint32Array(sketches.length + 1);
    this.owners = new Uint32Array(count);
    this.lengths = new Uint32Array(count);
    this.sorted = new Float64Array(count);
    this.runs = new Uint32Array(count);
    let entry = 0;
    for (const [report, { marks, lengths }] of sketches.entries()) {
      for (const [place, mark] of marks.entries()) {
        this.owners[entry] = report;
        this.lengths[entry] = lengths[Math.floor(place / marksOfSentence)] ?? 0;
        this.sorted[entry] = mark * entryRange + entry;
        entry += 1;
      }
      this.starts[report + 1] = entry;
    }
    this.sorted.sort();
    let run = 0;
    for (let at = 0; at < count; at += 1) {
      if (this.markAt(at) !== this.markAt(run)) run = at;
      this.runs[this.entryAt(at)] = run;
    }
  }

  /** Reports before this one that hold marks of it, with the length of what those stand for. */
  metBy(report: number): ReadonlyMap<number, number> {
    const met = new Map<number, number>();
    const seen = new Set<number>();
    for (let entry = this.starts[report]!; entry < this.starts[report + 1]!; entry += 1) {
      const run = this.runs[entry]!;
      if (seen.has(run)) continue;
      seen.add(run);
      for (const [owner, length] of this.firstOf(run, report)) {
        const same = Math.min(length, this.lengths[entry]!) / marksOfSentence;
        met.set(owner, (met.get(owner) ?? 0) + same);
      }
    }
    return met;
  }

  /** Marks that more than so many reports hold. */
  commonest(reports: number): Set<number> {
    const common = new Set<number>();
    for (let at = 0; at < this.sorted.length;) {
      const owners = new Set<number>();
      const mark = this.markAt(at);
      for (; at < this.sorted.length && this.markAt(at) === mark; at += 1)
        owners.add(this.owners[this.entryAt(at)]!);
      if (owners.size > reports) common.add(mark);
    }
    return common;
  }

  /** The first holders of a mark that stand before a report, with the lengths of their sentences. */
  private firstOf(run: number, report: number): Map<number, number> {
    const first = new Map<number, number>();
    for (let at = run; at < this.sorted.length && first.size < meeting; at += 1) {
      const entry = this.entryAt(at);
      const owner = this.owners[entry]!;
      if (owner >= report || this.markAt(at) !== this.markAt(run)) break;
      if (!first.has(owner)) first.set(owner, this.lengths[entry]!);
    }
    return first;
  }

  private markAt(at: number): number {
    return Math.floor(this.sorted[at]! / entryRange);
  }

  private entryAt(at: number): number {
    return this.sorted[at]! % entryRange;
  }
}
