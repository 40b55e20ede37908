import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const globalSetup = ['server/src/testing/global-setup.ts']
/** They start and kill whole installations: alone, they measure the program and not each other. */
const installations = ['server/src/runtime/{installation*,backup}.test.ts']
/** A browser mostly waits for its server: two files share two cores well. Of the others Vitest leaves a core to PostgreSQL. */
const BROWSERS = Math.min(availableParallelism(), 4)

/**
 * `server` needs PostgreSQL only; `installation` runs whole programs; `browser` needs a built one and a
 * Chromium. One kind after the other: on two cores they would time each other out.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          include: ['{server/src,packages,sandbox,bench,scripts,web/app}/**/*.test.{ts,tsx,mjs}'],
          exclude: installations,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'installation',
          include: installations,
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['web/e2e/**/*.test.ts'],
          globalSetup,
          maxWorkers: BROWSERS,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
