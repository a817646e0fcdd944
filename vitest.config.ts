/** Two test projects: `unit` in Node, and `browser` in the system's Chromium. */
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser';

const executablePath = findBrowser();
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  plugins: [preact()],
  // Tests read the sample reports as text.
  publicDir: false,
  test: {
    // Laws run hundreds of pages; a slow machine must not turn them red.
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The engine keeps no state that a test could leave to the next: its modules are loaded once a worker.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        // Found out only while a test runs, they would make the page reload under it.
        optimizeDeps: {
          include: [
            'axe-core',
            'domhandler',
            'preact',
            'preact/compat',
            'preact/devtools',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'wxt/browser',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 700 },
            provider: playwright({
              launchOptions: {
                ...(executablePath === null ? {} : { executablePath }),
                args: asRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
