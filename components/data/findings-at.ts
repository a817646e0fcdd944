/** Findings by the place that they point at. */
import type { Location } from '../../lib/judge/model';

/** The numbers of the findings that point at a cell. */
export type FindingsAt = (location: Location) => readonly number[];
