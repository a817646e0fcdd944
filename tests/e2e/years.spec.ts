/** Two years of one agency: whichever report comes last, this year's is judged by last year's. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Review } from '../../lib/judge/model';
import { expect, t, test } from './extension';
import { twoYears } from './two-years';

const carryOver = ({ findings }: Review) => findings.filter(({ rule }) => rule === 'carry-over-unbalanced');
const outcome = ({ checks }: Review) => checks['carry-over-unbalanced']?.outcome;

test.describe('last year’s report', () => {
  test('reviewed later: this year’s tab is judged again, as the command line does', async ({
    open,
    reviewOf,
    badgeOf,
  }, info) => {
    test.slow(); // the command line starts as a process of its own
    const { now, before } = twoYears('澄原市交通运输局');
    const page = await open({ html: now });
    expect(outcome(await reviewOf(page))).toBe('undecided');
    const badge = await badgeOf(page);

    const earlier = await open({ html: before });
    await reviewOf(earlier);
    await expect.poll(async () => outcome(await reviewOf(page))).toBe('failed');
    expect(await badgeOf(page)).not.toBe(badge);

    const paths = [info.outputPath('now.html'), info.outputPath('before.html')] as const;
    writeFileSync(paths[0], now);
    writeFileSync(paths[1], before);
    const own = await reviewOf(page);
    const told = commandLine(['--previous', paths[1], '--url', page.url(), paths[0]]);
    expect(carryOver(own)).toHaveLength(1);
    expect(own.findings).toEqual(told.findings);
    expect(own.checks).toEqual(told.checks);
  });

  test('reviewed before, closed since, the worker stopped between', async ({
    open,
    reviewOf,
    stopWorker,
  }) => {
    const { now, before } = twoYears('澄原市司法局');
    const earlier = await open({ html: before });
    await reviewOf(earlier);
    await earlier.close();
    await stopWorker();
    const page = await open({ html: now });
    await expect.poll(async () => carryOver(await reviewOf(page)).length).toBe(1);
  });

  test('open, with the worker stopped between', async ({ open, reviewOf, stopWorker }) => {
    const { now, before } = twoYears('澄原市民政局');
    const page = await open({ html: now });
    await reviewOf(page);
    await stopWorker();
    await reviewOf(await open({ html: before }));
    await expect.poll(async () => carryOver(await reviewOf(page)).length).toBe(1);
  });

  test('changed on its page: this year’s tab follows', async ({ open, reviewOf }) => {
    const { now, before } = twoYears('澄原市财政局');
    const page = await open({ html: now });
    const earlier = await open({ html: before });
    await expect.poll(async () => carryOver(await reviewOf(page)).length).toBe(1);
    await correct(earlier);
    await expect.poll(async () => outcome(await reviewOf(page))).toBe('passed');
  });

  test('of an agency that had another name is chosen by hand, and the choice taken back', async ({
    open,
    reviewOf,
    panelOf,
  }) => {
    const page = await open({ html: twoYears('澄原市数据局').now });
    await reviewOf(await open({ html: twoYears('澄原市大数据中心').before }));
    const panel = await panelOf(page);
    await panel.getByRole('tab', { name: t('view.checks') }).click();
    await expect(panel.getByText(t('earlier.none', { year: 2021 }))).toBeVisible();
    await panel.getByRole('button', { name: t('earlier.choose') }).click();
    const offered = panel.locator('.earlier li', { hasText: '澄原市大数据中心' });
    await offered.getByRole('button', { name: t('earlier.take') }).click();
    await expect.poll(async () => carryOver(await reviewOf(page)).length).toBe(1);
    await expect(panel.getByText(t('earlier.from.chosen'))).toBeVisible();
    await expect(panel.locator('.earlier a')).toContainText('澄原市大数据中心2021年');

    await panel.getByRole('button', { name: t('earlier.auto') }).click();
    await expect.poll(async () => outcome(await reviewOf(page))).toBe('undecided');
  });

  test('is named in the panel, and is not used where people do not want it', async ({
    open,
    reviewOf,
    panelOf,
  }) => {
    const { now, before } = twoYears('澄原市林业局');
    await reviewOf(await open({ html: before }));
    const page = await open({ html: now });
    const panel = await panelOf(page);
    await panel.getByRole('tab', { name: t('view.checks') }).click();
    await expect(panel.locator('.earlier')).toContainText(t('earlier.from.tab'));
    await panel.getByRole('button', { name: t('earlier.drop') }).click();
    await expect.poll(async () => outcome(await reviewOf(page))).toBe('undecided');
    await expect(panel.getByText(t('earlier.refused'))).toBeVisible();
  });

  test('is forgotten when the user wishes so', async ({ open, reviewOf, optionsPage }) => {
    const { now, before } = twoYears('澄原市体育局');
    const earlier = await open({ html: before });
    await reviewOf(earlier);
    await earlier.close();
    const options = await optionsPage();
    await options.getByRole('button', { name: t('options.forget') }).click();
    await options.getByRole('button', { name: t('options.forget.sure') }).click();
    await expect(options.getByText(t('options.forgotten'))).toBeVisible();
    expect(outcome(await reviewOf(await open({ html: now })))).toBe('undecided');
  });

  test('of another agency says nothing', async ({ open, reviewOf }) => {
    const page = await open({ html: twoYears('澄原市审计局').now });
    await reviewOf(await open({ html: twoYears('澄原市统计局').before }));
    expect(outcome(await reviewOf(page))).toBe('undecided');
  });
});

/** Puts the total right that last year's report carries over. */
function correct(earlier: Page): Promise<void> {
  return earlier.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) => each.textContent?.includes('结转下年度'));
    row!.cells[row!.cells.length - 1]!.textContent = '1';
  });
}

function commandLine(words: readonly string[]): Review {
  try {
    return answer(execFileSync('npm', ['run', '--silent', 'review', '--', '--format', 'json', ...words]));
  } catch (error) {
    return answer((error as { stdout: Buffer }).stdout);
  }
}

function answer(printed: Buffer): Review {
  return JSON.parse(printed.toString('utf8')).reviews[0];
}
