/** What narrows the list: a search and four choices. Each wish shows as long as it holds, goes with one click, and the count says what
 *  is left. */
import type { RefObject } from 'preact';
import { isNarrowed, type Filter, type ListedFinding } from '../../lib/decisions/filter';
import type { SectionKey } from '../../lib/domain/keys';
import { Button, Switch } from '../controls/button';
import { Choice } from '../controls/choice';
import { useFilterChoices } from './filter-choices';
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

/** The choices fold out; each offers only what some finding has. */
export function FindingFilters({ all, shown, filter, onFilter, sectionTitle, search }: FindingFiltersProps) {
  const { t } = useSpeech();
  const choices = useFilterChoices(all, filter.state, sectionTitle);
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
