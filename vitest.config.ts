/** How the tests run: every file in its own process, and a last line that counts them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    pool: 'forks',
    // Speed is measured in the bench: these only end what hangs, on a machine that does other things besides.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
