/** The letter that asks an agency to put its report right. Its user may edit it; the placeholders are in Chinese for that reason. */

/** What may stand in braces in a template. */
export const noticePlaceholders = [
  '单位',
  '年度',
  '标题',
  '网址',
  '发布日期',
  '核查时间',
  '数量',
  '问题',
  '期限',
  '截止日期',
  '落款',
  '日期',
] as const;

export type NoticePlaceholder = (typeof noticePlaceholders)[number];

/** Wording: own; facts, places and bases first, no reproach. */
export const defaultNotice = `关于{年度}政府信息公开工作年度报告的整改通知

{单位}：

　　经核查，你单位发布的《{标题}》（网址：{网址}）有以下{数量}个问题需要核实整改：

{问题}

　　请对照上述依据逐项核实，自收到本通知之日起{期限}内完成整改，并书面反馈整改情况。核实后认为页面内容无误的，请一并说明理由。

　　核查时间：{核查时间}

　　　　　　　　　　{落款}
　　　　　　　　　　{日期}
`;

/** What stands for a part that nobody gave. */
export const noticeBlanks: Readonly<Record<NoticePlaceholder, string>> = {
  单位: '（单位名称）',
  年度: '本年度',
  标题: '政府信息公开工作年度报告',
  网址: '（网址）',
  发布日期: '（发布日期）',
  核查时间: '（核查时间）',
  数量: '0',
  问题: '（无）',
  期限: '（期限）',
  截止日期: '　　年　　月　　日',
  落款: '（落款单位）',
  日期: '　　年　　月　　日',
};

/** The lines below a problem's sentence. */
export const noticeItem = { place: '位置：', result: '核对：', basis: '依据：', advice: '建议：' } as const;

/** A period for putting things right that is usual in such letters, in working days. */
export const usualNoticeDays = 10;
export const longestNoticeDays = 90;
export const longestIssuer = 100;
export const longestNotice = 5_000;

/** A name in braces; a brace that closes nothing, or a name that is too long for one, is plain text. */
export const placeholder = /\{([^{}\n]{1,20})\}/g;

/** Whether a letter has something to put in place of this name, given without its braces. */
export function isPlaceholder(name: string): name is NoticePlaceholder {
  return (noticePlaceholders as readonly string[]).includes(name);
}

export type NoticeFault = 'empty' | 'long' | 'unknown';

/** What keeps a text from being a template; null where nothing does. */
export function noticeFault(template: string): NoticeFault | null {
  if (template.trim() === '') return 'empty';
  if (template.length > longestNotice) return 'long';
  return unknownPlaceholders(template).length > 0 ? 'unknown' : null;
}

/** @returns names in braces that no letter can fill, each once */
export function unknownPlaceholders(template: string): readonly string[] {
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}
