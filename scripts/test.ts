/** `npm test`: every check in turn, from format to real browser. Stops at the first that fails; ends with the numbers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, NoBrowser } from './install-browser';

/** One npm script, with the reader of its report where it runs tests. */
interface Step {
  readonly script: string;
  readonly count?: (report: Report) => Counts;
  readonly reporters?: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of the JSON reports of Vitest and Playwright that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const nothing: Counts = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'mingcha-test-'));
const reportPath = join(folder, 'report.json');

const vitest = {
  reporters: `--reporter=default --reporter=json --outputFile.json=${reportPath}`,
  count: (report: Report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
};

const playwright = {
  reporters: '--reporter=list,json',
  count: ({ stats }: Report) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
};

const steps: readonly Step[] = [
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types' },
  { script: 'test:unit', ...vitest },
  { script: 'test:browser', ...vitest },
  { script: 'build' },
  { script: 'build:firefox' },
  { script: 'test:e2e', ...playwright },
];

process.exitCode = main();

function main(): number {
  try {
    process.env['CHROMIUM_PATH'] = ensureBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    return end({ ...nothing, failed: 1 }, error.message);
  }
  let total = nothing;
  try {
    for (const step of steps) {
      const { succeeded, counts } = run(step);
      total = { passed: total.passed + counts.passed, failed: total.failed + counts.failed };
      if (!succeeded) return end(total, `npm test stopped: ${step.script} failed (npm run ${step.script})`);
    }
    return end(total, null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ script, reporters, count }: Step): { succeeded: boolean; counts: Counts } {
  console.log(`\n── ${script}`);
  const began = performance.now();
  const { status } = spawnSync(
    `npm run --silent ${script}${reporters === undefined ? '' : ` -- ${reporters}`}`,
    {
      shell: true,
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath },
    },
  );
  const succeeded = status === 0;
  console.log(
    `── ${script}: ${succeeded ? 'done' : 'failed'} in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  const { passed, failed } = count === undefined ? nothing : readCounts(count);
  // What fails without a failed test (a lint error, a file that does not load) still is one failure.
  return { succeeded, counts: { passed, failed: succeeded ? failed : Math.max(failed, 1) } };
}

/** @returns nothing where the step died before it wrote its report */
function readCounts(count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(reportPath, 'utf8')) as Report);
  } catch {
    return nothing;
  } finally {
    rmSync(reportPath, { force: true });
  }
}

function end({ passed, failed }: Counts, trouble: string | null): number {
  if (trouble !== null) console.error(`\n${trouble}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return trouble === null ? 0 : 1;
}
