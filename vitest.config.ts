import { defineConfig } from 'vitest/config';
import { NoSkips } from './tools/no-skips.ts';

/** Against closed forms, reference problems and published data: more sums than a unit test is worth waiting for. */
const againstReferences = ['test/verification/**/*.test.ts', 'src/{validation,trials}/**/*.test.ts'];
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
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...notTests, '**/*.int.test.ts', ...againstReferences],
          // They share no state, so a process reads each module once and not once per file: 17 s instead of 52.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'verification',
          include: againstReferences,
          exclude: notTests,
          isolate: false,
          testTimeout: 60_000,
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
