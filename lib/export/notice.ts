/** 整改通知: the letter to one agency about its report, from a template that the user may edit. */
import {
  defaultNotice,
  noticeBlanks,
  noticeItem,
  noticePlaceholders,
  type NoticePlaceholder,
} from '../domain/notice';
import type { Finding, Review } from '../judge/model';
import { oneLine } from './cell-text';
import { resultWords, wordingOf } from './finding-words';
import { placesWords } from './places-words';

export interface NoticeOptions {
  readonly template?: string;
  /** Printed as given: when the page was checked, until when to answer, who writes, and the letter's date. */
  readonly at?: string;
  readonly deadline?: string;
  readonly issuer?: string;
  readonly date?: string;
}

const placeholder = /\{([^{}\n]{1,20})\}/g;

/** The letter about all findings of the review; give it a review with the chosen ones. */
export function toNotice(review: Review, options: NoticeOptions = {}): string {
  const { report, url, findings } = review;
  const known: Readonly<Record<NoticePlaceholder, string | null | undefined>> = {
    单位: report?.agency,
    年度: report && report.year !== null ? `${report.year}年度` : null,
    标题: report?.title,
    网址: url,
    发布日期: report?.publishedOn,
    核查时间: options.at,
    数量: String(findings.length),
    问题: findings.map((finding, index) => problem(finding, index + 1, review)).join('\n'),
    期限: options.deadline,
    落款: options.issuer,
    日期: options.date,
  };
  return (options.template ?? defaultNotice).replaceAll(placeholder, (written, name: string) =>
    isPlaceholder(name) ? known[name] || noticeBlanks[name] : written,
  );
}

/** @returns names in braces that no letter can fill, for the template's editor */
export function unknownPlaceholders(template: string): readonly string[] {
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}

function problem(finding: Finding, number: number, review: Review): string {
  const lines = [
    `　　${number}．${oneLine(finding.message)}`,
    detail(noticeItem.place, placesWords(finding.locations, wordingOf(review, 'zh-CN'))),
    detail(noticeItem.result, resultWords(finding, review, 'zh-CN')),
    detail(noticeItem.basis, finding.basis ?? ''),
    detail(noticeItem.advice, finding.advice),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function detail(name: string, value: string): string {
  return value === '' ? '' : `　　　　${name}${oneLine(value)}`;
}

function isPlaceholder(name: string): name is NoticePlaceholder {
  return (noticePlaceholders as readonly string[]).includes(name);
}
