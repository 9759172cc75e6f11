import { defineConfig } from 'vitest/config';
import { devPages } from './src/build/dev-pages.ts';

export default defineConfig({
  plugins: [devPages()],
  server: { host: '127.0.0.1' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/support/unpack-browser.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
