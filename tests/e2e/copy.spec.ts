/** What the panel puts on the clipboard. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Review } from '../../lib/judge/model';
import { faulty, fileOf } from './cases';
import { expect, site, t, test } from './extension';

test.beforeEach(({ browserWithExtension: { context } }) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']),
);

test('a table, as HTML and TSV in one item, a row a finding', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: t('action.copy.table') }).click();
  await expect(panel.getByText(t('copy.table', { count: findings.length }))).toBeVisible();

  const { html, text } = await clipboardOf(panel);
  const rows = await panel.evaluate(
    (source) =>
      [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('tr')].map(
        (row) => row.cells.length,
      ),
    html,
  );
  expect(rows).toHaveLength(findings.length + 1);
  expect(new Set(rows).size).toBe(1);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  expect(lines).toHaveLength(findings.length + 1);
  for (const line of lines) expect(line.split('\t')).toHaveLength(rows[0]!);
  for (const [index, { message }] of findings.entries()) expect(lines[index + 1]).toContain(message);
});

test('JSON, finding for finding what the command line says', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  await reviewOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: t('action.export') }).click();
  await panel.getByRole('menuitem', { name: t('action.copy.json') }).click();
  await expect(panel.getByText(t('copy.json'))).toBeVisible();

  const copied = JSON.parse((await clipboardOf(panel)).text) as { version: 1; reviews: Review[] };
  const printed = commandLine(fileOf(faulty), site + faulty);
  expect(copied.version).toBe(1);
  const [review] = copied.reviews;
  expect({ ...review, source: null }).toEqual({ ...printed, source: null });
});

test('Markdown and a letter, from the menu', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { report, findings } = await reviewOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: t('action.export') }).click();
  await panel.getByRole('menuitem', { name: t('action.copy.markdown') }).click();
  await expect(panel.getByText(t('copy.markdown'))).toBeVisible();
  expect((await clipboardOf(panel)).text).toMatch(/^# .*年度报告\n\n- /);

  await panel.getByRole('button', { name: t('action.export') }).click();
  await panel.getByRole('menuitem', { name: t('action.copy.notice') }).click();
  await expect(panel.getByText(t('copy.notice'))).toBeVisible();
  const { text } = await clipboardOf(panel);
  expect(text).toContain(`关于${report!.year}年度政府信息公开工作年度报告的整改通知`);
  for (const { message } of findings) expect(text).toContain(message);
});

async function clipboardOf(panel: Page): Promise<{ html: string; text: string }> {
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

function commandLine(file: string, url: string): Review {
  const args = ['run', '--silent', 'review', '--', '--format', 'json', '--url', url, file];
  const { reviews } = JSON.parse(outputOf(args)) as { reviews: [Review] };
  return reviews[0];
}

/** The program ends with 1 where it has found errors. */
function outputOf(args: readonly string[]): string {
  try {
    return execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
