/** The cross-year rules on two records: for reports whose pages are gone. Pure. */
import { Document } from 'domhandler';
import { judgementOf } from '../judge/judgement';
import type { Check, Finding } from '../judge/model';
import { defaultSettings } from '../judge/review';
import { reportFrom } from '../report/from-record';
import type { ReportRecord } from '../report/record';
import { catalogue } from '../rules/catalogue';

export interface YearsJudgement {
  readonly findings: readonly Finding[];
  /** The account of the cross-year rules alone. */
  readonly checks: Readonly<Record<string, Check>>;
}

const rules = catalogue.filter(({ group }) => group === 'years');

/** @returns what a review of the page with last year's report says by these rules */
export function judgeYears(record: ReportRecord, previous: ReportRecord): YearsJudgement {
  const { findings, checks } = judgementOf(
    {
      snapshot: {
        document: new Document([]),
        url: null,
        from: 'html',
        isHidden: () => false,
        isMute: () => false,
      },
      reading: { kind: 'report', report: reportFrom(record), blocks: [] },
      previous,
      settings: defaultSettings,
    },
    rules,
  );
  return { findings, checks };
}
