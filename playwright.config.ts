import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Each test drives a whole browser: two at a time starve each other on a small machine.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: true,
});
