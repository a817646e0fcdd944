/** One step of `npm test`: an npm script in a process of its own, and the numbers of its report where it runs tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Step {
  readonly script: string;
  readonly tests?: TestRunner;
}

/** How a test runner is told to write a report, and what to read in it. */
interface TestRunner {
  readonly reporters: (reportPath: string) => string;
  readonly count: (report: Report) => Counts;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of the JSON reports of Vitest and Playwright that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

export const vitest: TestRunner = {
  reporters: (path) => `--reporter=default --reporter=json --outputFile.json=${path}`,
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
};

export const playwright: TestRunner = {
  reporters: () => '--reporter=list,json',
  count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
};

export const noTests: Counts = { passed: 0, failed: 0 };

export function sumOf(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** @param isShared whether others run beside it: what it prints is then held back until it has ended */
export async function runStep(
  { script, tests }: Step,
  isShared: boolean,
): Promise<{ succeeded: boolean; counts: Counts }> {
  if (!isShared) console.log(`\n── ${script}`);
  const folder = mkdtempSync(join(tmpdir(), 'mingcha-test-'));
  try {
    const reportPath = join(folder, 'report.json');
    const began = performance.now();
    const { status, printed } = await runScript(script, tests?.reporters(reportPath) ?? null, isShared, {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath,
    });
    if (isShared) process.stdout.write(`\n── ${script}\n${printed}`);
    const succeeded = status === 0;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${script}: ${succeeded ? 'done' : 'failed'} in ${seconds} s`);
    const { passed, failed } = tests === undefined ? noTests : readCounts(reportPath, tests);
    // What fails without a failed test (a lint error, a file that does not load) still is one failure.
    return { succeeded, counts: { passed, failed: succeeded ? failed : Math.max(failed, 1) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runScript(
  script: string,
  words: string | null,
  isHeldBack: boolean,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; printed: string }> {
  const child = spawn(`npm run --silent ${script}${words === null ? '' : ` -- ${words}`}`, {
    shell: true,
    stdio: isHeldBack ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  return { status, printed };
}

/** @returns nothing where the step died before it wrote its report */
function readCounts(path: string, { count }: TestRunner): Counts {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch {
    return noTests;
  }
}
