/** Reports of different agencies that tell the same: near-duplicates among any number of reports. Pure.
 *  Only sketches are kept of all; the texts of a pair are asked for when the sketches are alike, two at a time. */
import type { ReportRecord } from '../report/record';
import { alikeIn, type Alike } from './alike';
import { grouped } from './grouped';
import { agencyKey } from './pair';
import { sharedText, type SharedText, type ToldSentence } from './retold';
import { marksOf, type Sketch } from './sketch';

export interface SketchedReport {
  readonly agency: string | null;
  readonly year: number | null;
  readonly sketch: Sketch;
}

/** Two reports of a group, by their indexes, with the passages that they share. */
export interface DuplicatePair extends SharedText {
  readonly one: number;
  readonly other: number;
}

export interface DuplicateGroup {
  /** Indexes of the reports, in order. */
  readonly members: readonly number[];
  /** One pair fewer than members: each ties one more to the group. */
  readonly pairs: readonly DuplicatePair[];
}

/** Groups reports of one year whose text is the same although the agencies are not. A government and its office are one agency here.
 *  @param load gives a report's record when its text is needed; null where it cannot be had any more
 *  @returns groups of two and more, in the order of their first members */
export async function findDuplicates(
  reports: readonly SketchedReport[],
  load: (index: number) => Promise<ReportRecord | null> | ReportRecord | null,
): Promise<DuplicateGroup[]> {
  const groups = new Groups(reports.length);
  for (const ofYear of byYear(reports)) {
    const alike = alikeIn(ofYear, (index) => reports[index]!.sketch);
    for (const [one, other] of alike.pairs) {
      if (groups.of(one) === groups.of(other) || isOneBody(reports[one]!, reports[other]!)) continue;
      const [first, second] = await Promise.all([load(one), load(other)]);
      const shared = first && second && sharedText(first, second, commonIn(alike));
      if (shared) groups.join({ one, other, ...shared });
    }
  }
  return groups.all();
}

/** Whether most agencies have a sentence. */
function commonIn({ common }: Alike): (sentence: ToldSentence) => boolean {
  return ({ core }) => marksOf(core).every((mark) => common.has(mark));
}

function byYear(reports: readonly SketchedReport[]): Iterable<readonly number[]> {
  const known = reports.flatMap(({ agency, year }, index) =>
    agency === null || year === null ? [] : [index],
  );
  return grouped(known, (index) => reports[index]!.year).values();
}

/** 岚泽县政府 and 岚泽县政府办公室, 水利局 and 澄原市水利局. */
function isOneBody({ agency: one }: SketchedReport, { agency: other }: SketchedReport): boolean {
  const [a, b] = [agencyKey(one ?? ''), agencyKey(other ?? '')];
  return a.includes(b) || b.includes(a);
}

/** Disjoint sets of indexes, by the pairs that tie them together. */
class Groups {
  private readonly parents: number[];
  private readonly pairs: DuplicatePair[] = [];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root]!;
    this.parents[index] = root;
    return root;
  }

  join(pair: DuplicatePair): void {
    const [one, other] = [this.of(pair.one), this.of(pair.other)];
    this.parents[Math.max(one, other)] = Math.min(one, other);
    this.pairs.push(pair);
  }

  all(): DuplicateGroup[] {
    return [...grouped(this.pairs, ({ one }) => this.of(one))]
      .toSorted(([a], [b]) => a - b)
      .map(([, pairs]) => {
        const members = new Set(pairs.flatMap(({ one, other }) => [one, other]));
        return { members: [...members].toSorted((a, b) => a - b), pairs };
      });
  }
}
