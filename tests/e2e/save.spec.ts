/** What the panel hands to the browser's downloads. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { columnSets } from '../../lib/domain/list-columns';
import { fileFormats, type FileFormat } from '../../lib/export/file-format';
import { faulty } from './cases';
import { expect, t, test } from './extension';

test('a workbook with a row a finding, under the report’s name', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { report, findings } = await reviewOf(page);
  const panel = await panelOf(page);
  const { name, bytes } = await saved(panel, 'xlsx');
  expect(name).toBe(`${report!.agency}-${report!.year}-问题清单.xlsx`);
  await expect(panel.getByText(t('save.done', { name }))).toBeVisible();
  const sheet = load(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!), { xml: true });
  const rows = sheet('row').toArray().map((row) => sheet(row).children('c')); // prettier-ignore
  expect(rows).toHaveLength(findings.length + 1);
  for (const [index, { message }] of findings.entries()) {
    expect(rows[index + 1]).toHaveLength(columnSets.full.length);
    expect(rows[index + 1]!.eq(5).text()).toBe(message);
  }
});

test('every other format, with content', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  for (const format of fileFormats.filter((each) => each !== 'xlsx')) {
    const { bytes } = await saved(panel, format);
    const text = strFromU8(new Uint8Array(bytes));
    // Each format has its own escapes: a stretch of plain Chinese comes through all of them.
    for (const { message } of findings) expect(text).toContain(/[\p{Script=Han}]{4,}/u.exec(message)?.[0]);
  }
});

async function saved(panel: Page, format: FileFormat): Promise<{ name: string; bytes: Uint8Array }> {
  await panel.getByRole('button', { name: t('action.export') }).click();
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: t(`action.save.${format}`) }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
