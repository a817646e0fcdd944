/** A batch of addresses: pasted, from a roster's file, or from the list of reports in front. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { addressesIn } from '../../lib/batch/addresses';
import { hostWithPort } from '../../lib/batch/host';
import type { ReadingWay } from '../../lib/batch/model';
import type { Roster } from '../../lib/batch/roster';
import { covers, governmentSite } from '../../lib/settings/site';
import type { ReportLink } from '../../lib/report/model';
import type { BatchActions } from './batch-actions';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { useFixed } from '../controls/policy';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';

const ways = ['fetch', 'open'] as const satisfies readonly ReadingWay[];
const parallels = [1, 2, 3, 5, 8] as const;

interface BatchLinksProps {
  readonly links: readonly ReportLink[];
  readonly parallel: number;
  readonly actions: BatchActions;
}

/** One pastes addresses or chooses a roster's file, sees how many were understood and how many sites have to be asked for, and begins. */
export function BatchLinks({ links, parallel, actions }: BatchLinksProps) {
  const { t } = useSpeech();
  const isFixed = useFixed();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const chosen = useRef<File | null>(null);
  const [text, setText] = useState('');
  const [roster, setRoster] = useState<Roster | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [way, setWay] = useState<(typeof ways)[number]>('fetch');
  const pasted = useMemo(() => addressesIn(text), [text]);
  const subjects = useMemo(() => {
    const named = (roster?.units ?? []).flatMap(({ name, url }) => (url === null ? [] : [{ name, url }]));
    const all = new Map([...pasted.found, ...named].map((each) => [each.url, { ...each, tabId: null }]));
    return [...all.values()];
  }, [pasted, roster]);
  const hosts = useMemo(() => new Set(subjects.map(({ url }) => hostWithPort(url) ?? '')), [subjects]);
  const foreign = [...hosts].filter((host) => !covers(governmentSite, host.replace(/:\d+$/, ''))).length;
  const left = pasted.left + (roster?.ignored ?? 0);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    chosen.current = file;
    const read = await actions.readRoster(file);
    // Another file may have been chosen while this one was read.
    if (chosen.current !== file) return;
    setFault(read.kind === 'fault' ? t(`batch.file.${read.fault}`, { file: file.name }) : null);
    setRoster(read.kind === 'roster' ? read : null);
    // The same file, mended, may be chosen again.
    if (picker.current && read.kind === 'fault') picker.current.value = '';
  };
  const takeListing = () =>
    setText([text.trim(), ...links.map(({ title, url }) => `${title} ${url}`)].filter(Boolean).join('\n'));

  return (
    <section class="batch-part" aria-labelledby={id}>
      <h2 id={id}>{t('batch.links')}</h2>
      <p>{t('batch.linksLead')}</p>
      {links.length > 0 && (
        <div>
          <Button onClick={takeListing}>{t('batch.fromListing', { count: links.length })}</Button>
        </div>
      )}
      <label class="field">
        <span>{t('batch.paste')}</span>
        <textarea rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{t('batch.roster')}</span>
        <input
          ref={picker}
          type="file"
          accept=".csv,.xlsx,.txt,text/csv"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {fault !== null && (
        <p class="field-fault" role="alert">
          {fault}
        </p>
      )}
      <div role="status">
        {roster && (
          <p>
            {t('batch.foundUnits', {
              count: roster.units.length,
              without: roster.units.filter(({ url }) => url === null).length,
            })}
          </p>
        )}
        {subjects.length > 0 && <p>{t('batch.found', { count: subjects.length, hosts: hosts.size })}</p>}
        {left > 0 && <p>{t('batch.left', { count: left })}</p>}
        {foreign > 0 && <p>{t('batch.asks', { count: foreign })}</p>}
      </div>
      {subjects.length > 0 && (
        <>
          <div class="batch-fields">
            <Choice
              label={t('batch.way')}
              value={way}
              choices={ways.map((value) => ({ value, text: t(`batch.way.${value}`) }))}
              onChange={setWay}
            />
            <Choice
              label={t('batch.parallel')}
              value={String(parallel)}
              fixed={isFixed('parallel')}
              choices={[...new Set([...parallels, parallel])].map((count) => ({
                value: String(count),
                text: t('batch.parallelPages', { count }),
              }))}
              onChange={(count) => actions.setParallel(Number(count))}
            />
          </div>
          <div>
            <Button
              strong
              onClick={() => actions.start({ subjects, way, sleeping: 'fetch', units: roster?.units ?? [] })}
            >
              {t('batch.checkLinks', { count: subjects.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
