import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from './scripts/support/chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/dashboard.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  outputDir: 'test-results',
  use: {
    // Set by the global setup.
    baseURL: process.env.BASE_URL,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(chromium.executablePath()), chromiumSandbox: false },
  },
})
