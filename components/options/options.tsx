/** The options page: every setting, stored as soon as it is changed. */
import type { Settings, SettingsChange } from '../../lib/settings/model';
import type { Policy } from '../../lib/settings/policy';
import { Deadlines } from './deadlines';
import { ForgetData } from './forget-data';
import { GeneralOptions } from './general-options';
import { HostList } from './host-list';
import { KeyboardOptions } from './keyboard-options';
import { LabelList } from './label-list';
import { HandingOverOptions } from './handing-over-options';
import { OptionsNav } from './options-nav';
import { OptionsPart } from './options-part';
import { PageFrame } from '../pages/page-frame';
import { PolicyContext } from '../controls/policy';
import { PolicyPart } from './policy-part';
import { RuleSwitches } from './rule-switches';
import { SettingsFile } from './settings-file';
import { SiteList, type SiteActions } from './site-list';
import { SpeechContext, type Speech } from '../controls/speech';
import { TermLists } from './term-lists';
import '../controls/form.css';

export interface OptionsActions {
  readonly change: (change: SettingsChange) => void;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, text: string) => void;
  readonly sites: SiteActions;
  /** Opens the browser's page for keys. @returns whether it could be opened */
  readonly shortcuts: () => Promise<boolean>;
  /** Forgets everything but the settings. */
  readonly forget: () => Promise<void>;
}

/** What the browser knows, and the settings do not. */
interface OptionsFacts {
  readonly sites: readonly string[];
  /** The key that reviews a page; empty where there is none. */
  readonly reviewKey: string;
  /** How much is kept beside the settings. */
  readonly keptBytes: number;
}

/** What each part of the page is given. */
export interface OptionsPartProps {
  /** As they count. */
  readonly settings: Settings;
  /** The user's own, whatever the administrator says. */
  readonly own: Settings;
  readonly facts: OptionsFacts;
  readonly actions: OptionsActions;
}

const parts = [
  ['general', GeneralOptions],
  ['sites', Sites],
  ['rules', RuleSwitches],
  ['days', Deadlines],
  ['terms', TermLists],
  ['hosts', HostList],
  ['labels', LabelList],
  ['handingOver', HandingOverOptions],
  ['keyboard', KeyboardOptions],
  ['data', ForgetData],
  ['file', SettingsFile],
] as const;

interface OptionsProps extends OptionsPartProps {
  readonly policy: Policy;
  readonly speech: Speech;
}

export function Options({ speech, policy, ...part }: OptionsProps) {
  const { t } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <PolicyContext.Provider value={policy}>
        <PageFrame
          title={t('options.title')}
          aside={<OptionsNav parts={parts.map(([id]) => ({ id, title: t(`options.${id}`) }))} />}
        >
          <p class="options-lead">
            {t('options.saved')}{' '}
            <a class="link" href="/welcome.html">
              {t('options.welcome')}
            </a>
          </p>
          <PolicyPart />
          {parts.map(([id, Part]) => (
            <OptionsPart key={id} id={id} title={t(`options.${id}`)} lead={t(`options.${id}Lead`)}>
              <Part {...part} />
            </OptionsPart>
          ))}
        </PageFrame>
      </PolicyContext.Provider>
    </SpeechContext.Provider>
  );
}

function Sites({ facts, actions }: OptionsPartProps) {
  return <SiteList sites={facts.sites} actions={actions.sites} />;
}
