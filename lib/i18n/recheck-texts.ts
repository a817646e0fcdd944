/** Why a cell is worth a look, in words that follow the cell and its number. Never an order: what is right is for the agency to find out. */
import type { Language } from '../domain/keys';
import type { Reason } from '../domain/slips';

/** `none`: nothing but the sum speaks for it. */
export type RecheckTexts = Readonly<Record<Reason | 'none', string>>;

export const recheckTexts: Readonly<Record<Language, RecheckTexts>> = {
  'zh-CN': {
    stated: '如为{to}则与正文写明的数字一致',
    carried: '如为{to}则与上一年度报告的结转数一致',
    shifted: '相邻一格的数字是{to}，可能填错了位置',
    'total-left-out': '各项合计为{to}，可能漏填',
    swapped: '如为{to}则等式成立，可能颠倒了数字顺序',
    tenfold: '如为{to}则等式成立，可能多写或漏写了一个0',
    digit: '如为{to}则等式成立，可能多写或漏写了一位数字',
    copied: '与相邻一格相同，如为{to}则等式成立，可能抄错了单元格',
    uncounted: '各项合计为{to}，可能漏计了其中一项',
    unfilled: '如为{to}则等式成立，可能漏填',
    none: '如为{to}则等式成立',
  },
  en: {
    stated: '{to} would agree with the text',
    carried: '{to} would agree with what last year’s report carries over',
    shifted: 'the cell beside it has {to}, so it may stand in the wrong place',
    'total-left-out': 'its parts add up to {to}, so it may have been left out',
    swapped: 'with {to} the sums hold, so digits may be swapped',
    tenfold: 'with {to} the sums hold, so a 0 may be missing or too many',
    digit: 'with {to} the sums hold, so a digit may be missing or too many',
    copied: 'the cell beside it has the same; with {to} the sums hold',
    uncounted: 'its parts add up to {to}, so one of them may not be counted',
    unfilled: 'with {to} the sums hold, so it may not be filled in',
    none: 'with {to} the sums hold',
  },
};
