/** A batch of open tabs: which of them, and what becomes of those that sleep. */
import { useId, useState } from 'preact/hooks';
import type { Sleeping } from '../../lib/batch/model';
import type { BatchDesk } from '../../lib/shell/batch/desk';
import type { BatchChoice } from './batch-actions';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { useSpeech } from '../controls/speech';

/** Characters of a tab's title that name its group. */
const longestName = 16;

const sleepings: readonly Sleeping[] = ['fetch', 'wake', 'leave'];

interface BatchTabsProps {
  readonly scopes: BatchDesk['scopes'];
  readonly onStart: (choice: BatchChoice) => void;
}

/** One chooses which tabs, and is asked about sleeping ones only where there are some. */
export function BatchTabs({ scopes, onStart }: BatchTabsProps) {
  const { t } = useSpeech();
  const id = useId();
  const [wished, setWished] = useState('window');
  const [sleeping, setSleeping] = useState<Sleeping>('fetch');
  const offered = scopes.filter(({ kind, tabs }) => tabs.length > 0 || kind === 'window');
  const scope = offered.find(({ key }) => key === wished) ?? offered[0];
  const chosen = scope?.tabs ?? [];
  const asleep = chosen.filter((tab) => tab.asleep).length;
  return (
    <section class="batch-part" aria-labelledby={id}>
      <h2 id={id}>{t('batch.tabs')}</h2>
      <p>{t('batch.tabsLead')}</p>
      <div class="batch-fields">
        <Choice
          label={t('batch.scope')}
          value={scope?.key ?? 'window'}
          choices={offered.map(({ kind, key, first, tabs }) => ({
            value: key,
            text: t(`batch.scope.${kind}`, { count: tabs.length, name: shortened(first ?? '') }),
          }))}
          onChange={setWished}
        />
        {asleep > 0 && (
          <Choice
            label={t('batch.sleeping', { count: asleep })}
            value={sleeping}
            choices={sleepings.map((value) => ({ value, text: t(`batch.sleeping.${value}`) }))}
            onChange={setSleeping}
          />
        )}
      </div>
      {chosen.length > 0 ? (
        <div>
          <Button strong onClick={() => onStart({ subjects: chosen, way: 'tabs', sleeping, units: [] })}>
            {t('batch.checkTabs', { count: chosen.length })}
          </Button>
        </div>
      ) : (
        <p>{t('batch.noTabs')}</p>
      )}
    </section>
  );
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : name;
}
