/** Writes one page for each rule into docs/rules: part of `npm run docs`. The rules' own data is the source. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Language } from '../lib/domain/keys';
import { escapeMarkdown } from '../lib/export/markdown';
import { rulePage, rulesByGroup, type RulePage } from '../lib/export/rule-page';
import { reportTexts } from '../lib/i18n/report-texts';
import { translator } from '../lib/i18n/translate';
import { catalogue } from '../lib/rules/catalogue';

export const folder = resolve(import.meta.dirname, '../docs/rules');

const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'zh-CN', name: '中文' },
  { language: 'en', name: 'English' },
];

/** @returns the text of each page by its file name; README.md lists them */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const options = { ...(await resolveConfig(join(folder, 'README.md'))), parser: 'markdown' };
  const pages = new Map([['README.md', listOfRules()]]);
  for (const { id } of catalogue) pages.set(`${id}.md`, pageOf(id));
  return new Map(
    await Promise.all([...pages].map(async ([name, text]) => [name, await format(text, options)] as const)),
  );
}

function listOfRules(): string {
  const parts = languages.map(({ language, name }) => {
    const { severity } = reportTexts[language];
    const groups = rulesByGroup(language).map(({ category, rules }) => {
      const lines = rules.map(
        (page) =>
          `- [\`${page.id}\`](${page.id}.md) ${severity[page.severity]}: ${escapeMarkdown(page.summary)}`,
      );
      return `### ${category}\n\n${lines.join('\n')}`;
    });
    return `## ${name}\n\n${groups.join('\n\n')}`;
  });
  return `# 规则 · Rules\n\n${parts.join('\n\n')}\n`;
}

function pageOf(id: string): string {
  const parts = languages.map(({ language, name }) => {
    const page = rulePage(id, language);
    return page ? `## ${name}\n\n${explanation(page, language)}` : '';
  });
  return `# \`${id}\`\n\n${parts.join('\n\n')}\n`;
}

function explanation(page: RulePage, language: Language): string {
  const t = translator(language);
  const severity = reportTexts[language].severity[page.severity];
  const bases = page.bases.map(
    ({ years, document }) => `- ${years || t('rules.allYears')}: ${escapeMarkdown(document)}`,
  );
  return [
    `**${severity}** · ${page.category}`,
    escapeMarkdown(page.summary),
    ...section(
      t('rules.details'),
      page.details.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n'),
    ),
    ...section(t('rules.basis'), bases.length > 0 ? bases.join('\n') : t('rules.noBasis')),
    ...section(t('rules.advice'), escapeMarkdown(page.advice)),
    ...section(t('rules.good'), fenced(page.good)),
    ...section(t('rules.bad'), fenced(page.bad)),
  ].join('\n\n');
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`### ${title}`, text];
}

function fenced(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}

if (process.argv[1] === import.meta.filename) {
  const pages = await rulePages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
