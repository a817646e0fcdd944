/** `npm test`: every check, from format to real browser. Stops at the first that fails; ends with the numbers. */
import { availableParallelism } from 'node:os';
import { ensureBrowser, NoBrowser } from './install-browser';
import { noTests, playwright, runStep, sumOf, vitest, type Counts, type Step } from './test-step';

/** One after the other. The steps of a stage run beside one another: a test has all processors to itself, what needs only one shares them. */
const stages: readonly (readonly Step[])[] = [
  [
    { script: 'check:format' },
    { script: 'check:types' },
    { script: 'check:lint' },
    { script: 'build' },
    { script: 'build:firefox' },
  ],
  [{ script: 'test:unit', tests: vitest }],
  [{ script: 'test:browser', tests: vitest }],
  [{ script: 'test:e2e', tests: playwright }],
];

process.exitCode = await main();

/** @returns the exit status */
async function main(): Promise<number> {
  try {
    process.env['CHROMIUM_PATH'] = ensureBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    return end({ ...noTests, failed: 1 }, error.message);
  }
  let total = noTests;
  for (const stage of stages) {
    const { counts, failed } = await runStage(stage);
    total = sumOf(total, counts);
    if (failed !== null) return end(total, `npm test stopped: ${failed} failed (npm run ${failed})`);
  }
  return end(total, null);
}

/** As many steps at a time as there are processors. After one that fails no other begins.
 *  @returns what was counted, and the script that failed first */
async function runStage(steps: readonly Step[]): Promise<{ counts: Counts; failed: string | null }> {
  const waiting = [...steps];
  let counts = noTests;
  let failed: string | null = null;
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined && failed === null; step = waiting.shift()) {
      const ended = await runStep(step, steps.length > 1);
      counts = sumOf(counts, ended.counts);
      if (!ended.succeeded) failed ??= step.script;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return { counts, failed };
}

function end({ passed, failed }: Counts, trouble: string | null): number {
  if (trouble !== null) console.error(`\n${trouble}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return trouble === null ? 0 : 1;
}
