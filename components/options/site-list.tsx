/** The sites that the extension may read, each granted by itself in the browser's own dialogue. */
import { useState } from 'preact/hooks';
import { covers, everySite, governmentSite, siteIn } from '../../lib/settings/site';
import { Button } from '../controls/button';
import { EntryForm } from './entry-form';
import { useSpeech } from '../controls/speech';
import './entry-list.css';

export interface SiteActions {
  /** Called straight from a click. @returns whether the user granted it */
  readonly ask: (site: string) => Promise<boolean>;
  /** @returns whether the browser took it back */
  readonly giveBack: (site: string) => Promise<boolean>;
}

interface SiteListProps {
  /** As the browser has them. */
  readonly sites: readonly string[];
  readonly actions: SiteActions;
}

/** .gov.cn first, then the others, each to be given back; a field below asks for one more. */
export function SiteList({ sites, actions }: SiteListProps) {
  const { t } = useSpeech();
  const [news, setNews] = useState('');
  const name = (site: string) => (site === everySite ? t('options.sites.every') : site);
  const others = sites.filter((site) => site !== governmentSite);
  const isGranted = sites.some((site) => covers(site, governmentSite));

  const ask = (site: string) => {
    setNews('');
    void actions.ask(site).then((granted) => setNews(granted ? '' : t('options.sites.refused', { site })));
  };
  const giveBack = (site: string) => {
    setNews('');
    void actions
      .giveBack(site)
      .then((taken) => setNews(taken ? '' : t('options.sites.kept', { site: name(site) })));
  };
  const submit = ([entered = '']: readonly string[]): string | null => {
    const site = siteIn(entered);
    if (site === null) return t('options.fault.host');
    const covering = sites.find((each) => covers(each, site));
    if (covering !== undefined) return t('options.sites.covered', { site: name(covering) });
    ask(site);
    return null;
  };

  return (
    <div class="entries">
      <ul>
        <li>
          <span class="entry-name">{governmentSite}</span>
          <span class="entry-note">
            {t(isGranted ? 'options.sites.government' : 'options.sites.withheld')}
          </span>
          {!isGranted && (
            <span class="entry-actions">
              <Button onClick={() => ask(governmentSite)}>{t('options.sites.allow')}</Button>
            </span>
          )}
        </li>
        {others.map((site) => (
          <li key={site}>
            <span class="entry-name">{name(site)}</span>
            {site.startsWith('*.') && <span class="entry-note">{t('options.sites.below')}</span>}
            <span class="entry-actions">
              <Button onClick={() => giveBack(site)} label={t('options.removeItem', { item: name(site) })}>
                {t('options.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <EntryForm
        fields={[{ label: t('options.host'), placeholder: 'www.lanze.example' }]}
        initial={[]}
        submit={t('options.sites.ask')}
        onSubmit={submit}
      />
      <p class="field-fault" role="status">
        {news}
      </p>
    </div>
  );
}
