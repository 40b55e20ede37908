import { defineConfig } from 'vitest/config'

const globalSetup = ['server/src/testing/global-setup.ts']

/** `server` needs PostgreSQL only, `browser` a built program and a Chromium too. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          include: ['{server/src,packages,sandbox,bench,scripts,web/app}/**/*.test.{ts,tsx,mjs}'],
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
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
        },
      },
    ],
  },
})
