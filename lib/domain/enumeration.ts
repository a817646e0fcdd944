/** How reports number the points of a list. Source: GB/T 9704-2012 §7.3.3 for 一、（一）1.（1）; published reports for the rest.
 *  Patterns stand at the beginning of a line, or behind punctuation where the kind also numbers within a line. */

export interface Enumerator {
  readonly kind: string;
  /** The ordinal is its first group. */
  readonly pattern: string;
  /** Lines of a lower rank may stand inside the points of a higher one; 0: only in running text. */
  readonly rank: number;
}

const han = '[一二三四五六七八九十]{1,3}';

export const enumerators: readonly Enumerator[] = [
  { kind: '一、', pattern: `(${han})、`, rank: 5 },
  { kind: '（一）', pattern: `\\((${han})\\)`, rank: 4 },
  { kind: '1.', pattern: '(\\d{1,2})[.、)](?!\\d)', rank: 3 },
  { kind: '（1）', pattern: '\\((\\d{1,2})\\)', rank: 2 },
  // ① is folded to a bare digit.
  { kind: '①', pattern: '(\\d)(?=[\\u4e00-\\u9fff])(?![件个项条次起年月日份类种号万])', rank: 1 },
  { kind: '一是', pattern: `(${han})(?:是|要)`, rank: 0 },
  { kind: '第一', pattern: `第(${han})(?=[,、:是])`, rank: 0 },
];

/** What is announced by number: 四项工作, 三个方面的问题, 以下两点. */
export const pointNouns =
  '方面|工作|问题|不足|措施|举措|任务|内容|环节|事项|短板|差距|困难|重点|做法|矛盾|亮点|强化|坚持|加强|点';

/** The parts of a report, as a preface lists them; the same part may be named by two words (行政复议、行政诉讼). */
export const partNames: readonly (readonly [part: string, pattern: string])[] = [
  ['overview', '总体情况|概述|基本情况|概况'],
  ['disclosure', '主动公开'],
  ['requests', '收到和处理|依申请公开|申请办理|公开申请(?!行政复议)'],
  ['fees', '收费'],
  ['disputes', '复议|诉讼'],
  ['problems', '问题'],
  ['others', '其他需要|其它需要|其他事项|需要报告|需要说明'],
];
