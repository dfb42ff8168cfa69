import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/evaluate.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })

describe('npm run evaluate', { timeout: 60_000 }, () => {
  it('refuses what it does not know, and says what it expects', () => {
    const { status, stderr, stdout } = run('--corpus', 'others')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(
      '--corpus others: expected one of own, own-pages, heldout, heldout-pages, pages, all',
    )
    expect(run('--lsit').status).toBe(2)
  })

  it('prints JSON and nothing else with --json, of the held-out part in sums only', () => {
    const { status, stdout } = run('--corpus', 'heldout', '--json')
    expect(status).toBe(0)
    const { heldout } = JSON.parse(stdout)
    expect(heldout.all.f1).toBeGreaterThan(0)
    expect(heldout).not.toHaveProperty('listing')
  })

  it('lists errors of the held-out part only to who asks for exactly them', () => {
    const heldout = readdirSync(`${root}tests/corpus/heldout`).map((file) => file.replace('.json', ''))
    const listed = (stdout: string) =>
      new Set([...stdout.matchAll(/^ {2}[-+] (\S+) {2}/gm)].map(([, document]) => document))
    const all = listed(run('--list').stdout)
    expect(all.size).toBeGreaterThan(0)
    expect(heldout.filter((document) => all.has(document))).toEqual([])
    const asked = listed(run('--list', '--corpus', 'heldout').stdout)
    expect(heldout.some((document) => asked.has(document))).toBe(true)
  })
})
