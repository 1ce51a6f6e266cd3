import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const { executablePath, args, env } = await findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  // A shared machine may be busy for seconds. What passes at the second try only is reported as flaky.
  expect: { timeout: 10_000 },
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: '../../.cache/results/browser.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args, env },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.e2e.ts' },
    { name: 'desktop', testMatch: '**/*.desktop.ts' },
  ],
});
