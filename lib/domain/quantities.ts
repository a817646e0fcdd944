/** The quantities that a text may state and a table may hold, by name. Rows of section three stand under their own keys.
 *  Source: the rows and columns of the forms (国办公开办函〔2019〕60号, 〔2021〕30号). */

/** A row key of section three, or one of `quantityNames`. */
export type Quantity = string;

export const quantityNames: Readonly<Record<Quantity, string>> = {
  received: '收到的政府信息公开申请',
  new: '本年新收政府信息公开申请',
  'carried-in': '上年结转的申请',
  answered: '答复的申请',
  concluded: '办结的申请',
  handled: '办理的政府信息公开申请',
  requested: '依申请公开',
  published: '主动公开的政府信息',
  carried: '结转的申请',
  'carried-out': '结转下年度继续办理的申请',
  granted: '予以公开',
  partial: '部分公开',
  'granted+partial': '予以公开及部分公开',
  denied: '不予公开',
  unavailable: '无法提供',
  rejected: '不予处理',
  other: '其他处理',
  individual: '自然人的申请',
  entity: '法人或其他组织的申请',
  business: '商业企业的申请',
  research: '科研机构的申请',
  nonprofit: '社会公益组织的申请',
  legal: '法律服务机构的申请',
  review: '行政复议',
  'review-upheld': '行政复议结果维持',
  'review-corrected': '行政复议结果纠正',
  'review-other': '行政复议其他结果',
  'review-pending': '行政复议尚未审结',
  suit: '行政诉讼',
  'suit-direct': '未经复议直接起诉',
  'suit-after': '复议后起诉',
  'suit-upheld': '行政诉讼结果维持',
  'suit-corrected': '行政诉讼结果纠正',
  'suit-other': '行政诉讼其他结果',
  'suit-pending': '行政诉讼尚未审结',
  'document-issued': '制发的规范性文件',
  'document-repealed': '废止的规范性文件',
  'document-in-force': '现行有效的规范性文件',
  'regulation-issued': '制发的规章',
  'regulation-repealed': '废止的规章',
  'regulation-in-force': '现行有效的规章',
};

/** Applicants' kinds: columns of section three, and `entity` for the five of organisations. */
export const applicantQuantities: ReadonlySet<Quantity> = new Set([
  'individual',
  'entity',
  'business',
  'research',
  'nonprofit',
  'legal',
]);
