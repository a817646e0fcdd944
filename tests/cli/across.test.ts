/** The pass across reports, over what the first pass wrote. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withRecordStore } from '../../lib/cli/record-store';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { fromHtml } from '../../lib/snapshot/from-html';
import { county2021, department2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';
import { changed, count } from '../support/page-spec';
import { aYearEarlier, copiedPage, exceedingPage } from '../support/page-together';
import { rosterBook } from '../support/roster-files';
import { run } from './run';

const earlier = aYearEarlier(
  pageHtml(
    changed(department2021, (draft) => {
      draft.tables.requests!.figures['carried-out']!['total'] = count(4);
    }),
  ),
);
const pages = [
  pageHtml(department2021),
  earlier,
  copiedPage,
  pageHtml(county2021),
  exceedingPage,
  '<p>招聘公告</p>',
];

/** What this program has put beside other programs' things: nothing may be left there, whoever left something before. */
async function recordFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('mingcha-records-'));
}

let folder: string;
let before: readonly string[];
beforeAll(async () => {
  before = await recordFolders();
  folder = await mkdtemp(join(tmpdir(), 'mingcha-across-'));
});
afterAll(() => rm(folder, { recursive: true }));

const input = pages
  .map((html, index) => `${JSON.stringify({ url: `http://www.chengyuan.gov.cn/${index}`, html })}\n`)
  .join('');

interface Line {
  readonly kind: string;
  readonly [name: string]: unknown;
}

function linesIn(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const page = (index: number) => expect.objectContaining({ url: `http://www.chengyuan.gov.cn/${index}` });

test('years, duplicates and aggregates, a line each', async () => {
  const first = await run(['--ndjson-in', '--records'], input);
  const { stdout, stderr, status } = await run(['--across'], first.stdout);
  expect(stderr).toBe('');
  const lines = linesIn(stdout);
  expect(lines.map(({ kind }) => kind)).toEqual(['years', 'duplicates', 'aggregate']);

  const [years, duplicates, aggregate] = lines;
  expect(years).toMatchObject({ report: page(0), previous: page(1) });
  expect(years?.['findings']).toContainEqual(expect.objectContaining({ rule: 'carry-over-unbalanced' }));
  expect(duplicates).toMatchObject({ reports: [page(0), page(2)] });
  expect(aggregate).toMatchObject({ report: page(3), parts: [page(4)], outcome: 'exceeded' });
  expect(aggregate?.['cells']).toContainEqual(
    expect.objectContaining({ row: 'received', column: 'total', aggregate: 241, sum: 900 }),
  );
  expect(status).toBe(1);
  expect(await recordFolders()).toEqual(before);

  const file = join(folder, 'reviews.ndjson');
  const roster = join(folder, 'units.xlsx');
  await writeFile(file, first.stdout);
  await writeFile(roster, rosterBook('岚泽县人民政府办公室', '岚泽县水利局'));
  const again = await run(['--across', '--roster', roster, file]);
  expect(linesIn(again.stdout)[2]).toMatchObject({ outcome: 'exceeded', missing: ['岚泽县政府办公室'] });
});

test('the first pass without --records cannot be taken, and says so', async () => {
  const first = await run(['--ndjson-in'], input);
  const { stdout, stderr, status } = await run(['--across'], `${first.stdout}no JSON\n`);
  expect(stdout).toBe('');
  expect(stderr).toContain('6 行不是带 record 的审阅结果');
  expect(status).toBe(2);
});

test('while records wait on disk, no name leads to them: a run that is killed leaves nothing', async () => {
  const reading = read(fromHtml(pages[0]!, 'http://www.chengyuan.gov.cn/0'));
  if (reading.kind !== 'report') throw new Error('no report');
  const record = recordOf(reading.report);
  const kept = await withRecordStore(async (store) => {
    await store.put(record);
    await store.put(record);
    expect(await recordFolders()).toEqual(before);
    return store.get(1);
  });
  expect(kept).toEqual(record);
});
