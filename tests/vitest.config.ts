import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { FinalLine } from './reporter.ts';

const endToEnd = 'tests/e2e/**/*.e2e.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    reporters: ['default', new FinalLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          // Property tests on a busy machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'end to end',
          include: [endToEnd],
          setupFiles: ['tests/setup.ts'],
          globalSetup: ['tests/e2e/browsers.ts'],
          // Real browsers: two files at a time, for they mostly wait, and patience for a cold start.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
