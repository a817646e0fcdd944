/** Sentences of made-up reports: what an honest body of this kind would say, with the figures of its own tables. */
import type { SectionKey } from '../../lib/domain/keys';
import type { ReportSpec } from './page-spec';

export interface Voice {
  agency: string;
  year: number;
  /** Governments report on assessment and accountability as well. */
  kind: 'department' | 'government';
  /** How the body speaks of itself. */
  self: string;
}

/** Totals that the text may repeat. */
export interface Totals {
  received: number;
  carriedIn: number;
  concluded: number;
  carriedOut: number;
}

export function totalsOf(tables: ReportSpec['tables']): Totals {
  const total = (row: string) => tables.requests?.figures[row]?.['total']?.value ?? 0;
  return {
    received: total('received'),
    carriedIn: total('carried-in'),
    concluded: total('concluded'),
    carriedOut: total('carried-out'),
  };
}

/** The opening: basis, period and whom to ask. */
export function preambleOf({ agency, year }: Voice): string[] {
  const basis =
    year >= 2021
      ? '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'
      : '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）';
  return [
    `依照《中华人民共和国政府信息公开条例》和${basis}，${agency}编制了本报告。`,
    `报告中的数据自${year}年1月1日起统计，至${year}年12月31日止。读者如有疑问，可向${agency}办公室询问（地址：梧桐路18号，邮编：000000）。`,
  ];
}

/** A sentence that names the parts, as many prefaces do: headings that are none. */
export const announcement =
  '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。';

/** The paragraphs of each section; the table sections have none. */
export function paragraphsOf(voice: Voice, totals: Totals): Partial<Record<SectionKey, string[]>> {
  return { overview: overviewOf(voice, totals), problems: problemsOf(voice), others: othersOf(voice) };
}

function overviewOf({ year, kind, self }: Voice, totals: Totals): string[] {
  const requests =
    totals.received + totals.carriedIn === 0
      ? `${year}年，${self}未收到政府信息公开申请，也没有上年结转的申请。`
      : `${year}年，${self}新收政府信息公开申请${totals.received}件，上年结转${totals.carriedIn}件，全年办结${totals.concluded}件，结转下年度继续办理${totals.carriedOut}件。`;
  return [
    `${year}年，${self}把公开透明当作日常工作来做，公开的内容、渠道和时限都比过去更清楚。`,
    '（一）主动公开情况',
    '按照目录逐项更新栏目，重要文件在印发后二十个工作日内上网，并配发问答和图解，方便群众看懂、会用。',
    '（二）依申请公开情况',
    requests + '每一份答复都经过法制审核，文书写明依据和救济途径。',
    '（三）政府信息管理情况',
    '新制发的文件先定公开属性再送签，旧文件定期清理，已失效的在网页上标明，保密审查做到先审后发。',
    '（四）政府信息公开平台建设情况',
    '门户网站的公开专栏重新编排，检索入口放在首屏，政务新媒体只保留常用账号，由专人值守。',
    '（五）监督保障情况',
    kind === 'government'
      ? '每季度抽查一次并通报结果，组织业务培训。工作考核结果纳入年度综合考核，社会评议总体满意，全年没有发生需要责任追究的情形。'
      : '每季度自查一次并在内部通报，组织业务培训，把公开工作列入科室年度考核。',
  ];
}

function problemsOf({ year, self }: Voice): string[] {
  return [
    `${year}年工作中存在的主要问题：一是政策解读的形式还比较单一，图表和短视频用得少；二是部分栏目更新不够及时，基层同志对公开标准掌握得不够准。`,
    `改进情况：${self}已经建立解读素材库，要求文件与解读同时送审；对长期不更新的栏目逐个指定责任人，并安排两次集中学习，逐步补上短板。`,
  ];
}

function othersOf({ year, self }: Voice): string[] {
  return year >= 2021
    ? [`${year}年，${self}未收取政府信息公开信息处理费，也没有其他需要报告的事项。`]
    : [`${year}年，${self}没有其他需要报告的事项。`];
}
