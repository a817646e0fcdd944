/** What the panel says about last year's reports, in English. */
import type { yearsZhCN } from './years-zh-cn';

export const yearsEn: Readonly<Record<keyof typeof yearsZhCN, string>> = {
  'earlier.title': 'Report of the year before',
  'earlier.source':
    'The report about {year}, from {from}. Figures carried over and text were compared with it.',
  'earlier.from.tab': 'an open tab',
  'earlier.from.kept': 'an earlier review on this machine',
  'earlier.from.chosen': 'your choice',
  'earlier.none':
    'No report of this body about {year} was found, so figures carried over and text could not be compared. Open it in another tab and review it; this page is then checked again by itself.',
  'earlier.noAgency':
    'The reporting body could not be read, so its report about {year} cannot be found. Open it in another tab, review it and choose it here.',
  'earlier.noYear':
    'The year could not be read, so neither can the year before. Check by hand what was carried over.',
  'earlier.refused': 'As you chose, it was compared with no earlier report. Choose one to compare.',
  'earlier.choose': 'Choose a report',
  'earlier.drop': 'Do not compare',
  'earlier.auto': 'Choose automatically',
  'earlier.offered': 'Reviewed reports about {year} in other tabs:',
  'earlier.nothingOpen':
    'No other tab has a reviewed report about {year}. Open one and review it, then choose it here.',
  'earlier.take': 'Compare',
};
