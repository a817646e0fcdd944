/** A colleague's review of the same page beside one's own: where both agree, where they do not, and what only one of them says. */
import { useMemo } from 'preact/hooks';
import type { ReviewFile } from '../../lib/decisions/file';
import type { ListedFinding } from '../../lib/decisions/filter';
import type { Decision, Opinion } from '../../lib/decisions/model';
import { opinionsOf, type Agreement, type OpinionPair } from '../../lib/decisions/opinions';
import { opinionWords } from '../../lib/export/decision-words';
import { findingText } from '../../lib/export/rule-texts';
import type { Finding } from '../../lib/judge/model';
import { Button } from '../controls/button';
import { localMoment } from '../controls/moment';
import { useSpeech } from '../controls/speech';
import './second-opinion.css';

interface SecondOpinionProps {
  readonly file: ReviewFile;
  readonly all: readonly ListedFinding[];
  readonly onAdopt: (findingId: string, opinion: Opinion) => void;
  readonly onFind: (findingId: string) => void;
  readonly onClose: () => void;
}

const agreements: readonly Agreement[] = ['differ', 'only-theirs', 'only-mine', 'agree'];

/** What needs talking about stands open, agreement folded. One can go to a finding, and take over the other's decision. */
export function SecondOpinion({ file, all, onAdopt, onFind, onClose }: SecondOpinionProps) {
  const { t, language } = useSpeech();
  const opinions = useMemo(() => opinionsOf(all, file), [all, file]);
  const { pairs, open, onlyHere, onlyThere } = opinions;
  const by = file.by === '' ? t('opinion.unnamed') : file.by;
  return (
    <section class="opinions" aria-labelledby="opinions">
      <div class="opinions-head">
        <h2 id="opinions">{t('opinion.title', { by })}</h2>
        <Button onClick={onClose}>{t('opinion.close')}</Button>
      </div>
      <p class="opinions-quiet">
        {t('opinion.made', { at: localMoment(file.at, language), tool: file.tool })}
        {open > 0 && ` ${t('opinion.open', { count: open })}`}
      </p>
      {agreements.map((agreement) => (
        <Agreements
          key={agreement}
          agreement={agreement}
          pairs={pairs.filter((pair) => pair.agreement === agreement)}
          by={by}
          onAdopt={onAdopt}
          onFind={onFind}
        />
      ))}
      <Unshared title={t('opinion.onlyHere', { count: onlyHere.length })} findings={onlyHere} />
      <Unshared title={t('opinion.onlyThere', { count: onlyThere.length })} findings={onlyThere} />
    </section>
  );
}

interface AgreementsProps extends Pick<SecondOpinionProps, 'onAdopt' | 'onFind'> {
  readonly agreement: Agreement;
  readonly pairs: readonly OpinionPair[];
  readonly by: string;
}

function Agreements({ agreement, pairs, by, onAdopt, onFind }: AgreementsProps) {
  const { t, language } = useSpeech();
  if (pairs.length === 0) return null;
  return (
    <details open={agreement !== 'agree'}>
      <summary>{t(`opinion.${agreement}`, { count: pairs.length })}</summary>
      <ul>
        {pairs.map(({ finding, number, mine, theirs }) => (
          <li key={finding.id}>
            <button type="button" class="opinions-finding" onClick={() => onFind(finding.id)}>
              {number} {findingText(finding, language).message}
            </button>
            <Voice who={t('opinion.me')} decision={mine} />
            <Voice who={by} decision={theirs} />
            {theirs && agreement !== 'agree' && (
              <Button onClick={() => onAdopt(finding.id, adopted(theirs))}>{t('opinion.adopt')}</Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Voice({ who, decision }: { readonly who: string; readonly decision: Decision | null }) {
  const { t, language } = useSpeech();
  const words = opinionWords(decision, language);
  return <p class="opinions-voice">{t('opinion.says', { who, words: words || t('opinion.nothing') })}</p>;
}

function Unshared({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const { language } = useSpeech();
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>{findingText(finding, language).message}</li>
        ))}
      </ul>
    </details>
  );
}

function adopted({ state, reason, words, note }: Decision): Opinion {
  return { state, reason, words, note };
}
