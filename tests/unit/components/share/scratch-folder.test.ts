import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { scratchFolder } from '@/components/share/raster/scratch-folder'

const parent = mkdtempSync(join(tmpdir(), 'scratch-'))
afterAll(() => rmSync(parent, { recursive: true }))

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid

it('takes away what a killed process left, and nothing of one that runs or of another name', () => {
  const left = join(parent, `fonts-${ended()}-aB3xYz`)
  const other = join(parent, `maps-${ended()}-aB3xYz`)
  const running = scratchFolder('fonts', parent)
  mkdirSync(left)
  mkdirSync(other)
  const own = scratchFolder('fonts', parent)
  expect([left, other, running, own].map((folder) => existsSync(folder))).toEqual([false, true, true, true])
})
