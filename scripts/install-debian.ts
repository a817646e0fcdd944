/** Installs Debian's packages, where that is allowed. */
import { spawnSync } from 'node:child_process';

/** @returns whether they are installed now; false where this is no Debian, or nobody here may install */
export function installFromDebian(packages: readonly string[]): boolean {
  const asRoot = wayToRoot();
  if (asRoot === null || !runs('apt-get', ['--version'])) return false;
  console.error(`Installing ${packages.join(' and ')} by apt-get.`);
  const apt = (...args: string[]) => aptGet(asRoot, args);
  apt('update');
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  // Mirrors drop connections now and then; what was fetched the first time is kept.
  return apt(...install) || apt(...install);
}

/** @returns whether the command exists and says so with status 0 */
export function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function wayToRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function aptGet(asRoot: readonly string[], args: readonly string[]): boolean {
  const [command, ...rest] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    ...args,
  ] as [string, ...string[]];
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}
