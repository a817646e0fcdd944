/** All tables of the form that a page holds as text. */
import type { FormKey } from '../../domain/keys';
import type { Snapshot } from '../../snapshot/tree';
import type { Accepted } from '../accepted';
import type { PageText } from '../blocks';
import type { Table } from '../model';
import { readDisclosureTables } from './disclosure';
import { readDisputesTable } from './disputes';
import { reportGrids } from './report-grids';
import { readRequestsTable } from './requests';

/** @param expected the form of the report's year, for what the tables' own words leave open
 *  @returns the tables in the form's order */
export function readTables(
  snapshot: Snapshot,
  page: PageText,
  expected: FormKey,
  accepted: Accepted,
): Table[] {
  const grids = reportGrids(snapshot, page, accepted);
  const single = [readRequestsTable(grids, expected), readDisputesTable(grids, expected)];
  return [...readDisclosureTables(grids, expected), ...single.filter((table) => table !== null)];
}
