/** How the extension is put together: the manifest, and nothing that a browser would not need. */
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { slimRules } from './scripts/slim-rules';
import { withoutMarkupSetter } from './scripts/without-markup-setter';

const governmentSites = '*://*.gov.cn/*';

/** No page of the extension may embed or run anything that is not in the package. Text may be fetched: the pages of a batch, from sites
 *  that the user has allowed. */
const policy =
  "default-src 'self'; connect-src 'self' http: https:; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({ plugins: [preact(), withoutMarkupSetter()], build: { target: oldest[browser] } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Half of what we load is Chinese: as escapes it would be half as long again.
      if (config.esbuild) config.esbuild.charset = 'utf8';
      if (entrypoints.some(({ name }) => name === 'reviewer' || name === 'reader-thread'))
        config.plugins?.push(slimRules());
    },
  },
  manifest: ({ browser, command }) => ({
    ...shared,
    ...(browser === 'firefox' ? firefox : chromium),
    // The development server needs connections of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy } } : {}),
  }),
});

/** The oldest browsers that the extension is for: nothing is rewritten that they understand. */
const oldest: Readonly<Record<string, string>> = { chrome: 'chrome114', firefox: 'firefox142' };

const shared: UserManifest = {
  name: '__MSG_extensionName__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  action: { default_title: '__MSG_reviewThisPage__' },
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+M' },
      description: '__MSG_reviewThisPage__',
    },
  },
  // Listed here as a plain script: as a WXT content script, its wrapper alone would cost more than the detector.
  content_scripts: [
    { matches: [governmentSites], js: ['detector.js'], run_at: 'document_end', all_frames: false },
  ],
  host_permissions: [governmentSites],
  optional_host_permissions: ['*://*/*'],
  // The addresses of tabs outside government sites, for who wants them in a batch.
  optional_permissions: ['tabs'],
};

const chromium: UserManifest = {
  minimum_chrome_version: '114',
  // What administrators may set; each value is parsed again when it is read.
  storage: { managed_schema: 'policy.json' },
  permissions: ['activeTab', 'offscreen', 'scripting', 'sidePanel', 'storage'],
};

const firefox: UserManifest = {
  permissions: ['activeTab', 'scripting', 'storage'],
  browser_specific_settings: {
    gecko: {
      id: 'mingcha@mingcha.example',
      // The first that knows, on every system, that nothing is collected.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
