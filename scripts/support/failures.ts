/** What failed, by name: from the JSON reports of the test runners. For the end of a long log, where it is looked for. */
import { relative } from 'node:path'
import { ROOT } from './paths'

/** The parts of Vitest's report that name a failure. */
export interface VitestFile {
  name: string
  status: string
  message?: string
  assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[]
}

/** The parts of Playwright's report that name a failure. */
export interface PlaywrightSuite {
  file?: string
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    ok: boolean
    line?: number
    tests: { status: string; results: PlaywrightResult[] }[]
  }[]
}
interface PlaywrightResult {
  error?: { message?: string }
}

/** One line for each failed test, "file › test: first line of the reason", and for each file that could not be loaded. */
export function vitestFailures(files: VitestFile[]): string[] {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const file = relative(ROOT, name)
    if (failed.length)
      return failed.map((test) => line(`${file} › ${test.fullName}`, test.failureMessages?.[0]))
    return status === 'failed' ? [line(file, message)] : []
  })
}

/** One line for each test that failed, or that passed only when it was run again. */
export function playwrightFailures(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap((suite) => [
    ...playwrightFailures(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap(({ title, line: at, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) =>
          line(`${suite.file}:${at} › ${title}`, results.find(({ error }) => error)?.error?.message),
        ),
    ),
  ])
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
const COLOURS = /\u001b\[[0-9;]*m/g

/** Counterexamples of property tests stand in the third line: they are what is needed to see the failure again. */
function line(what: string, reason = ''): string {
  const lines = reason
    .replace(COLOURS, '')
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
  return [what, ...lines.slice(0, 3)].join('\n    ').slice(0, 800)
}
