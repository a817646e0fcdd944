/** The quantities that a text may state and a table may hold, by name. Rows of section three stand under their own keys.
 *  Source: the rows and columns of the forms (国办公开办函〔2019〕60号, 〔2021〕30号). */
import type { Language } from './keys';

/** A row key of section three, or one of `slotNames`. */
export type Slot = string;

type Names = Readonly<Record<Language, string>>;

export const slotNames: Readonly<Record<string, Names>> = {
  received: { 'zh-CN': '收到的政府信息公开申请', en: 'requests received' },
  new: { 'zh-CN': '本年新收政府信息公开申请', en: 'requests newly received' },
  'carried-in': { 'zh-CN': '上年结转的申请', en: 'requests carried in' },
  answered: { 'zh-CN': '答复的申请', en: 'requests answered' },
  concluded: { 'zh-CN': '办结的申请', en: 'requests concluded' },
  handled: { 'zh-CN': '办理的政府信息公开申请', en: 'requests handled' },
  requested: { 'zh-CN': '依申请公开', en: 'disclosure on request' },
  carried: { 'zh-CN': '结转的申请', en: 'requests carried over' },
  'carried-out': { 'zh-CN': '结转下年度继续办理的申请', en: 'requests carried out' },
  granted: { 'zh-CN': '予以公开', en: 'granted' },
  partial: { 'zh-CN': '部分公开', en: 'granted in part' },
  'granted+partial': { 'zh-CN': '予以公开及部分公开', en: 'granted in full or in part' },
  denied: { 'zh-CN': '不予公开', en: 'denied' },
  unavailable: { 'zh-CN': '无法提供', en: 'unavailable' },
  rejected: { 'zh-CN': '不予处理', en: 'rejected' },
  other: { 'zh-CN': '其他处理', en: 'otherwise handled' },
  individual: { 'zh-CN': '自然人的申请', en: 'requests of individuals' },
  entity: { 'zh-CN': '法人或其他组织的申请', en: 'requests of organisations' },
  business: { 'zh-CN': '商业企业的申请', en: 'requests of businesses' },
  research: { 'zh-CN': '科研机构的申请', en: 'requests of research institutes' },
  nonprofit: { 'zh-CN': '社会公益组织的申请', en: 'requests of nonprofits' },
  legal: { 'zh-CN': '法律服务机构的申请', en: 'requests of legal services' },
  review: { 'zh-CN': '行政复议', en: 'administrative reviews' },
  'review-upheld': { 'zh-CN': '行政复议结果维持', en: 'reviews upheld' },
  'review-corrected': { 'zh-CN': '行政复议结果纠正', en: 'reviews corrected' },
  'review-other': { 'zh-CN': '行政复议其他结果', en: 'reviews with another result' },
  'review-pending': { 'zh-CN': '行政复议尚未审结', en: 'reviews pending' },
  suit: { 'zh-CN': '行政诉讼', en: 'suits' },
  'suit-direct': { 'zh-CN': '未经复议直接起诉', en: 'suits without review' },
  'suit-after': { 'zh-CN': '复议后起诉', en: 'suits after review' },
  'suit-upheld': { 'zh-CN': '行政诉讼结果维持', en: 'suits upheld' },
  'suit-corrected': { 'zh-CN': '行政诉讼结果纠正', en: 'suits corrected' },
  'suit-other': { 'zh-CN': '行政诉讼其他结果', en: 'suits with another result' },
  'suit-pending': { 'zh-CN': '行政诉讼尚未审结', en: 'suits pending' },
  'document-issued': { 'zh-CN': '制发的规范性文件', en: 'normative documents issued' },
  'document-repealed': { 'zh-CN': '废止的规范性文件', en: 'normative documents repealed' },
  'document-in-force': { 'zh-CN': '现行有效的规范性文件', en: 'normative documents in force' },
  'regulation-issued': { 'zh-CN': '制发的规章', en: 'regulations issued' },
  'regulation-repealed': { 'zh-CN': '废止的规章', en: 'regulations repealed' },
  'regulation-in-force': { 'zh-CN': '现行有效的规章', en: 'regulations in force' },
};

/** Applicants' kinds: columns of section three, and `entity` for the five of organisations. */
export const applicantSlots: ReadonlySet<Slot> = new Set([
  'individual',
  'entity',
  'business',
  'research',
  'nonprofit',
  'legal',
]);
