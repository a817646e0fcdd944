/** Titles of reports: what a line must look like to be one, and what it says of agency and year. Texts are folded. */
import {
  between,
  closings,
  columnWords,
  otherEndings,
  otherSubjects,
  otherVerbs,
  subjects,
  yearPart,
  yearWords,
} from '../domain/titles';
import { simplify } from '../domain/traditional';
import { isBodyName } from './body-name';
import { yearOf } from './year';

export interface ReportTitle {
  /** The agency as the title names it, or null. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Where the fixed words stand (政府信息公开…年度报告): offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** 政府信息公开和政府网站管理工作报告: a second subject behind the first. */
const alongside = '(?:[和与及暨、][\\u4e00-\\u9fff]{2,8}?)?';
const fixedWords = new RegExp(`(?:${subjects})${alongside}(?:${between})*${closings}`);
const cutWords = new RegExp(`(?:${subjects})(?:${between}|报|年度报)*(?:\\.{2,}|…)$`);
const tail = new RegExp(
  `^(?:\\(([^()]{1,24})\\)|${yearPart}|全文|正文|\\.(?:pdf|docx?|wps|html?)|[.。…·》"])*$`,
  'i',
);
const years = new RegExp(yearWords, 'g');
const yearParts = new RegExp(yearPart, 'g');
const verbs = new RegExp(otherVerbs);
const others = new RegExp(otherSubjects);
const column = new RegExp(`^(?:${columnWords})$`);
const documentNumber = /[\u4e00-\u9fff]{1,8}[([]20\d\d[)\]]\d+号/g;
const label = /^(?:标题|题名|名称|信息名称|文件名称|当前(?:位置|页面)|您(?:现在)?的位置)[::]?/;
const leading = /^(?:【[^】]*】|\[[^\]]*\]|[《"·\-—•>●■◆*]|\d{1,3}[.、]|\((?:图片版?|公开)\))+/;
const secondSubject = /(?:政府信息|政务公开|信息公开|政务|党务|政府网站(?:建设|管理)?)(?:工作)?[和与及暨、]$/;

const longest = 90;

/** Whether a text has the characters that every report's title has: cheap, for the thousands of lines that are none. */
export function mayBeTitle(text: string): boolean {
  return text.includes('公') && holdsClosing(text);
}

/** Whether a text has what every title ends in: 报告, 年报, or the dots of one that is cut off. */
export function holdsClosing(text: string): boolean {
  return /[报報]|\.\.|…/.test(text);
}

/** Reads a line as a report's title.
 *  @param text a folded line
 *  @returns null where the line is no title of a report: a sentence, a notice, news, a guide, another yearly report */
export function parseTitle(text: string): ReportTitle | null {
  if (!mayBeTitle(text) || text.length > longest) return null;
  const plain = simplify(text);
  const found = fixedWords.exec(plain) ?? (isCut(plain) ? cutWords.exec(plain) : null);
  if (!found) return null;
  // 澄原市人民政府信息公开…: its 政府 belongs to the name as well.
  const start = found.index + (plain.endsWith('人民', found.index) && found[0].startsWith('政府') ? 2 : 0);
  const end = found.index + found[0].length;
  const rest = tail.exec(plain.slice(end));
  if (!rest) return null;
  const bracket = rest[1] ?? '';
  if (bracket !== '' && (others.test(bracket) || endsOtherwise(bracket))) return null;
  const head = cleaned(plain.slice(0, start));
  if (head === null) return null;

  const stated = found[0].match(years) ?? plain.slice(end).match(years) ?? head.match(years) ?? [];
  const year = stated.at(-1);
  const named = agencyIn(head) ?? (isBodyName(bracket) ? bracket : null);
  return {
    agency: named === null ? null : original(text, plain, named),
    year: year === undefined ? null : yearOf(year),
    start,
    end,
  };
}

function isCut(text: string): boolean {
  return text.endsWith('..') || text.endsWith('…');
}

const ofOthers = otherEndings.split('|');

/** Whether a text ends as titles of other things do: 通知, 通知(草案)》, 办法的通知. */
function endsOtherwise(text: string): boolean {
  const whole = withoutTail(text);
  return ofOthers.some(
    (ending) =>
      whole.endsWith(ending) ||
      (text.endsWith(`的${ending}`) && hasEnding(withoutTail(text.slice(0, -ending.length - 1)))),
  );
}

function hasEnding(text: string): boolean {
  return ofOthers.some((ending) => text.endsWith(ending));
}

/** Without the mark that closes a title, and what stands in brackets before it. */
function withoutTail(text: string): string {
  return text.replace(/[》"]$/, '').replace(/\([^()]{0,14}\)$/, '');
}

/** Whether a headline belongs to something that is no report: a notice, a guide, an explanation, another yearly report. */
export function isOtherTitle(text: string): boolean {
  const plain = simplify(text);
  if (parseTitle(text)) return false;
  if (endsOtherwise(plain) || others.test(plain)) return true;
  const found = fixedWords.exec(plain);
  return found !== null && verbs.test(plain);
}

/** What stands before the fixed words, without labels, brackets and numbers of documents; null where it cannot be a title's beginning. */
function cleaned(before: string): string | null {
  if (before === '') return '';
  const bracketed = /【([^】]*)】/.exec(before)?.[1] ?? '';
  if (others.test(bracketed)) return null;
  const head = before
    .replaceAll(documentNumber, '')
    .replace(label, '')
    .replace(leading, '')
    .replace(secondSubject, '');
  if (/[。;?!>|=<{},:]/.test(head) || verbs.test(head) || others.test(head) || head.length > 48) return null;
  return head;
}

/** The agency in a title's beginning: what is left without the year, 关于 and the like. */
function agencyIn(head: string): string | null {
  const left = head
    .replaceAll(yearParts, '|')
    .split('|')
    .map((part) =>
      part
        .replace(/^(?:年度?|度|关于|的|[-—_·)》"])+/, '')
        .replace(/(?:关于|年度?|的|本年|[-—_·(《"])+$/, ''),
    )
    .filter((part) => part.length > 1 && !column.test(part))
    .map((part) => part.replace(/^.*(?:门户网站|官方网站|官网|政务网)(?=.{3})/, ''));
  const name = left.find((part) => isBodyName(part)) ?? left.at(0) ?? null;
  return name !== null && /^[\u4e00-\u9fff]/.test(name) ? name : null;
}

/** The same stretch in the text as printed: simplifying keeps offsets. */
function original(text: string, plain: string, part: string): string {
  const start = plain.indexOf(part);
  return start < 0 ? part : text.slice(start, start + part.length);
}
