import { defineConfig } from 'vitest/config'

const needsBrowser = ['e2e/**/*.test.ts', 'src/testing/browser/*.test.ts']
const needsNothing = ['scripts/**/*.test.ts']

export default defineConfig({
  test: {
    // Two cores: one for the tests, one for the database and the browser that they make work.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'statistics',
          include: ['packages/statistics/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: { name: 'scripts', include: needsNothing, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'house',
          globalSetup: ['src/testing/cluster.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: needsBrowser,
          // Some start the whole application, on machines that do other things at the same time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['src/testing/cluster.ts'],
          include: needsBrowser,
          setupFiles: ['src/testing/browser/close-after.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
