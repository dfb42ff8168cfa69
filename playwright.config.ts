import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from './scripts/support/chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/dashboard.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  // A machine that builds and serves at the same time is slow now and then.
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  // What writes a new edition waits until nobody else looks at the newest one.
  projects: [
    { name: 'dashboard', testIgnore: /new-(edition|table)/ },
    { name: 'new edition', testMatch: /new-edition/, dependencies: ['dashboard'] },
    { name: 'new table', testMatch: /new-table/, dependencies: ['new edition'] },
  ],
  use: {
    // Set by the global setup.
    baseURL: process.env.BASE_URL,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A recording helps whoever can open it: not in CI, where a failure is told by name and reason.
    trace: process.env.CI === 'true' ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(chromium.executablePath()),
      chromiumSandbox: false,
      // Machines that test have none, and a process that emulates one takes a seventh of the time.
      args: ['--disable-gpu'],
    },
  },
})
