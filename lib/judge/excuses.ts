/** Why a rule was not tried at all: the reasons that are no rule's own. */
import type { Language } from '../domain/keys';
import { fill } from '../i18n/fill';
import type { Reading } from '../report/model';
import type { Subject, FaultValues } from '../rules/define';
import type { Check, Outcome } from './model';

const excuses = {
  'zh-CN': {
    off: '该规则已在设置中关闭',
    listing: '本页是报告列表，不是年度报告',
    other: '本页不是年度报告',
    unreadable: '页面无法读取，不能作出判断',
    crashed: '检查时发生程序错误，未作判断：{error}',
  },
  en: {
    off: 'The rule is switched off in the options',
    listing: 'The page is a list of reports, not a report',
    other: 'The page is not an annual report',
    unreadable: 'The page could not be read',
    crashed: 'The check failed: {error}',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

type Excuse = keyof (typeof excuses)['en'];

/** One of these reasons in the reader's language, or null where the check has a reason of its rule's own. */
export function excuseText(language: Language, { say, with: values }: Check): string | null {
  const sentences: Readonly<Record<string, string>> = excuses[language];
  const sentence = say === undefined ? undefined : sentences[say];
  return sentence === undefined ? null : fill(sentence, values);
}

/** A check that ends with one of these reasons. */
export function excused(outcome: Outcome, say: Excuse, values: FaultValues = {}): Check {
  return { outcome, reason: fill(excuses['zh-CN'][say], values), say, with: values };
}

/** Why a rule about reports has nothing to judge on this page, or null on a report. */
export function noReport({ reading }: Subject): Check | null {
  const { kind }: Reading = reading;
  if (kind === 'report') return null;
  return excused(kind === 'unreadable' ? 'undecided' : 'not-applicable', kind);
}
