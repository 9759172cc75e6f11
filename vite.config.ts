import { defineConfig } from 'vitest/config';
import { devPages } from './src/build/dev-pages.ts';

/** Tests that start browsers, servers or commands: each file has a process to itself. The others share what they load. */
const WITH_BROWSERS_OR_FILES = ['e2e', 'faults', 'build', 'gallery', 'test-lms'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  plugins: [devPages()],
  server: { host: '127.0.0.1' },
  test: {
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // One for each core: vitest would leave one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['tests/**/*.test.{ts,tsx}'], exclude: WITH_BROWSERS_OR_FILES, isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: WITH_BROWSERS_OR_FILES, globalSetup: ['tests/support/unpack-browser.ts'] },
      },
    ],
  },
});
