import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightTally, sum, vitestTally } from '@/scripts/support/tally'

const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] }

describe('the sums of the tests', () => {
  it("read vitest's report", () => {
    expect(vitestTally(report(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  })

  it('count a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(vitestTally(report({ ...vitest, testResults }), 1).failed).toBe(1)
  })

  it('count a runner that failed without saying why, or without a report', () => {
    expect(vitestTally(report(vitest), 1).failed).toBe(1)
    expect(vitestTally(join(folder, 'absent.json'), 0).failed).toBe(1)
    expect(playwrightTally(join(folder, 'absent.json'), 0).failed).toBe(1)
  })

  it("read Playwright's report, a flaky test being a failure", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightTally(report({ stats, errors: [] }), 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('are added up', () => {
    expect(
      sum([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
    ).toEqual({ passed: 11, failed: 22, skipped: 33 })
  })
})
