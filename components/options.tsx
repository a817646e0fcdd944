/** The options page: every setting, stored as soon as it is changed. */
import type { Settings } from '../lib/settings/model';
import { Deadlines } from './deadlines';
import { GeneralOptions } from './general-options';
import { HostList } from './host-list';
import { OptionsPart } from './options-part';
import { PageFrame } from './page-frame';
import { RuleSwitches } from './rule-switches';
import { SettingsFile } from './settings-file';
import { SpeechContext, type Speech } from './speech';
import { TermLists } from './term-lists';
import './form.css';

export interface OptionsActions {
  readonly change: (change: Partial<Omit<Settings, 'version'>>) => void;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, text: string) => void;
}

/** What each part of the page is given. */
export interface OptionsPartProps {
  readonly settings: Settings;
  readonly actions: OptionsActions;
}

export function Options({ speech, ...part }: OptionsPartProps & { readonly speech: Speech }) {
  const { t } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <PageFrame title={t('options.title')}>
        <p class="options-lead">{t('options.saved')}</p>
        <OptionsPart title={t('options.general')}>
          <GeneralOptions {...part} />
        </OptionsPart>
        <OptionsPart title={t('options.terms')} lead={t('options.termsLead')}>
          <TermLists {...part} />
        </OptionsPart>
        <OptionsPart title={t('options.hosts')} lead={t('options.hostsLead')}>
          <HostList {...part} />
        </OptionsPart>
        <OptionsPart title={t('options.days')} lead={t('options.daysLead')}>
          <Deadlines {...part} />
        </OptionsPart>
        <OptionsPart title={t('options.rules')} lead={t('options.rulesLead')}>
          <RuleSwitches {...part} />
        </OptionsPart>
        <OptionsPart title={t('options.file')} lead={t('options.fileLead')}>
          <SettingsFile {...part} />
        </OptionsPart>
      </PageFrame>
    </SpeechContext.Provider>
  );
}
