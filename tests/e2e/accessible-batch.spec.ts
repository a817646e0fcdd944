/** axe-core on batches: before one begins, while it rests, when it is over, beside an earlier one. */
import { inAllMediaAndLanguages } from './axe';
import { batchPanel, isOver, startLinks } from './batch';
import { clean, faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';

test.describe.configure({ timeout: 120_000 });

const site = 'http://www.chengyuan.gov.cn';
const units = [
  ['文昭区林业局', `${site}${faulty}`],
  ['澄原市水利局', `${site}${clean}`],
  ['岚泽县财政局', `${site}/nothing-here.html`],
  ['岚泽县水利局', ''],
] as const;
const roster = {
  name: 'units.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['单位名称,网址', ...units.map((unit) => unit.join(','))].join('\r\n')),
};

test('every state of a batch', async ({ browserWithExtension: browser }) => {
  browser.serve('/batch-slow.html', async () => {
    await new Promise((later) => setTimeout(later, 1_000));
    return htmlOf(faulty);
  });
  const panel = await batchPanel(browser);
  const desk = await browser.desk();
  const judge = (within?: string) => inAllMediaAndLanguages(panel, desk, within);
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  await panel.setViewportSize({ width: 360, height: 800 });

  const picker = panel.getByLabel(t('batch.roster'));
  await picker.setInputFiles({ ...roster, buffer: Buffer.from('1,2') });
  await expect(panel.getByRole('alert')).toBeVisible();
  await panel.getByLabel(t('batch.paste')).fill('http://www.chengyuan.example/foreign.html');
  await judge();

  const slow = Array.from({ length: 6 }, (_, n) => `http://c${n}.chengyuan.gov.cn/batch-slow.html`);
  await startLinks(panel, slow);
  await press(t('batch.pause'));
  await judge();
  await press(t('batch.cancel'));
  await isOver(panel);
  await press(t('batch.back'));

  await picker.setInputFiles(roster);
  await press(t('batch.checkLinks', { count: 3 }));
  await isOver(panel);
  await panel.getByText(t('batch.together')).click();
  await press(t('batch.togetherStart'));
  await expect(panel.getByText(t('batch.duplicates', { count: 0 }))).toBeVisible();
  await panel.getByText(t('batch.compare')).click();
  await panel.getByLabel(t('batch.compareWith')).selectOption({ index: 1 });
  await expect(panel.locator('.batch-compare li').first()).toBeVisible();
  for (const more of await panel.locator('.batch-compared summary').all()) await more.click();
  await panel.getByRole('searchbox').fill('局');
  await judge();
  await press(t('batch.back'));
  await expect(panel.getByRole('heading', { name: t('batch.saved') })).toBeVisible();
  await judge();
});
