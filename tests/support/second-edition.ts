/** Reads in one more document, so that there is an edition before the newest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodeOf, TSX } from '@/scripts/support/run'

/** Made up for the tests: no such newspaper, no such project. */
const DOCUMENT = `---
title: 测试用的一篇报道
publisher: 测试日报
published: "2026-02-03"
region: "150623"
restated: true
---
敖勒召其讯　鄂托克前旗年产3万吨试验材料项目近日开工建设，总投资12亿元，预计年产值18亿元，可提供就业岗位300个。
`

/** @param text the document; another one makes yet another edition */
export async function addEdition(database: string, text = DOCUMENT): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-edition-'))
  try {
    const file = join(folder, text === DOCUMENT ? 'second-edition.md' : 'later-edition.md')
    writeFileSync(file, text)
    const code = await exitCodeOf([...TSX, 'seeds/seed.ts', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATABASE_URL: database },
    })
    if (code !== 0) throw new Error(`the edition could not be written (exit code ${code})`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
