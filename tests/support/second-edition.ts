/** Reads in two more documents, so that there is an edition before the newest, and reports that contradict each other. */
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

/** An earlier report of the same project that says something else of it. */
const OTHER = `---
title: 测试用的另一篇报道
publisher: 测试晚报
published: "2026-01-20"
region: "150623"
restated: true
---
敖勒召其讯　鄂托克前旗年产3万吨试验材料项目近日开工建设，总投资10亿元，预计年产值16亿元，可提供就业岗位300个。
`

/** @param texts the documents; others make yet another edition */
export async function addEdition(database: string, ...texts: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-edition-'))
  const name = texts.length === 0 ? 'second-edition' : 'later-edition'
  try {
    const files = (texts.length === 0 ? [DOCUMENT, OTHER] : texts).map((text, i) => {
      const file = join(folder, `${name}-${i + 1}.md`)
      writeFileSync(file, text)
      return file
    })
    const code = await exitCodeOf([...TSX, 'seeds/seed.ts', ...files], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATABASE_URL: database },
    })
    if (code !== 0) throw new Error(`the edition could not be written (exit code ${code})`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
