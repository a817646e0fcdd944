/** Finds an installed Chromium, Chrome or Edge. Chromium comes first: Chrome from 137 on ignores `--load-extension`. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const variables = ['CHROMIUM_PATH', 'CHROME_PATH'];

const names = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/** @returns the path of the browser's program, or null where none is installed
 *  @throws Error where CHROMIUM_PATH or CHROME_PATH names something that cannot be run */
export function findBrowser(): string | null {
  for (const variable of variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (!isProgram(path)) throw new Error(`${variable} names ${path}, which is no program`);
    return path;
  }
  return [...onPath(), ...usualPlaces()].find(isProgram) ?? null;
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Microsoft Edge', 'Google Chrome'].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return [
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Google\\Chrome\\Application\\chrome.exe',
      ].flatMap((program) =>
        ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) =>
          join(process.env[name] ?? 'C:\\', program),
        ),
      );
    default:
      return [
        '/usr/lib/chromium/chromium',
        '/snap/bin/chromium',
        '/opt/microsoft/msedge/msedge',
        '/opt/google/chrome/chrome',
        '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
      ];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
