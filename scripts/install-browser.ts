/** Makes sure that a browser is there: finds one, or installs Debian's Chromium where that is allowed. */
import { findBrowser } from './find-browser';
import { installFromDebian } from './install-debian';

const packages = ['chromium', 'fonts-noto-cjk'];

/** @returns the path of a browser; installed now, if none was there
 *  @throws NoBrowser with a sentence on what to install */
export function ensureBrowser(): string {
  const found = findBrowser() ?? (installFromDebian(packages) ? findBrowser() : null);
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
