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
    expect(vitestTally(report(vitest), 0)).toMatchObject({ passed: 5, failed: 0, skipped: 3 })
  })

  it('count a file that could not be loaded', () => {
    const testResults = [{ name: 'tests/unit/a.test.ts', status: 'failed', assertionResults: [] }]
    expect(vitestTally(report({ ...vitest, testResults }), 1).failed).toBe(1)
  })

  it('count a runner that failed without saying why, or without a report', () => {
    expect(vitestTally(report(vitest), 1).failed).toBe(1)
    expect(vitestTally(join(folder, 'absent.json'), 0).failed).toBe(1)
    expect(playwrightTally(join(folder, 'absent.json'), 0).failed).toBe(1)
  })

  it("read Playwright's report, a flaky test being a failure", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightTally(report({ stats, errors: [] }), 1)).toMatchObject({
      passed: 7,
      failed: 2,
      skipped: 2,
    })
  })

  it('name what failed, with the reason', () => {
    const testResults = [
      {
        name: 'tests/unit/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a whole thing' },
          {
            status: 'failed',
            fullName: 'a sum adds up',
            failureMessages: ['Error: \u001b[31mexpected 1\u001b[39m\n\n at 2'],
          },
        ],
      },
      { name: 'tests/unit/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ]
    const { failures } = vitestTally(report({ ...vitest, numFailedTests: 1, testResults }), 1)
    expect(failures?.map((failure) => failure.replace(/^\S*tests/, 'tests'))).toEqual([
      'tests/unit/a.test.ts › a sum adds up\n    Error: expected 1\n    at 2',
      'tests/unit/b.test.ts\n    no such module',
    ])
  })

  it("name Playwright's failures in suites within suites, and its own errors", () => {
    const spec = (title: string, status: string) => ({
      title,
      ok: false,
      line: 3,
      tests: [{ status, results: [{}, { error: { message: `${title} is not` } }] }],
    })
    const suites = [
      {
        file: 'map.spec.ts',
        specs: [spec('opens', 'unexpected'), spec('closes', 'expected')],
        suites: [{ file: 'map.spec.ts', specs: [spec('again', 'flaky')] }],
      },
    ]
    const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 }
    const errors = [{ message: 'no browser' }]
    expect(playwrightTally(report({ stats, errors, suites }), 1)).toEqual({
      passed: 1,
      failed: 3,
      skipped: 0,
      failures: [
        'map.spec.ts:3 › again\n    again is not',
        'map.spec.ts:3 › opens\n    opens is not',
        'no browser',
      ],
    })
  })

  it('are added up', () => {
    expect(
      sum([
        { passed: 1, failed: 2, skipped: 3, failures: ['a', 'b'] },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
    ).toEqual({ passed: 11, failed: 22, skipped: 33, failures: ['a', 'b'] })
  })
})
