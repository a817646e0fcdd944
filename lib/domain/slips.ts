/** Why, of several cells that could mend a sum, one is looked at first. */

/** How much each reason weighs: about the logarithm, base 2, of how seldom the same comes about by chance. Another source that
 *  has the very number (text, last year's report) is hardly ever chance. Slips of the hand are what proof-readers of copied figures
 *  look for; between short numbers many of them come about by chance. */
export const reasonWeights = {
  stated: 6,
  carried: 6,
  shifted: 4,
  'total-left-out': 4,
  swapped: 4,
  tenfold: 4,
  digit: 1,
  copied: 1,
  uncounted: 1,
  unfilled: 1,
} as const;

export type Reason = keyof typeof reasonWeights;

/** Slips between numbers from `least` on weigh so much more. */
export const longNumbers = { least: 100, more: 2 } as const;

/** What it counts against a change that text or last year's report have the present number. */
export const contradicted = -5;

/** A cell is named first only where its reasons weigh as much, and as much more than those of the next. */
export const favour = { least: 4, lead: 2 } as const;
