/** One thing wrong with a report, and what has to be said of it. */
import type { Expected } from './page-account';
import { changed, type ReportSpec } from './page-spec';

export interface Mutant {
  /** What is wrong, as a sentence. */
  readonly fault: string;
  readonly spec: ReportSpec;
  readonly expected: readonly Expected[];
}

export const mutant = (
  fault: string,
  base: ReportSpec,
  change: (draft: ReportSpec) => void,
  ...expected: readonly Expected[]
): Mutant => ({ fault, spec: changed(base, change), expected });

export const says = (rule: string, ...at: string[]): Expected => ({ rule, at });
