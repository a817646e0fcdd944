/** Reviews as Markdown (CommonMark and GFM): page text is always text there, never markup; only addresses of reports become links. */
import type { Language } from '../domain/keys';
import { reportTexts } from '../i18n/report-texts';
import type { Review } from '../judge/model';
import { oneLine } from './cell-text';
import { isWebAddress } from './escape-html';
import { outlineOf, totalOf, type Fact, type OutlineItem } from './outline';

/** One part a review; where there are several, a line over all of them comes last. */
export function toMarkdown(reviews: readonly Review[], language: Language = 'zh-CN'): string {
  const parts = reviews.map((review) => markdownOf(review, language));
  if (reviews.length > 1) parts.push(escapeMarkdown(totalOf(reviews, language)));
  return parts.map((part) => `${part}\n`).join('\n');
}

/** Escapes text for one line of Markdown, in a table cell too. The addresses that GFM would link by itself are taken apart. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]|~!$#]|^[-+>]|:(?=\/\/)/g, '\\$&')
    .replaceAll(/(www)\./gi, '$1\\.')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

function markdownOf(review: Review, language: Language): string {
  const texts = reportTexts[language];
  const { title, facts, verdict, groups, undecided, links } = outlineOf(review, language);
  const line = ({ name, value, isAddress = false }: Fact): string => {
    const link = isAddress && isWebAddress(value) ? `<${new URL(value).href}>` : null;
    return `- ${escapeMarkdown(name)}${texts.colon}${link ?? escapeMarkdown(value)}`;
  };
  const item = ({ severity, rule, message, facts: details }: OutlineItem, index: number): string[] => [
    `${index + 1}. **${severity}** ${escapeMarkdown(message)}（\`${rule}\`）`,
    ...details.map((detail) => `   ${line(detail)}`),
  ];
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...facts.map(line),
    '',
    `**${escapeMarkdown(verdict)}**`,
    ...groups.flatMap((group) => ['', `## ${escapeMarkdown(group.title)}`, '', ...group.items.flatMap(item)]),
    ...(undecided
      ? ['', `## ${undecided.title}`, '', ...undecided.reasons.map((reason) => `- ${escapeMarkdown(reason)}`)]
      : []),
    ...(links.length > 0 ? ['', `## ${texts.links}`, '', ...links.map(line)] : []),
  ].join('\n');
}
