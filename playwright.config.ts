import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Each test drives a whole browser: two at a time starve each other on a small machine.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  // A small machine that is busy answers late; a wait that succeeds costs nothing.
  expect: { timeout: 15_000 },
  forbidOnly: true,
});
