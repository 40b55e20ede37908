import { defineConfig } from 'vitest/config'

const globalSetup = ['server/src/testing/global-setup.ts']
/** They start and kill whole installations: alone, they measure the program and not each other. */
const installations = ['server/src/runtime/{installation*,backup}.test.ts']

/**
 * `server` needs PostgreSQL only; `installation` runs whole programs; `browser` needs a built one and a
 * Chromium. One after the other: on two cores they would time each other out.
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
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
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
