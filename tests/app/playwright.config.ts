import { defineConfig } from '@playwright/test';

/** The tests of the app in a real Electron: one at a time, as each has the screen, and never tried again. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/app-artifacts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
});
