import { defineConfig } from 'vitest/config';
import { NoSkips } from './tools/no-skips.ts';

const notTests = ['**/node_modules/**', '**/dist/**', '**/.build/**'];

export default defineConfig({
  test: {
    reporters: ['default', new NoSkips()],
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/verification/**/*.test.ts'],
          exclude: [...notTests, '**/*.int.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts', 'src/**/*.int.test.ts'],
          exclude: [...notTests, 'test/verification/**', 'test/journeys/**'],
          // They share ports, the build and the machine's cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          exclude: notTests,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
