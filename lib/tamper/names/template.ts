/** Holes in the form of a report: its headings, labels and standing sentences are given word for word, so that whatever else stands in the midst of
 *  one was put there. Source: 国办公开办函〔2021〕30号. */
import { familiarCharacters } from '../language/familiar';
import type { Hole } from './hole';
import { lureOf } from '../language/lure';
import type { Sheet } from '../sheet';

/** What comes before a hole, what may stand in it, what comes after. */
const templates: readonly RegExp[] = [
  /(?<=收到和处理)([^\n,。、]{2,20}?)(?=申请情况)/g,
  /(?<=(?:^|[、\n(一二三四五六七八九十)]))((?:[^\n,。、《》()]|\(中国\)){3,20}?)(?=行政复议[、和与]行政诉讼情况)/gm,
  /(?<=[一二三四五六]、)([^\n,。、《》()]{2,20}?)(?=政府信息情况)/g,
  /(?<=20\d\d年度?(?:政府)?)(?!政府)([^\n,。、《》]{2,20}?)(?=(?:工作)?年度报告(?:$|[》"_\n-]))/gm,
  /(?<=[市县区局委办镇乡厅]20\d\d年政府)([^\n,。、《》]{2,20}?)(?=工作年度报告)/g,
  /(?<=[,。;])([^\n,。、《》]{2,12}?)(?=自20\d\d年1月1日起?[至到])/g,
  /(?<=存在的)([^\n,。、]{2,16}?)(?=及改进情况)/g,
  /(?<=其他)([^\n,。、]{2,16}?)(?=报告的事项)/g,
  /(?<=本年新收)([^\n,。、]{2,16}?)(?=申请数量)/g,
  /(?<=[局厅委办院校处]政府)([^\n,。、《》]{2,16}?)(?=工作年度报告)/g,
  /(?<=20\d\d年度?)([^\n,。、《》]{2,14}?)(?=公开工作(?:年度)?(?:报告|总结))/g,
  /(?<=未收取|没有收取|未产生)([^\n,。、]{2,16}?)(?=信息处理费)/g,
];

/** The same where much else may stand: only a seller's words count. */
const loose: readonly RegExp[] = [
  /(?<=20\d\d年(?:度|[上下]半年|第[一二三四]季度)?)(?!度|[上下]半年|第.季度)([^\n,。、《》]{2,20}?)(?=工作(?:报告|总结)(?:$|[》"_\n-]))/gm,
  /(?<=[局厅委办院处]20\d\d年(?:度|[上下]半年|第[一二三四]季度)?)(?!度|[上下]半年|第.季度)([^\n,。、《》]{2,20}?)(?=(?:总结|要点|计划)(?:$|[》"_\n-]))/gm,
  /(?<=[镇乡局厅委办院处])([^\n,。、《》]{3,16}?)(?=工作年度报告)/g,
  /(?<=收到和处理政府)([^\n,。、]{2,20}?)(?=申请情况)/g,
];

/** Strings in the midst of the form's own wording. */
export function* templateHoles({ text }: Sheet): Generator<Hole> {
  yield* holesIn(text, templates, isForeign);
  yield* holesIn(text, loose, (term) => isForeign(term) && lureOf(term).points > 0);
}

function* holesIn(
  text: string,
  patterns: readonly RegExp[],
  counts: (term: string) => boolean,
): Generator<Hole> {
  for (const pattern of patterns) {
    for (const { index: start, 1: term = '' } of text.matchAll(pattern)) {
      if (!counts(term)) continue;
      yield { kind: 'idiom', term, start, end: start + term.length, firm: true, usual: false };
    }
  }
}

/** Nothing that an office writes: of no word of theirs but what brands have as well, and no slip of one. */
function isForeign(found: string): boolean {
  const term = found.replace('(中国)', '');
  if (/[没未无]|发生|产生/.test(term)) return false;
  const { points, rest } = lureOf(term);
  if (!/^[〇々\u3400-\u9fffa-z\d]+$/.test(term)) return false;
  // 新2某用网: a figure in the midst of a name.
  if (/^[〇々\u3400-\u9fff]{1,3}\d[〇々\u3400-\u9fff]{2,5}$/.test(term)) return true;
  // 北京pk10计划软件: letters that no office has there.
  if (points > 1 && /[a-z]/.test(rest) && !/政府|信息|公开/.test(term)) return true;
  if (familiarCharacters(points > 0 ? rest : term) > 0) return false;
  if (/[政府信息公开主动依申请需要问题统计期限时间数据部门年]/.test(points > 0 ? rest : term)) return false;
  return term.length > 3 || points > 0;
}
