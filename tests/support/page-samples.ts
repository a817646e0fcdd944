/** The three sample reports that come with the extension: one without a fault, one with many, one that was tampered with. */
import { county2021, honestReport, tablesWith } from './page-clean';
import { pageHtml } from './page-html';
import { quiet } from './page-noise';
import { blank, changed, count, rowOf, tableOf, words, type ReportSpec } from './page-spec';
import { tidy } from './page-styles';

const forestry = honestReport(
  { agency: '澄原市文昭区林业局', year: 2023, kind: 'department', self: '我局' },
  tablesWith('2021', {
    regulations: { regulations: '0 0 0', 'normative-documents': '3 1 17' },
    permits: { permits: '128' },
    penalties: { penalties: '36', compulsion: '2' },
    fees: { fees: '12.6' },
    requests: {
      received: '9 2 0 0 0 1 12',
      'carried-in': '1 0 0 0 0 0 1',
      granted: '5 1 0 0 0 1 7',
      partial: '1 0 0 0 0 0 1',
      'denied-process': '1 0 0 0 0 0 1',
      'unavailable-not-held': '2 1 0 0 0 0 3',
      concluded: '9 2 0 0 0 1 12',
      'carried-out': '1 0 0 0 0 0 1',
    },
    disputes: { count: '2 0 1 0 3 0 0 0 0 0 1 0 0 0 1' },
  }),
  '2024-01-19',
);

/** Sums that do not hold, blanks, a dash, mistyped and lost labels, an empty section and a missing one. */
const faulty = changed(forestry, (draft) => {
  rowOf(draft, 'requests', 'received')['total'] = count(11);
  for (const column of ['research', 'nonprofit', 'legal'])
    rowOf(draft, 'requests', 'rejected-repeat')[column] = blank;
  rowOf(draft, 'permits', 'permits')['decisions'] = words('—');
  rowOf(draft, 'disputes', 'count')['review-total'] = count(4);
  tableOf(draft, 'disputes').columnLabels['review-upheld'] = '结果维护';
  tableOf(draft, 'requests').rowLabels['denied-law'] = '';
  delete tableOf(draft, 'requests').figures['unavailable-unclear'];
  const problems = draft.sections.find(({ key }) => key === 'problems');
  if (problems) problems.paragraphs = [];
  draft.sections = draft.sections.filter(({ key }) => key !== 'others');
});

/** The county’s name gave way to a brand wherever it stood. */
const tampered = overwritten(county2021, '岚泽', '星澜体育直播');

function overwritten(spec: ReportSpec, name: string, brand: string): ReportSpec {
  return JSON.parse(JSON.stringify(spec).replaceAll(name, brand)) as ReportSpec;
}

/** Nothing is fetched: all style is in the page. */
const sheet = `<style>
body { margin: 0; font: 16px/1.9 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #222; background: #f3f5f8; }
header { background: #b3261e; color: #fff; padding: 18px 40px; font-size: 26px; } header a { color: #fff; text-decoration: none; }
header form { display: none; } nav { background: #8f1f18; } nav ul { display: flex; gap: 32px; margin: 0; padding: 8px 40px; list-style: none; }
nav a { color: #fff; text-decoration: none; } .crumb { padding: 10px 40px; font-size: 14px; color: #666; }
main { max-width: 980px; margin: 0 auto 32px; padding: 24px 48px; background: #fff; box-shadow: 0 1px 4px #0002; }
h1 { text-align: center; font-size: 26px; } h2 { font-size: 20px; } p[align=center] { color: #666; font-size: 14px; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; font-size: 14px; line-height: 1.5; } td, th { border: 1px solid #999; padding: 5px 6px; text-align: center; }
.share, .editor, .pages { font-size: 14px; color: #666; } aside { max-width: 980px; margin: 0 auto 24px; font-size: 14px; }
footer { background: #333; color: #ccc; padding: 20px; text-align: center; font-size: 13px; } footer a { color: #ccc; }
</style>
`;

const style = { ...tidy, site: 'modern', wrapping: 'scroll' } as const;

/** File name → page. */
export const samples: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ clean: forestry, faulty, tampered }).map(([name, spec]) => [
    `${name}.html`,
    pageHtml(spec, { style, noise: quiet, seed: 1 }).replace('</head>', () => `${sheet}</head>`),
  ]),
);
