/** Two reports of one agency that do not follow from one another. */
import { department2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';
import { aYearEarlier } from '../support/page-together';

/** Reports of the year 2022 and of the one before, which carried one more over than 2022 takes up. */
export function twoYears(agency: string): { readonly now: string; readonly before: string } {
  const now = pageHtml(department2021).replaceAll('澄原市水利局', agency);
  const carried = structuredClone(department2021);
  carried.tables.requests!.figures['carried-out']!['total'] = { text: '2', value: 2 };
  const before = aYearEarlier(pageHtml(carried).replaceAll('澄原市水利局', agency));
  return { now, before };
}
