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
          // Real browsers: one file at a time on small machines, and patience for a cold start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
