import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // A test mostly waits for its browser: two keep two processors busy.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  // A small machine that is busy answers late; a wait that succeeds costs nothing.
  expect: { timeout: 15_000 },
  forbidOnly: true,
});
