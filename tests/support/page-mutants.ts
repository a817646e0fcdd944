/** Reports with exactly one thing wrong, and what has to be said of each. */
import type { Mutant } from './page-fault';
import { cellMutants, sumMutants } from './page-figure-faults';
import { sectionMutants, tableMutants } from './page-structure-faults';

export const mutants: readonly Mutant[] = [...cellMutants, ...sumMutants, ...tableMutants, ...sectionMutants];
