import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    pool: 'threads',
    isolate: false,
    // One less than there are processors is the rule: of two that would be one.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
})
