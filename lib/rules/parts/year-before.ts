/** Last year's report, where the one at hand is that: of the same agency, about the year before. */
import type { Report } from '../../report/model';
import type { ReportRecord } from '../../report/record';
import { fold } from '../../snapshot/fold';
import type { Subject, Undecided } from '../define';

export const unpaired = {
  'zh-CN': {
    none: '没有上一年度的报告可供比对',
    otherAgency: '用来比对的报告是{agency}的，不是同一机关',
    otherYear: '用来比对的报告不是上一年度的',
    unread: '需要比对的内容缺失、空白或无法可靠识别，不能比对',
  },
  en: {
    none: 'There is no report about the year before to compare with',
    otherAgency: 'The report at hand is that of {agency}, another body',
    otherYear: 'The report at hand is not about the year before',
    unread: 'What is to be compared is missing, blank or cannot be trusted in one of the reports',
  },
} as const;

type Reason = Undecided<keyof (typeof unpaired)['en']>;

/** @returns last year's report, or why there is none */
export function yearBefore(
  { identity }: Report,
  { previous }: Subject,
): { readonly record: ReportRecord } | Reason {
  if (!previous) return { undecided: 'none' };
  const other = previous.identity;
  if (identity.year === null || other.year !== identity.year - 1) return { undecided: 'otherYear' };
  return isSame(identity.agency, other.agency)
    ? { record: previous }
    : { undecided: 'otherAgency', with: { agency: other.agency ?? '另一机关' } };
}

/** 市财政局 and 澄原市财政局 are one agency, and so are 澄原市政府 and 澄原市人民政府. */
function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((name) => fold(name).replace('人民政府', '政府')) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}
