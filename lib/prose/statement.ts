/** What a sentence says about a quantity. */
import type { SectionKey } from '../domain/keys';
import type { Quantity } from '../domain/quantities';
import type { Passage } from '../report/model';

/** Parts of one family exclude each other: a request comes by one way, from one applicant, and ends in one result. */
export type Family = 'process' | 'result' | 'applicant' | 'channel' | 'outcome' | 'course';

export interface Statement {
  /** `denial`: nothing of the kind happened, `value` is 0. */
  readonly polarity: 'count' | 'denial';
  /** What the number may count, any of them; empty where the words name nothing that a table holds. */
  readonly quantities: readonly Quantity[];
  readonly family: Family | null;
  readonly value: number;
  readonly exact: boolean;
  readonly unit: string | null;
  /** Whether it is about the report's own year and body. */
  readonly isOwn: boolean;
  /** Whether it is a part of a number before it: among others in a chain, or told as what became of some: 收到8件，7件已答复. */
  readonly isPart: boolean;
  /** The parts it stands among, or null. */
  readonly chain: Chain | null;
  /** The number right before a percentage, which tells its share. */
  readonly of: Statement | null;
  readonly passage: Passage;
  readonly section: SectionKey | null;
  /** Offsets into the passage's text: the number, and the clause around it. */
  readonly start: number;
  readonly end: number;
  readonly clause: { readonly start: number; readonly end: number };
}

/** Parts that a text gives of one whole: 其中…, (…), 包括…, 共计1199条:…. */
export interface Chain {
  readonly opener: 'among' | 'bracket' | 'including' | 'colon';
  /** The numbers before it that it may be about, the nearest last. */
  readonly wholes: readonly Statement[];
  /** Whether the text says that it names some only: 等, 主要, 其余. */
  isOpen: boolean;
}
