/** Shapes that are right and easily misread: other wordings, other numberings, notes, rows of an agency's own. */
import { sectionForms, tableForm, type LabelForm } from '../../lib/domain/forms';
import type { TableKey } from '../../lib/domain/keys';
import type { Chance } from './page-random';
import { printedForm, type ReportSpec } from './page-spec';

/** @returns the same spec, some of these shapes put into it */
export function withTraps(spec: ReportSpec, dice: Chance): ReportSpec {
  const [overview, disclosure, requests] = spec.sections;
  if (disclosure && dice.happens(0.3)) disclosure.notes.push(`注：${spec.agency}没有规章制定权。`);
  if (requests && dice.happens(0.2)) requests.paragraphs.push('申请的办理情况见下表。');
  if (overview && dice.happens(0.3)) {
    overview.paragraphs.push(
      '（六）行政机关收到和处理政府信息公开申请情况',
      '办理流程和文书样式在网站上公布。',
      '（七）存在的主要问题及改进情况',
      '详见本报告第五部分。',
    );
  }
  spec.dateStyle = dice.pick(['digits', 'digits', 'han', 'dots']);
  renumber(spec, dice);
  if (dice.happens(0.4)) reword(spec, dice);
  if (dice.happens(0.2)) addRows(spec);
  return spec;
}

/** Headings numbered as agencies do: 一、 一. 第一部分 1. or not at all. */
function renumber(spec: ReportSpec, dice: Chance): void {
  const style = dice.pick(['form', 'form', 'form', 'part', 'digits', 'none'] as const);
  const mark = {
    form: dice.pick(['@、', '@、', '@、', '@．', '@.', '@，', '@、 ']),
    part: dice.pick(['第@部分　', '第@部分 ', '第@部分：']),
    digits: dice.pick(['@、', '@.']),
    none: '',
  }[style];
  spec.sections.forEach((section, index) => {
    section.mark = mark;
    if (style === 'digits') section.ordinal = String(index + 1);
    if (style === 'none') section.ordinal = null;
  });
}

/** Wordings of titles and labels that nobody objects to. */
function reword(spec: ReportSpec, dice: Chance): void {
  for (const section of spec.sections) {
    const form = sectionForms.find(({ key }) => key === section.key);
    if (form && dice.happens(0.4)) section.title = dice.pick([form.title, ...form.variants]);
  }
  const form = printedForm(spec);
  if (!form) return;
  for (const [key, table] of Object.entries(spec.tables)) {
    const { rows, columns } = tableForm(form, key as TableKey);
    table.rowLabels = otherWordings(rows, dice);
    table.columnLabels = otherWordings(columns, dice);
  }
}

function otherWordings(forms: readonly LabelForm[], dice: Chance): Record<string, string> {
  const reworded = forms.filter(({ variants }) => variants.length > 0 && dice.happens(0.3));
  return Object.fromEntries(reworded.map(({ key, variants }) => [key, dice.pick(variants)]));
}

/** Rows that agencies add: they are shown, and nothing sums them. */
function addRows({ tables }: ReportSpec): void {
  const { regulations, requests } = tables;
  if (regulations) regulations.strangers = { 'normative-documents': ['其他主动公开文件', '12', '12', '12'] };
  if (requests) requests.strangers = { 'denied-inquiry': ['小计', '1', '0', '0', '0', '0', '0', '1'] };
}
