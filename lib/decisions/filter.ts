/** Which findings a list shows: every wish narrows it further, and what is dismissed shows only on request. */
import type { SectionKey, Severity } from '../domain/keys';
import type { DecidedFinding, DecisionState } from './model';
import type { Fate } from './past';

/** A finding with all that a filter may ask about. */
export interface ListedFinding extends DecidedFinding {
  /** null for findings about the page outside the report's text. */
  readonly section: SectionKey | null;
  /** What has become of it since the page last changed; null where that is not known. */
  readonly fate: Fate | null;
  /** What is searched: sentence, quotes, places, note. */
  readonly words: string;
}

export interface Filter {
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly section: SectionKey | 'page' | null;
  readonly state: DecisionState | Fate | null;
  readonly search: string;
  /** Whether what is dismissed shows, too. */
  readonly dismissed: boolean;
}

export const noFilter: Filter = {
  severity: null,
  rule: null,
  section: null,
  state: null,
  search: '',
  dismissed: false,
};

/** The findings that fit every wish, in their order. Each word of the search must occur, in whatever order and case. */
export function filtered(all: readonly ListedFinding[], filter: Filter): readonly ListedFinding[] {
  const terms = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((each) => {
    const { finding, section, words } = each;
    return (
      isInSight(each, filter) &&
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.rule === null || finding.rule === filter.rule) &&
      (filter.section === null || (section ?? 'page') === filter.section) &&
      (filter.state === null || each.state === filter.state || each.fate === filter.state) &&
      terms.every((term) => words.toLowerCase().includes(term))
    );
  });
}

/** Whether anything narrows the list beyond leaving out what is dismissed. */
export function isNarrowed({ severity, rule, section, state, search }: Filter): boolean {
  return search.trim() !== '' || [severity, rule, section, state].some((wish) => wish !== null);
}

function isInSight({ state }: ListedFinding, filter: Filter): boolean {
  return state !== 'dismissed' || filter.dismissed || filter.state === 'dismissed';
}
