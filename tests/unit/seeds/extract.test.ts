import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const run = (...args: string[]) =>
  spawnSync(process.execPath, [tsx, 'seeds/extract.ts', ...args], { cwd: root, encoding: 'utf8' })

describe('npm run extract', () => {
  let folder: string
  let page: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'))
    page = join(folder, 'page-a.txt')
    writeFileSync(page, '## 某旗风电项目开工\n\n乌审旗100万千瓦风电项目近日开工建设，总投资50亿元。\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes one JSON a document', () => {
    const { status, stdout } = run(page, '--out', join(folder, 'out'))
    expect([status, stdout]).toEqual([0, ''])
    const written = JSON.parse(readFileSync(join(folder, 'out/page-a.json'), 'utf8'))
    expect(written).toMatchObject({ document: 'page-a', articles: [{ title: '某旗风电项目开工' }] })
    expect(written.investments[0]).toMatchObject({ amount: 5e9, quote: expect.stringContaining('50亿元') })
  })

  it('goes on after a file it cannot take in, names it, and exits with 1', () => {
    const binary = join(folder, 'picture.txt')
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    const { status, stdout, stderr } = run(binary, join(folder, 'absent.txt'), page)
    expect(status).toBe(1)
    expect(stderr).toContain('picture.txt: binary file')
    expect(stderr).toContain('absent.txt: no such file')
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('refuses two documents of one name for one folder', () => {
    const { status, stderr } = run(page, page, '--out', join(folder, 'twice'))
    expect(status).toBe(1)
    expect(stderr).toContain('same name as')
  })

  it('says how to be called', () => {
    const { status, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toContain('usage:')
  })
})
