/** A review as the marks show it: each finding's sentence, its places, the addends of its sum, the words for what is missing. */
import type { Language } from '../../domain/keys';
import { wordingOf } from '../../export/finding-words';
import { placesWords } from '../../export/places-words';
import { findingText } from '../../export/rule-texts';
import { fill } from '../../i18n/fill';
import { reportTexts } from '../../i18n/report-texts';
import type { Finding } from '../../judge/model';
import type { Reviewed } from '../../judge/review';
import type { MarkedFinding } from '../../marks/model';
import type { Cell, Place, Reading } from '../../report/model';
import { cellPlace } from '../../rules/parts/where';

/** All findings, in the review's order and numbered by it; what is dismissed is the marks' own affair.
 *  @param reading of the same page: the addends are its cells */
export function markedFindings(
  { review, places }: Reviewed,
  reading: Reading,
  language: Language,
): MarkedFinding[] {
  return review.findings.map((finding, index) => {
    const at = places.get(finding.id) ?? [];
    const addends = addendsOf(finding, at, reading);
    const where = placesWords(finding.locations, wordingOf(review, language));
    return {
      id: finding.id,
      number: index + 1,
      severity: finding.severity,
      message: findingText(finding, language).message,
      places: at,
      ...(addends.length > 0 && { addends }),
      // received + carried-in = concluded + carried-out: all four are places.
      ...(finding.rule === 'request-balance-unbalanced' && at.length === 4 && { left: 2 }),
      ...(isAbsence(finding) && { missing: fill(reportTexts[language].missing, { place: where }) }),
    };
  });
}

/** Of labels, too, a location says `missing`; only these rules speak of something that is not there at all. */
function isAbsence({ rule, locations }: Finding): boolean {
  return rule.endsWith('-missing') && locations.some(({ kind }) => kind === 'missing');
}

/** The cells of a sum that are not what the finding points at itself. */
function addendsOf({ evidence: { cells } }: Finding, at: readonly Place[], reading: Reading): Place[] {
  if (reading.kind !== 'report' || !Array.isArray(cells)) return [];
  const pointedAt = new Set(at.map((place) => (place.kind === 'cell' ? place.node : null)));
  const known = new Map<string, Cell>(
    reading.report.tables.flatMap((table) =>
      table.cells.map((cell) => [`${cell.table}/${cell.row}/${cell.column}`, cell]),
    ),
  );
  return cells.flatMap(({ table, row, column }: Record<string, unknown>) => {
    const cell = known.get(`${String(table)}/${String(row)}/${String(column)}`);
    return cell && !pointedAt.has(cell.node) ? [cellPlace(cell)] : [];
  });
}
