/** `npm run check:firefox`: the extension for Firefox, built and judged by Mozilla's own linter. It is fetched when asked for. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const linter = 'web-ext@10';

for (const command of [
  'npm run --silent build:firefox',
  `npx --yes ${linter} lint --source-dir .output/firefox-mv3 --no-config-discovery --warnings-as-errors`,
]) {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
