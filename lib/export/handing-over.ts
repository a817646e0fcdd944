/** What is known and wished when findings are handed over, in whatever format. */
import { decided, type Decisions } from '../decisions/model';
import type { Language } from '../domain/keys';
import type { ListColumn } from '../domain/list-columns';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import { opinionWords } from './decision-words';
import { momentWords } from './moment';
import { periodWords, type NoticeWishes } from './notice';
import type { ListOptions } from './rows';

export interface HandingOver {
  /** The reader's language. Lists and letters go to agencies, which read Chinese, in any case. */
  readonly language: Language;
  /** The columns of lists, in their order. */
  readonly columns: readonly ListColumn[];
  readonly notice: NoticeWishes;
  readonly decisions: Decisions;
  /** When the page was checked. */
  readonly checkedAt: Date;
  /** The day of a letter. */
  readonly now: Date;
}

/** How a list for agencies is made: in Chinese whatever the reader's language, with the period of the letter and what was decided. */
export function listOptions({ columns, notice, decisions, checkedAt }: HandingOver): ListOptions {
  const language = 'zh-CN';
  return {
    columns,
    language,
    at: momentWords(checkedAt),
    due: fill(reportTexts[language].dueWithin, { period: periodWords(notice.days) }),
    opinion: (finding, review) => {
      const [known] = decided({ ...review, findings: [finding] }, decisions);
      return opinionWords(known?.decision ?? null, language);
    },
  };
}
