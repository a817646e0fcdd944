/** Writes the table of rules into both README files: `npm run docs`. The rules' own data is the source. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Language } from '../lib/domain/keys';
import { ruleSummary } from '../lib/export/rule-texts';
import { reportTexts } from '../lib/i18n/report-texts';
import { catalogue } from '../lib/rules/catalogue';

const begin = '<!-- rules: npm run docs -->';
const end = '<!-- /rules -->';

const heads: Readonly<Record<Language, string>> = {
  'zh-CN': '| 规则 | 等级 | 含义 |',
  en: '| rule | severity | says |',
};

export const readmes: readonly { readonly path: string; readonly language: Language }[] = [
  { path: resolve(import.meta.dirname, '../README.md'), language: 'en' },
  { path: resolve(import.meta.dirname, '../README.zh-CN.md'), language: 'zh-CN' },
];

/** @returns the text of a README with its table of rules made anew
 *  @throws Error where the marks around the table are missing */
export async function withRuleTable({ path, language }: (typeof readmes)[number]): Promise<string> {
  const text = readFileSync(path, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${path} has no place for the table of rules`);
  const filled = `${text.slice(0, before)}${begin}\n\n${ruleTable(language)}\n\n${text.slice(after)}`;
  return format(filled, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function ruleTable(language: Language): string {
  const rows = catalogue.map(
    ({ id, severity }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${reportTexts[language].severity[severity]} | ${ruleSummary(id, language).replaceAll('|', '\\|')} |`,
  );
  return [heads[language], '|---|---|---|', ...rows].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  for (const readme of readmes) writeFileSync(readme.path, await withRuleTable(readme));
}
