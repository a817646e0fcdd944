/** All rules by kind, each with its severity and one line, leading to its page. */
import { rulesByGroup } from '../../lib/export/rule-page';
import { reportTexts } from '../../lib/i18n/report-texts';
import { SeveritySign } from '../controls/severity-sign';
import { useSpeech } from '../controls/speech';
import { ruleAddress } from '../controls/rule-link';
import './rule-list.css';

/** Grouped in the catalogue's order. */
export function RuleList() {
  const { language } = useSpeech();
  return rulesByGroup(language).map(({ category, rules }) => (
    <section key={category} class="rule-list">
      <h2>{category}</h2>
      <ul>
        {rules.map(({ id, severity, summary }) => (
          <li key={id}>
            <SeveritySign sign={severity} label={reportTexts[language].severity[severity]} />
            <a class="link" href={ruleAddress(id)}>
              {summary}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
