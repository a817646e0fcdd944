/** 整改通知: the letter to one agency about its report, from a template that the user may edit. */
import {
  defaultNotice,
  isPlaceholder,
  noticeBlanks,
  noticeItem,
  placeholder,
  usualNoticeDays,
  type NoticePlaceholder,
} from '../domain/notice';
import type { Finding, Review } from '../judge/model';
import { oneLine } from './cell-text';
import { resultWords, wordingOf } from './finding-words';
import { dayWords, momentWords, workingDaysAfter } from './moment';
import { placesWords } from './places-words';

/** What the user has said about letters. */
export interface NoticeWishes {
  /** null: the template that the tool brings. */
  readonly template: string | null;
  /** Working days that the agency has. */
  readonly days: number;
  /** Who signs; empty: left to fill in. */
  readonly issuer: string;
}

export const usualWishes: NoticeWishes = { template: null, days: usualNoticeDays, issuer: '' };

interface NoticeOptions {
  readonly wishes?: NoticeWishes;
  /** When the page was checked; the day of the letter where left out. */
  readonly checkedAt?: Date;
  /** The day of the letter. */
  readonly now?: Date;
}

/** The letter about all findings of the review; give it a review with the chosen ones. What fills a placeholder is text, and is not
 *  searched for placeholders in turn. */
export function toNotice(review: Review, options: NoticeOptions = {}): string {
  const { wishes = usualWishes, now = new Date(), checkedAt = now } = options;
  const { report, url, findings } = review;
  const known: Readonly<Record<NoticePlaceholder, string | null | undefined>> = {
    单位: report?.agency,
    年度: report && report.year !== null ? `${report.year}年度` : null,
    标题: report?.title,
    网址: url,
    发布日期: report?.publishedOn,
    核查时间: momentWords(checkedAt),
    数量: String(findings.length),
    问题: findings.map((finding, index) => problem(finding, index + 1, review)).join('\n'),
    期限: periodWords(wishes.days),
    截止日期: dayWords(workingDaysAfter(now, wishes.days)),
    落款: wishes.issuer,
    日期: dayWords(now),
  };
  return (wishes.template ?? defaultNotice).replaceAll(placeholder, (written, name: string) =>
    isPlaceholder(name) ? lineOf(name, known[name]) || noticeBlanks[name] : written,
  );
}

/** How long the agency has, as letters say it. */
export function periodWords(days: number): string {
  return `${days}个工作日`;
}

/** Page text of several lines would break the letter's; only the list of problems has lines of its own. */
function lineOf(name: NoticePlaceholder, value: string | null | undefined): string {
  return name === '问题' ? (value ?? '') : oneLine(value ?? '');
}

function problem(finding: Finding, number: number, review: Review): string {
  const lines = [
    `　　${number}．${sentence(finding.message)}`,
    detail(noticeItem.place, placesWords(finding.locations, wordingOf(review, 'zh-CN'))),
    detail(noticeItem.result, resultWords(finding, review, 'zh-CN')),
    detail(noticeItem.basis, finding.basis ?? ''),
    detail(noticeItem.advice, sentence(finding.advice)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function sentence(text: string): string {
  const line = oneLine(text);
  return line === '' || /[。！？；：.!?]$/.test(line) ? line : `${line}。`;
}

function detail(name: string, value: string): string {
  return value === '' ? '' : `　　　　${name}${oneLine(value)}`;
}
