/** `npm run bench`: how fast a review is, beside yardsticks on the same pages, how fast a full panel, and how much is loaded.
 *  The last line is one JSON object; each name in it ends in its unit. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension } from '../../scripts/build';
import { bytesOf, type Bytes } from './bytes';
import { commandLinePace, parserPace, type Pace } from './command-line';
import { rounded } from './figures';
import { phases, timeInBrowser, type Timings } from './in-browser';
import { grow } from './pages';
import { acts, findings, timePanel } from './panel';

const runs = 7;
/** Rising, so that growth with the number of pages would show. */
const pageCounts = [100, 400, 1600];

buildExtension();

const report = readFileSync(resolve(import.meta.dirname, '../../public/samples/faulty.html'), 'utf8');
const pages = { small: grow(report, 1500), large: grow(report, 20_000) };
const timings = await timeInBrowser(pages, runs);
const panel = await timePanel(runs);
const bytes = { detector: bytesOf('detector.js'), reviewer: bytesOf('reviewer.js') };
const paces = await paceTable(pages.small);

printTable();
console.log(JSON.stringify(figures()));

async function paceTable(html: string): Promise<Record<string, Pace>> {
  const table: Record<string, Pace> = {};
  for (const count of pageCounts) {
    table[`worker_${count}`] = await commandLinePace(html, count, 1);
    table[`cheerio_load_${count}`] = await parserPace(html, count);
  }
  // Every thread warms up by itself, and compiles and collects on the second core: what two of them gain shows in a long run.
  const most = pageCounts.at(-1)!;
  table[`worker_2_threads_${most}`] = await commandLinePace(html, most, 2);
  return table;
}

function printTable(): void {
  console.log(`Review in the browser: medians of ${runs} cold pages, in ms\n`);
  const names = Object.keys(timings);
  const line = (name: string, cell: (timing: Timings) => number | string) =>
    console.log(
      name.padEnd(22) +
        Object.values(timings)
          .map((timing) => String(cell(timing)).padStart(10))
          .join(''),
    );
  console.log(' '.repeat(22) + names.map((name) => name.padStart(10)).join(''));
  line('nodes', ({ nodes }) => nodes);
  for (const phase of phases) line(phase, (timing) => timing.phases[phase].toFixed(1));
  line('axe-core', ({ axe }) => axe.toFixed(1));
  line('walk over the text', ({ walk }) => walk.toFixed(1));
  line('review / axe-core', (timing) => `1/${(timing.axe / timing.phases.review).toFixed(0)}`);
  line('review / walk', (timing) => (timing.phases.review / timing.walk).toFixed(1));
  console.log(`\nPanel with ${findings} findings: medians of ${runs} panels, in ms until painted\n`);
  for (const act of acts) console.log(act.padEnd(22) + panel.acts[act].toFixed(1).padStart(10));
  console.log('longest task'.padEnd(22) + panel.longest.toFixed(1).padStart(10));
  console.log('\nScripts in pages, in bytes\n');
  for (const [name, { min, gzip }] of Object.entries(bytes))
    console.log(`${name.padEnd(22)}${min} min, ${gzip} gzip`);
  console.log(
    `\nCommand line, one page a line${'pages'.padStart(10)}${'pages/s'.padStart(10)}${'peak MB'.padStart(10)}\n`,
  );
  for (const [name, { pages: count, perSecond, peakMemory }] of Object.entries(paces))
    console.log(
      name.padEnd(29) +
        [count, perSecond, peakMemory].map((figure) => figure.toFixed(0).padStart(10)).join(''),
    );
  console.log('');
}

function figures(): Record<string, number> {
  return Object.fromEntries(
    [
      ...Object.entries(timings).flatMap(([name, timing]) => timingFigures(name, timing)),
      ...acts.map((act) => [`panel_${findings}_${act}_ms`, panel.acts[act]] as const),
      [`panel_${findings}_longest_task_ms`, panel.longest] as const,
      ...Object.entries(bytes).flatMap(([name, { min, gzip }]: [string, Bytes]) => [
        [`${name}_min_bytes`, min] as const,
        [`${name}_gzip_bytes`, gzip] as const,
      ]),
      ...Object.entries(paces).flatMap(([name, { perSecond, peakMemory }]) => [
        [`${name}_pages_per_second`, perSecond] as const,
        [`${name}_peak_mb`, peakMemory] as const,
      ]),
    ].map(([name, figure]) => [name, name.endsWith('_bytes') ? figure : rounded(figure)]),
  );
}

function timingFigures(page: string, { nodes, phases: times, axe, walk }: Timings): [string, number][] {
  return [
    [`${page}_nodes_count`, nodes],
    ...Object.entries(times).map(([phase, time]): [string, number] => [`${page}_${phase}_ms`, time]),
    [`${page}_axe_ms`, axe],
    [`${page}_walk_ms`, walk],
    [`${page}_review_per_axe_ratio`, times.review / axe],
    [`${page}_review_per_walk_ratio`, times.review / walk],
  ];
}
