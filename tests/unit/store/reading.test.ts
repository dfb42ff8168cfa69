import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collationKey, readingOf, searchPatterns } from '@/lib/store/reading'

/** Names as reports write them: from the annotated documents. */
function names(): string[] {
  const folder = new URL('../../corpus/gold/', import.meta.url)
  const found = readdirSync(folder).flatMap((file) => {
    const { projects } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      projects?: { name: string; company: string | null }[]
    }
    return (projects ?? []).flatMap(({ name, company }) => (company ? [name, company] : [name]))
  })
  return [...new Set(found)]
}

describe('the key that names are sorted by', () => {
  it('orders real names as zh-CN collation does', () => {
    const list = names()
    expect(list.length).toBeGreaterThan(300)
    const { compare } = new Intl.Collator('zh-CN', { ignorePunctuation: true })
    const keys = new Map(list.map((name) => [name, collationKey(name)]))
    const byKey = [...list].sort((a, b) => {
      const [x, y] = [keys.get(a) as string, keys.get(b) as string]
      return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1
    })
    expect(byKey).toEqual([...list].sort((a, b) => compare(a, b) || (a < b ? -1 : 1)))
  })

  it('is ASCII, so that no collation of a database reads it otherwise', () => {
    expect(collationKey('年产10万吨PBAT项目')).toMatch(/^[0-9a-f]+$/)
    expect(collationKey('１０万吨')).toBe(collationKey('10万吨'))
  })
})

/** Whether a search finds a name, as LIKE does. */
const finds = (search: string, name: string) => {
  const { words } = readingOf(name)
  return searchPatterns(search).every((pattern) => words.includes(pattern.slice(1, -1)))
}

describe('what a search finds', () => {
  it('parts of the name, its pinyin and its initials, in any width and case', () => {
    const name = '乌审旗“绿氢”一体化（一期）项目'
    for (const search of ['绿氢', '氢一', '乌审旗绿氢', 'lvqing', 'WUSHEN', 'wsqlq', '项目 绿氢', 'ｗｓｑ'])
      expect(finds(search, name), search).toBe(true)
    for (const search of ['氢绿', 'wsq2', '风电', 'lvqing 风电'])
      expect(finds(search, name), search).toBe(false)
  })

  it('signs that LIKE understands are none of a search', () => {
    expect(searchPatterns('100%_')).toEqual(['%110000%'])
    expect(searchPatterns('%_\\')).toEqual([])
  })
})
