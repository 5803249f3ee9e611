import { defineConfig } from 'vitest/config';

/** Tests of rendered papers start real programs, which takes seconds on a busy machine; nothing here measures speed. */
export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', 'release/**', '.cache/**', 'tests/app/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
