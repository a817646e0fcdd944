/** Builds the extension for Chromium, quietly unless it fails. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** @throws Error with the build's own words */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync('npm run --silent build', {
    cwd: resolve(import.meta.dirname, '..'),
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`);
}
