/** A batch of open tabs: which of them, and what becomes of those that sleep. */
import { useId, useState } from 'preact/hooks';
import type { Sleeping } from '../../lib/batch/model';
import type { BatchDesk } from '../../lib/shell/batch/desk';
import type { BatchChoice } from './batch-view';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { useSpeech } from '../controls/speech';

const scopes = ['window', 'all', 'group', 'selected'] as const;
const sleepings: readonly Sleeping[] = ['fetch', 'wake', 'leave'];

interface BatchTabsProps {
  readonly scopes: BatchDesk['scopes'];
  readonly onStart: (choice: BatchChoice) => void;
}

export function BatchTabs({ scopes: tabs, onStart }: BatchTabsProps) {
  const { t } = useSpeech();
  const id = useId();
  const [wished, setWished] = useState<(typeof scopes)[number]>('window');
  const [sleeping, setSleeping] = useState<Sleeping>('fetch');
  const offered = scopes.filter((scope) => tabs[scope].length > 0 || scope === 'window');
  const scope = offered.includes(wished) ? wished : 'window';
  const chosen = tabs[scope];
  const asleep = chosen.filter((tab) => tab.asleep).length;
  return (
    <section class="batch-part" aria-labelledby={id}>
      <h2 id={id}>{t('batch.tabs')}</h2>
      <p>{t('batch.tabsLead')}</p>
      <div class="batch-fields">
        <Choice
          label={t('batch.scope')}
          value={scope}
          choices={offered.map((value) => ({
            value,
            text: t(`batch.scope.${value}`, { count: tabs[value].length }),
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
