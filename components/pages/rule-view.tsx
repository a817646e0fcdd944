/** The page of one rule: what it means, what it rests on, what it does not flag, and an example of each kind. */
import { rulePage, type RulePage } from '../../lib/export/rule-page';
import { reportTexts } from '../../lib/i18n/report-texts';
import { PageFrame } from './page-frame';
import { RuleList } from './rule-list';
import { SeveritySign } from '../controls/severity-sign';
import { SpeechContext, useSpeech, type Speech } from '../controls/speech';
import './rule-view.css';

interface RuleViewProps {
  /** null: the list of all rules. */
  readonly id: string | null;
  readonly speech: Speech;
}

/** Without an id, the list of all rules; so for an unknown one, with a line that says so. */
export function RuleView({ id, speech }: RuleViewProps) {
  const { t, language } = speech;
  const page = id === null ? null : rulePage(id, language);
  return (
    <SpeechContext.Provider value={speech}>
      <PageFrame title={page?.summary ?? t('rules.title')}>
        {page ? (
          <Explanation page={page} />
        ) : (
          <>
            {id !== null && <p class="rule-unknown">{t('rules.unknown', { id })}</p>}
            <RuleList />
          </>
        )}
      </PageFrame>
    </SpeechContext.Provider>
  );
}

function Explanation({ page }: { readonly page: RulePage }) {
  const { t, language } = useSpeech();
  return (
    <article class="rule">
      <p class="rule-facts">
        <SeveritySign sign={page.severity} />
        <strong>{reportTexts[language].severity[page.severity]}</strong>
        <span>{t(`rules.${page.severity}`)}</span>
      </p>
      <dl class="rule-names">
        <div>
          <dt>{t('rules.id')}</dt>
          <dd>
            <code>{page.id}</code>
          </dd>
        </div>
        <div>
          <dt>{t('rules.category')}</dt>
          <dd>{page.category}</dd>
        </div>
      </dl>
      {page.details.length > 0 && (
        <section>
          <h2>{t('rules.details')}</h2>
          <ul class="rule-details">
            {page.details.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('rules.basis')}</h2>
        {page.bases.length === 0 && <p>{t('rules.noBasis')}</p>}
        <dl class="rule-bases">
          {page.bases.map(({ years, document }) => (
            <div key={years}>
              <dt>{years || t('rules.allYears')}</dt>
              <dd lang="zh-CN">{document}</dd>
            </div>
          ))}
        </dl>
      </section>
      {page.advice !== '' && (
        <section>
          <h2>{t('rules.advice')}</h2>
          <p>{page.advice}</p>
        </section>
      )}
      <section>
        <h2>{t('rules.examples')}</h2>
        <Example sign="passed" name={t('rules.good')} text={page.good} />
        <Example sign={page.severity} name={t('rules.bad')} text={page.bad} />
      </section>
      <p>
        <a class="link" href="/rule.html">
          {t('rules.all')}
        </a>
      </p>
    </article>
  );
}

interface ExampleProps {
  readonly sign: RulePage['severity'] | 'passed';
  readonly name: string;
  readonly text: string;
}

function Example({ sign, name, text }: ExampleProps) {
  return (
    <figure class={`rule-example rule-example-${sign}`}>
      <figcaption>
        <SeveritySign sign={sign} />
        {name}
      </figcaption>
      <pre lang="zh-CN" tabindex={0}>
        {text}
      </pre>
    </figure>
  );
}
