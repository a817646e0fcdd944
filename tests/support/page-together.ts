/** Reports that tell something only beside others: of the year before, with another's text, of a part that exceeds its whole. */
import { department2021 } from './page-clean';
import { pageHtml } from './page-html';
import { changed, count } from './page-spec';

/** The page of a report about 2022, as of the year before. */
export function aYearEarlier(html: string): string {
  return html
    .replaceAll('2023', '2022!')
    .replaceAll(/2022(?!!)/g, '2021')
    .replaceAll('2022!', '2022');
}

/** The department's report, under another agency's name. */
export const copiedPage = pageHtml(department2021).replaceAll('澄原市水利局', '澄原市林业局');

/** A department of the county, about the same year, that alone received more than the whole county says. */
export const exceedingPage = pageHtml(
  changed(department2021, (draft) => {
    draft.tables.requests!.figures['received']!['total'] = count(900);
    for (const section of draft.sections) section.paragraphs = ['有关工作已按要求办理。'];
  }),
)
  .replaceAll('澄原市水利局', '岚泽县水利局')
  .replaceAll('2023', '2024')
  .replaceAll('2022', '2023');
