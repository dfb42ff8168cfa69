/** Sums of tests over the runners, from their JSON reports. */
import { existsSync, readFileSync } from 'node:fs'
import { type PlaywrightSuite, playwrightFailures, type VitestFile, vitestFailures } from './failures'

export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** What failed, as far as the runner names it. */
  failures?: string[]
}

/** A step that is no test runner, or a runner that ended without a report: one failure if its exit code is not 0. */
export const stepTally = (code: number): Tally => ({ passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/** Vitest's report. A file that could not be loaded holds no failed test, and is a failure all the same. */
export function vitestTally(file: string, code: number): Tally {
  if (!existsSync(file)) return stepTally(code || 1)
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: VitestFile[]
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: vitestFailures(report.testResults),
  }
}

/** Playwright's report. A test that passed on its second run counts as failed: it shows that something is amiss. */
export function playwrightTally(file: string, code: number): Tally {
  if (!existsSync(file)) return stepTally(code || 1)
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: { message?: string }[]
    suites?: PlaywrightSuite[]
  }
  const failed = stats.unexpected + stats.flaky + errors.length
  return {
    passed: stats.expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
    failures: [...playwrightFailures(suites ?? []), ...errors.map(({ message }) => message ?? 'no message')],
  }
}

/** All of them together. */
export function sum(tallies: Tally[]): Required<Tally> {
  return tallies.reduce<Required<Tally>>(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      failures: [...all.failures, ...(one.failures ?? [])],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  )
}
