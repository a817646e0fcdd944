/** What the panel for many pages can do to the browser. */
import type { ReportComparison } from '../../lib/batch/compare';
import type { Row, Sleeping, Unit, ReadingWay } from '../../lib/batch/model';
import type { BatchSubject } from '../../lib/batch/plan';
import type { BatchCopy, BatchFile } from '../../lib/export/batch-format';
import type { Together } from '../../lib/shell/batch/together';
import type { ReadRoster } from '../../lib/shell/batch/roster-file';

/** What is to be reviewed, as somebody has put it together. */
export interface BatchChoice {
  readonly subjects: readonly BatchSubject[];
  readonly way: ReadingWay;
  readonly sleeping: Sleeping;
  readonly units: readonly Unit[];
}

export interface BatchActions {
  /** Called straight from a click: the browser may have to ask for the sites. */
  readonly start: (choice: BatchChoice) => void;
  readonly order: (kind: 'paused' | 'resumed' | 'cancelled') => void;
  readonly again: (rows: readonly Row[]) => void;
  /** Asks for the sites of these rows, and reviews them where they are granted. */
  readonly allow: (rows: readonly Row[]) => void;
  /** Asks to see the addresses of tabs. */
  readonly allowTabs: (rows: readonly Row[]) => void;
  readonly visit: (row: Row) => void;
  readonly open: (id: string | null) => void;
  readonly forget: (id: string) => void;
  readonly readRoster: (file: File) => Promise<ReadRoster>;
  readonly setParallel: (count: number) => void;
  /** Called straight from a click. @returns whether the clipboard took it */
  readonly copy: (format: BatchCopy) => Promise<boolean>;
  /** @returns the file's name; null where it could not be made */
  readonly save: (format: BatchFile) => Promise<string | null>;
  /** Compares the batch that is shown with an earlier one. */
  readonly compare: (earlier: string) => Promise<readonly ReportComparison[] | null>;
  /** Lays the reports of the batch side by side. */
  readonly together: () => Promise<Together | null>;
}
