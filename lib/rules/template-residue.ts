/** Fill-in text left over from a form. One finding for each kind of it. */
import { type Residue, residues } from '../domain/residue';
import type { Place } from '../report/model';
import { defineRule } from './define';
import { linesOf, placeIn, withoutCitations } from './parts/lines';
import { quoteOf } from './parts/where';
import { listed } from './parts/wording';

export const templateResidue = defineRule({
  id: 'template-residue',
  severity: 'error',
  group: 'content',
  basis: null, // nobody needs a document to say that a form is to be filled in
  meaning: {
    'zh-CN':
      '正文残留模板的填写提示或占位符，如“20XX年”“XX件”“＿＿件”“（此处填写……）”“该部分以表格形式报告”“{{单位名称}}”。隐去姓名、案件、电话的“××”，以及书名号、引号内举例的文字不报。',
    en: 'Fill-in text of a form is left in the article. Masked names, cases and telephones, and examples in quotes or title marks, are not meant.',
  },
  texts: {
    'zh-CN': {
      placeholder: '正文有未填写的占位符{quotes}',
      blank: '正文有未填写的空格{quotes}',
      instruction: '正文残留模板的填写提示{quotes}',
      variable: '正文残留模板的变量{quotes}',
      advice: '请按实际情况填写，并删除模板文字',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      placeholder: 'A placeholder was not filled in: {quotes}',
      blank: 'A blank was not filled in: {quotes}',
      instruction: 'Instructions of a form are left over: {quotes}',
      variable: 'A variable of a form is left over: {quotes}',
      advice: 'Fill in the facts and delete the text of the form',
      notApplicable: 'This applies to every report',
    },
  },
  examples: { good: '2023年，我局收到政府信息公开申请3件', bad: '20XX年，我局收到政府信息公开申请XX件' },
  appliesTo: () => true,

  *check(report) {
    const found = new Map<Residue['kind'], Place[]>();
    for (const line of linesOf(report)) {
      if (!mayHold.test(line.text)) continue;
      const text = withoutCitations(line.text);
      for (const { kind, pattern } of residues) {
        for (const match of text.matchAll(pattern)) {
          if (kind === 'placeholder' && masks(text, match.index)) continue;
          const places = found.get(kind) ?? [];
          places.push(placeIn(line, match.index, match.index + match[0].length));
          found.set(kind, places);
        }
      }
    }
    for (const [kind, at] of found) {
      const quotes = [...new Set(at.map(quoteOf))];
      yield { say: kind, at, with: { quotes: listed(quotes) }, evidence: { technique: kind, terms: quotes } };
    }
  },
});

/** What every pattern needs: cheap, for the many lines without. */
const mayHold = /[Xx×]|__|此处|在此|填|撰写|实际|表格|[{<[【]|\((?:填|单位|部门|机关|行政机关|机构)/;

/** Names and cases are masked so: 李××, 申请人××, ××诉××局, 某公司××. */
function masks(text: string, at: number): boolean {
  return (
    /(?:申请人|原告|被告|当事人|第三人|市民|村民|居民|先生|女士|公司|某|诉|案)[^。;,]{0,6}$/.test(
      text.slice(Math.max(0, at - 10), at),
    ) || /^[Xx×]{2,4}[\u4e00-\u9fff]{0,8}(?:诉|案|一案|公司)/.test(text.slice(at, at + 14))
  );
}
