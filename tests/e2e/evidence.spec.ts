/** Pictures of findings, and the package that holds them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';

/** A colour that neither pages nor marks have, on the cells that a total is wrong in. */
const green = '<style>td { background: #12c46a }</style></head>';
const report = { html: htmlOf(faulty).replace('</head>', green) };

/** With the side panel beside it, the window has less room than the tests' usual page: what is beyond is in no picture. */
const beside = { width: 880, height: 680 };

test.beforeEach(({ browserWithExtension: { context } }) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']),
);

test('without a click on the toolbar button, it says what to do', async ({ open, panelOf, reviewOf }) => {
  const page = await open(report);
  await reviewOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: t('picture.take') }).first().click(); // prettier-ignore
  await expect(panel.getByText(t('shot.forbidden'))).toBeVisible();
});

test('a picture shows the marked cell and says what it is; it is copied and saved', async ({
  open,
  panelOf,
  reviewOf,
  pressToolbarButton,
}) => {
  const page = await open(report);
  await page.setViewportSize(beside);
  await pressToolbarButton(page);
  const { findings, report: read } = await reviewOf(page);
  const index = findings.findIndex(({ rule }) => rule === 'applicant-total-unbalanced');
  const panel = await panelOf(page);
  const card = panel.locator(`[data-finding="${findings[index]!.id}"]`);
  await card.getByRole('button', { name: t('picture.take') }).click();
  const picture = panel.getByRole('img', { name: t('picture.title', { number: index + 1 }) });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(400);

  const seen = await colours(panel);
  expect(seen.count).toBeGreaterThan(50);
  expect(seen.green).toBeGreaterThan(1_000);
  // The caption's paper, at the lower edge.
  expect(seen.lowest).toBe('246,245,242');

  await panel.getByRole('button', { name: t('picture.copy') }).click();
  await expect(panel.getByText(t('picture.copied'))).toBeVisible();
  const types = await panel.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toEqual(['image/png']);

  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: t('picture.save') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${read!.agency}-${read!.year}-问题${index + 1}.png`);
  expect(
    readFileSync(await download.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(await inFront(panel)).toBe(true);
});

test('a package holds list, review, letter, pictures and page, with their sums', async ({
  open,
  panelOf,
  reviewOf,
  pressToolbarButton,
}) => {
  test.setTimeout(90_000);
  const page = await open(report);
  await page.setViewportSize(beside);
  await pressToolbarButton(page);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  await openPackage(panel);
  const downloading = panel.waitForEvent('download', { timeout: 60_000 });
  await panel.getByRole('button', { name: t('evidence.pack') }).click();
  const download = await downloading;
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));

  const sums = strFromU8(files['SHA256SUMS.txt']!).trimEnd().split('\n');
  for (const line of sums) {
    const [sum, path] = line.split('  ') as [string, string];
    expect(createHash('sha256').update(files[path]!).digest('hex'), path).toBe(sum);
  }
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      '问题清单.xlsx',
      '审阅结果.json',
      '整改通知.txt',
      '说明.txt',
      '网页/网页.html.txt',
    ]),
  );

  const pictures = Object.keys(files).filter((path) => path.startsWith('截图/'));
  const account = strFromU8(files['说明.txt']!);
  expect(pictures.length + [...account.matchAll(/^未截图：/gm)].length).toBe(findings.length);
  expect(pictures.length).toBeGreaterThan(findings.length / 2);
  const { reviews } = JSON.parse(strFromU8(files['审阅结果.json']!)) as {
    reviews: [{ findings: unknown[] }];
  };
  expect(reviews[0].findings).toEqual(findings);

  const source = strFromU8(files['网页/网页.html.txt']!);
  expect(source).not.toContain('mingcha');
  expect(source).toBe(
    await page.evaluate(() => {
      document.querySelector('mingcha-marks')?.remove();
      return `${new XMLSerializer().serializeToString(document.doctype!)}\n${document.documentElement.outerHTML}`;
    }),
  );
  await expect(
    panel.getByText(t('evidence.done', { name: download.suggestedFilename(), pictures: pictures.length })),
  ).toBeVisible();
});

test('a package is cancelled, and can be made without pictures', async ({
  open,
  panelOf,
  reviewOf,
  pressToolbarButton,
}) => {
  const page = await open(report);
  await reviewOf(page);
  const panel = await panelOf(page);
  await openPackage(panel);
  await panel.getByRole('button', { name: t('evidence.pack') }).click();
  await expect(panel.getByText(t('shot.forbidden'))).toBeVisible();
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: t('evidence.without') }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())));
  expect(Object.keys(files).filter((path) => path.startsWith('截图/'))).toEqual([]);

  await pressToolbarButton(page);
  const again = await panelOf(page);
  await openPackage(again);
  await again.getByRole('button', { name: t('evidence.pack') }).click();
  await again.getByRole('button', { name: t('evidence.cancel') }).click();
  await expect(again.getByText(t('evidence.cancelled'))).toBeVisible();
});

async function openPackage(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: t('action.export') }).click();
  await panel.getByRole('menuitem', { name: t('action.evidence') }).click();
}

function inFront(panel: Page): Promise<boolean> {
  return panel.evaluate(async () => (await chrome.tabs.getCurrent())?.active === true);
}

/** How many colours the picture has, how many pixels of it are the cells' green, and the colour of its lowest left corner. */
function colours(panel: Page): Promise<{ count: number; green: number; lowest: string }> {
  return panel.locator('canvas.picture').evaluate((canvas: HTMLCanvasElement) => {
    const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const at = (index: number) => `${data[index]},${data[index + 1]},${data[index + 2]}`;
    const all = new Map<string, number>();
    for (let index = 0; index < data.length; index += 4) all.set(at(index), (all.get(at(index)) ?? 0) + 1);
    return { count: all.size, green: all.get('18,196,106') ?? 0, lowest: at((height - 2) * width * 4) };
  });
}
