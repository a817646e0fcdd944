/** Makes sure that a browser is there: finds one, or installs Debian's Chromium where that is allowed. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

const packages = ['chromium', 'fonts-noto-cjk'];

/** @returns the path of a browser; installed now, if none was there
 *  @throws NoBrowser with a sentence on what to install */
export function ensureBrowser(): string {
  const found = findBrowser() ?? (installFromDebian() ? findBrowser() : null);
  if (found === null) throw new NoBrowser();
  return found;
}

/** No browser is installed, and none can be installed from here. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';

  constructor() {
    super(
      'No browser found. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk), Microsoft Edge or ' +
        'Google Chrome, or name one by CHROMIUM_PATH, and run this again.',
    );
  }
}

function installFromDebian(): boolean {
  const asRoot = wayToRoot();
  if (asRoot === null || !runs('apt-get', ['--version'])) return false;
  console.error(`No browser found: installing ${packages.join(' and ')} by apt-get.`);
  const apt = (...args: string[]) => aptGet(asRoot, args);
  apt('update');
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  // Mirrors drop connections now and then; what was fetched the first time is kept.
  return apt(...install) || apt(...install);
}

function wayToRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
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
