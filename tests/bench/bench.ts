/** `npm run bench`: how fast a review is, beside yardsticks on the same pages, and how much it loads.
 *  The last line is one JSON object; each name in it ends in its unit. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension } from '../../scripts/build';
import { bytesOf, type Bytes } from './bytes';
import { commandLineSpeed, parserSpeed } from './command-line';
import { rounded } from './figures';
import { phases, timeInBrowser, type Timings } from './in-browser';
import { grow } from './pages';

const runs = 7;
const commandLinePages = 200;

buildExtension();

const report = readFileSync(resolve(import.meta.dirname, '../../public/samples/faulty.html'), 'utf8');
const pages = { small: grow(report, 1500), large: grow(report, 20_000) };
const timings = await timeInBrowser(pages, runs);
const bytes = { detector: bytesOf('detector.js'), reviewer: bytesOf('reviewer.js') };
const manyPages = Array.from({ length: commandLinePages }, () => pages.small);
const commandLine = await commandLineSpeed(manyPages);
const parser = parserSpeed(manyPages);

printTable();
console.log(JSON.stringify(figures()));

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
  console.log('\nScripts in pages, in bytes\n');
  for (const [name, { min, gzip }] of Object.entries(bytes))
    console.log(`${name.padEnd(22)}${min} min, ${gzip} gzip`);
  console.log(
    `\nCommand line            ${commandLine.toFixed(0)} pages/s, cheerio.load alone ${parser.toFixed(0)} pages/s\n`,
  );
}

function figures(): Record<string, number> {
  return Object.fromEntries(
    [
      ...Object.entries(timings).flatMap(([name, timing]) => timingFigures(name, timing)),
      ...Object.entries(bytes).flatMap(([name, { min, gzip }]: [string, Bytes]) => [
        [`${name}_min_bytes`, min] as const,
        [`${name}_gzip_bytes`, gzip] as const,
      ]),
      ['command_line_pages_per_second', commandLine] as const,
      ['cheerio_load_pages_per_second', parser] as const,
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
