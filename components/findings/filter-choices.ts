/** What findings can be filtered by: severity, state, section, rule, with the counts where they tell something. */
import { useMemo } from 'preact/hooks';
import type { Filter, ListedFinding } from '../../lib/decisions/filter';
import { decisionStates, type DecisionState } from '../../lib/decisions/model';
import type { Fate } from '../../lib/decisions/past';
import type { SectionKey, Severity } from '../../lib/domain/keys';
import { ruleSummary } from '../../lib/export/rule-texts';
import { reportTexts } from '../../lib/i18n/report-texts';
import { useSpeech } from '../controls/speech';

type FilterWish = 'severity' | 'rule' | 'section' | 'state';

interface FilterChoice {
  readonly wish: FilterWish;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const fates: readonly Fate[] = ['new', 'changed', 'still'];

/** Only what the review has can be chosen, and what is chosen already. */
export function useFilterChoices(
  all: readonly ListedFinding[],
  chosen: Filter['state'],
  sectionTitle: (section: SectionKey | null) => string,
): readonly FilterChoice[] {
  const { t, language } = useSpeech();
  return useMemo(() => {
    const texts = reportTexts[language];
    const rules = countBy(all, ({ finding }) => finding.rule);
    const sections = countBy(all, ({ section }) => section);
    const states = new Set<DecisionState | Fate | null>(all.flatMap(({ state, fate }) => [state, fate]));
    const has = (state: DecisionState | Fate): boolean => states.has(state) || chosen === state;
    return [
      {
        wish: 'severity',
        label: t('filter.severity'),
        options: severities
          .filter((severity) => all.some(({ finding }) => finding.severity === severity))
          .map((severity) => ({ value: severity, text: texts.severity[severity] })),
      },
      {
        wish: 'state',
        label: t('filter.state'),
        options: [
          ...decisionStates.filter(has).map((state) => ({ value: state, text: texts.decisions[state] })),
          ...fates.filter(has).map((fate) => ({ value: fate, text: t(`fate.${fate}`) })),
        ],
      },
      {
        wish: 'section',
        label: t('filter.section'),
        options: [...sections].map(([section, count]) => ({
          value: section ?? 'page',
          text: t('filter.ruleCount', { rule: sectionTitle(section), count }),
        })),
      },
      {
        wish: 'rule',
        label: t('filter.rule'),
        options: [...rules].map(([rule, count]) => ({
          value: rule,
          text: t('filter.ruleCount', { rule: ruleSummary(rule, language), count }),
        })),
      },
    ];
  }, [all, language, chosen]);
}

function countBy<K>(
  all: readonly ListedFinding[],
  keyOf: (each: ListedFinding) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const each of all) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}
