import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/kit/longest-first.ts'

/** What runs again on PostgreSQL, beside the store's own tests: races, limits and a journey through each room. */
const coreOnPostgres = [
  'test/stream.test.ts',
  'test/web/sign-in/{sign-in,limits}.test.ts',
  'test/web/drafting/{conversation,hand-over}.test.ts',
  'test/web/frame/kept-posts.test.ts',
  'test/web/review/{queue,one-current,life}.test.ts',
  'test/web/urgent/{search,urgent}.test.ts',
  'test/web/staff/people.test.ts',
  'test/web/training/training.test.ts',
]

/**
 * Files share what they import: nothing is mocked, every test has a database and a clock of its own, and to read the
 * program anew for each file took two fifths of the time. What a module remembers is therefore remembered across files.
 */
const sharesModules = { isolate: false }

/** Browser tests come last, two files at once as all others: one Chromium and its server leave half of two cores idle. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: 'test/kit/postgres-for-tests.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...sharesModules,
          name: 'program',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...sharesModules,
          name: 'postgres',
          include: coreOnPostgres,
          provide: { isOnPostgres: true },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...sharesModules,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
