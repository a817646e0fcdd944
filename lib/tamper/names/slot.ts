/** A slot: a place where grammar asks for the name of a place or agency, and what stands there instead. */
import type { AuthorityKind } from './authority';
import type { Edge } from './left-edge';

export interface Slot {
  /** What stands in the slot. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge;
  readonly head: AuthorityKind;
  /** The ending that follows the term, or '' where an agency follows at once. */
  readonly ending: string;
  /** The authority that follows at once, from its trade to its head; '' behind an ending. */
  readonly authority: string;
  /** The ending is one of towns and zones, whose names no list holds. */
  readonly isLocal: boolean;
  /** A listed place's name: only what contradicts it makes it foreign. */
  readonly isListed: boolean;
}
