/** A hole: a place in a fixed phrase that only certain words can fill, and what stands there instead. */

export interface Hole {
  readonly kind: 'statute' | 'citation' | 'heading' | 'institution' | 'idiom';
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but an overwritten word explains it, whatever the term is made of. */
  readonly firm: boolean;
  /** The term holds words that are usual there: only a loud form makes it foreign. */
  readonly usual: boolean;
}
