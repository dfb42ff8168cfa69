import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const shared = resolve(import.meta.dirname, '../../../../shared')
const present = existsSync(join(shared, 'eval/score.mjs'))
if (!present) console.warn('gate: ../shared is not here, the scored pages are skipped')

/** Floors of the last committed state: a change that falls below one has to say why. */
const FLOORS = {
  all: 0.96,
  projects: 0.95,
  investments: 0.97,
  outputs: 0.95,
  attributes: {
    'project.industry': 0.94,
    'project.status': 0.9,
    'project.company': 0.93,
    'outputs.qualifier': 0.97,
    'outputs.basis': 0.95,
    'outputs.period': 0.92,
    'outputs.change': 0.97,
    'investments.qualifier': 0.97,
    'investments.period': 0.9,
  },
} as const

interface Score {
  all: { f1: number }
  projects: { f1: number }
  investments: { f1: number }
  outputs: { f1: number }
  attributes: Record<string, { accuracy: number }>
  grounded: number
}

describe.skipIf(!present)('the five scored pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-gate-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('stay at or above the committed score', () => {
    const pages = join(shared, 'corpus')
    for (const file of readdirSync(pages)) {
      const name = file.replace(/\.txt$/, '')
      const result = extract(readFileSync(join(pages, file), 'utf8'), { document: name })
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(result))
    }
    const json = execFileSync(
      process.execPath,
      [
        join(shared, 'eval/score.mjs'),
        '--gold',
        join(shared, 'gold'),
        '--pred',
        folder,
        '--docs',
        pages,
        '--json',
      ],
      { encoding: 'utf8' },
    )
    const score = JSON.parse(json) as Score
    for (const set of ['all', 'projects', 'investments', 'outputs'] as const)
      expect.soft(score[set].f1, set).toBeGreaterThanOrEqual(FLOORS[set])
    for (const [name, floor] of Object.entries(FLOORS.attributes))
      expect.soft(score.attributes[name]?.accuracy, name).toBeGreaterThanOrEqual(floor)
    expect(score.grounded).toBe(1)
  })
})
