/** What may stand in braces in a template, and what each stands for; a click puts it in. */
import { noticePlaceholders, type NoticePlaceholder } from '../../lib/domain/notice';
import type { TextKey } from '../../lib/i18n/translate';
import { useSpeech } from '../controls/speech';
import './notice-placeholders.css';

const meanings: Readonly<Record<NoticePlaceholder, TextKey>> = {
  单位: 'notice.agency',
  年度: 'notice.year',
  标题: 'notice.reportTitle',
  网址: 'notice.address',
  发布日期: 'notice.published',
  核查时间: 'notice.checkedAt',
  数量: 'notice.count',
  问题: 'notice.problems',
  期限: 'notice.period',
  截止日期: 'notice.lastDay',
  落款: 'notice.issuer.meaning',
  日期: 'notice.date',
};

interface NoticePlaceholdersProps {
  readonly open: boolean;
  readonly onPick: (name: NoticePlaceholder) => void;
}

/** @param open true unfolds it; false leaves it as its reader has it */
export function NoticePlaceholders({ open, onPick }: NoticePlaceholdersProps) {
  const { t } = useSpeech();
  return (
    <details class="notice-names" open={open || undefined}>
      <summary>{t('notice.placeholders')}</summary>
      <dl>
        {noticePlaceholders.map((name) => (
          <div key={name}>
            <dt>
              <button type="button" title={t('notice.insert')} onClick={() => onPick(name)}>
                {`{${name}}`}
              </button>
            </dt>
            <dd>{t(meanings[name])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
