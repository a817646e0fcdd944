/** What narrows the list: a search and four choices. Each wish shows as long as it holds, goes with one click, and the count says what
 *  is left. */
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { decisionStates, type DecisionState } from '../../lib/decisions/model';
import type { Fate } from '../../lib/decisions/past';
import { isNarrowed, type Filter, type ListedFinding } from '../../lib/decisions/filter';
import type { SectionKey, Severity } from '../../lib/domain/keys';
import { ruleSummary } from '../../lib/export/rule-texts';
import { reportTexts } from '../../lib/i18n/report-texts';
import { Button, Switch } from '../controls/button';
import { Choice } from '../controls/choice';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import './finding-filters.css';

interface FindingFiltersProps {
  readonly all: readonly ListedFinding[];
  readonly shown: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly sectionTitle: (section: SectionKey | null) => string;
  readonly search: RefObject<HTMLInputElement>;
}

type Wish = 'severity' | 'rule' | 'section' | 'state';

interface WishChoice {
  readonly wish: Wish;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const fates: readonly Fate[] = ['new', 'changed', 'still'];

export function FindingFilters(props: FindingFiltersProps) {
  const { all, shown, filter, onFilter, search } = props;
  const { t } = useSpeech();
  const choices = useChoices(props);
  const dismissed = all.filter(({ state }) => state === 'dismissed').length;
  const wishes = choices.flatMap(({ wish, options }) => {
    const option = options.find(({ value }) => value === filter[wish]);
    return option ? [{ wish, text: option.text }] : [];
  });
  return (
    <div class="filters">
      <div class="filters-line">
        <input
          ref={search}
          type="search"
          class="search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
        <details class="filters-more">
          <summary class="button">
            {wishes.length === 0 ? t('filter.open') : t('filter.openCount', { count: wishes.length })}
          </summary>
          <div class="filters-choices">
            {choices.map(({ wish, label, options }) => (
              <Choice
                key={wish}
                label={label}
                value={filter[wish] ?? ''}
                choices={[{ value: '', text: t('filter.any') }, ...options]}
                onChange={(value) => onFilter({ ...filter, [wish]: value === '' ? null : value })}
              />
            ))}
          </div>
        </details>
      </div>
      {wishes.length > 0 && (
        <ul class="filters-wishes">
          {wishes.map(({ wish, text }) => (
            <li key={wish}>
              <button
                type="button"
                aria-label={t('filter.remove', { wish: text })}
                onClick={() => onFilter({ ...filter, [wish]: null })}
              >
                <span>{text}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="filters-count">
        <p role="status">{t('filter.shown', { shown, all: all.length })}</p>
        {isNarrowed(filter) && (
          <Button
            onClick={() =>
              onFilter({ ...filter, severity: null, rule: null, section: null, state: null, search: '' })
            }
          >
            {t('filter.clear')}
          </Button>
        )}
        {dismissed > 0 && (
          <Switch on={filter.dismissed} onChange={(on) => onFilter({ ...filter, dismissed: on })}>
            {t('filter.dismissed', { count: dismissed })}
          </Switch>
        )}
      </div>
    </div>
  );
}

/** Only what the review has can be chosen. */
function useChoices({ all, sectionTitle, filter }: FindingFiltersProps): readonly WishChoice[] {
  const { t, language } = useSpeech();
  return useMemo(() => {
    const texts = reportTexts[language];
    const rules = countBy(all, ({ finding }) => finding.rule);
    const sections = countBy(all, ({ section }) => section);
    const states = new Set<DecisionState | Fate | null>(all.flatMap(({ state, fate }) => [state, fate]));
    const has = (state: DecisionState | Fate): boolean => states.has(state) || filter.state === state;
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
  }, [all, language, filter.state]);
}

function countBy<K>(
  all: readonly ListedFinding[],
  keyOf: (each: ListedFinding) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const each of all) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}
