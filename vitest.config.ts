import { defineConfig } from 'vitest/config'

/**
 * `core`: rules alone, no database. `papers`: files in and out, no database. `server`: acts and
 * routes on a real PostgreSQL, one database per test file copied from a template. `journeys`: a real
 * browser on a real server.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: [
            'src/{core,contract,demonstration,web}/**/*.test.ts',
            'test/{architecture,telling,glossary,templates-documented,named-files}.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'papers',
          include: [
            'src/documents/**/*.test.ts',
            'test/golden/**/*.test.ts',
            'test/{samples,accuracy,fuzz,bulletin-seeds}.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: [
            'src/{db,office,jobs,http,cli}/**/*.test.ts',
            'test/ledger/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          globalSetup: 'test/database-template.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
