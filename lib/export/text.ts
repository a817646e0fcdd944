/** Reviews as plain text for people at a terminal. */
import type { Language } from '../domain/keys';
import { reportTexts } from '../i18n/report-texts';
import type { Review } from '../judge/model';
import { oneLine } from './cell-text';
import { outlineOf, totalOf, type Fact, type OutlineItem } from './outline';

/** Each review under its title, and a line over all where there are several. Control marks of the page never reach the terminal. */
export function toText(reviews: readonly Review[], language: Language = 'zh-CN'): string {
  const parts = reviews.map((review) => textOf(review, language));
  if (reviews.length > 1) parts.push(totalOf(reviews, language));
  return parts.map((part) => `${part}\n`).join('\n');
}

function textOf(review: Review, language: Language): string {
  const { colon } = reportTexts[language];
  const { title, facts, verdict, groups, undecided, links } = outlineOf(review, language);
  const line = ({ name, value }: Fact): string => `${oneLine(name)}${colon}${oneLine(value)}`;
  const item = ({ severity, rule, message, facts: details }: OutlineItem): string[] => [
    `  [${severity}] ${oneLine(message)}（${rule}）`,
    ...details.map((detail) => `      ${line(detail)}`),
  ];
  return [
    oneLine(title),
    ...facts.map((fact) => `  ${line(fact)}`),
    `  ${oneLine(verdict)}`,
    ...groups.flatMap((group) => ['', oneLine(group.title), ...group.items.flatMap(item)]),
    ...(undecided ? ['', undecided.title, ...undecided.reasons.map((reason) => `  ${oneLine(reason)}`)] : []),
    ...(links.length > 0 ? ['', reportTexts[language].links, ...links.map((link) => `  ${line(link)}`)] : []),
  ].join('\n');
}
