/** The options page: every setting, stored as soon as it is changed. */
import type { Policy } from '../../lib/settings/policy';
import { Deadlines } from './deadlines';
import { ForgetData } from './forget-data';
import { GeneralOptions } from './general-options';
import { HostList } from './host-list';
import { KeyboardOptions } from './keyboard-options';
import { LabelList } from './label-list';
import { HandingOverOptions } from './handing-over-options';
import { OptionsNav } from './options-nav';
import type { OptionsPartProps } from './options-props';
import { OptionsPart } from './options-part';
import { PageFrame } from '../pages/page-frame';
import { PolicyContext } from '../controls/policy';
import { PolicyPart } from './policy-part';
import { RuleSwitches } from './rule-switches';
import { SettingsFile } from './settings-file';
import { SiteList } from './site-list';
import { SpeechContext, type Speech } from '../controls/speech';
import { TermLists } from './term-lists';
import '../controls/form.css';

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

/** The parts one below the other, with links to each beside them, and what an administrator has set before all. */
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
