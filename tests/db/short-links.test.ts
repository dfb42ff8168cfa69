import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/store/prisma'
import { isShortId, loadShortLinks, newShortId, shortLinkTo } from '@/lib/store/short-links'
import { type TestDatabase, testDatabase } from '../support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  process.env.DATABASE_URL = database.url
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

describe('short links', () => {
  const target = { path: '/compare', query: 'regions=150622~150626', edition: 3 }

  it('lead to what was stored', async () => {
    const id = await shortLinkTo(target)
    expect(isShortId(id)).toBe(true)
    expect(await loadShortLinks([id, 'AAAAAAAAAAAA', '../etc'])).toEqual([target, null, null])
  })

  it('are the same for the same state and edition, also when asked for at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => shortLinkTo(target)))
    expect(new Set(ids).size).toBe(1)
    expect(await shortLinkTo({ ...target, edition: 4 })).not.toBe(ids[0])
    expect(await shortLinkTo({ ...target, path: '/' })).not.toBe(ids[0])
  })

  it('cannot lead to another host', async () => {
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example', ''])
      await expect(shortLinkTo({ path, query: '', edition: 1 })).rejects.toThrow()
    await expect(shortLinkTo({ path: '/', query: 'a=b c', edition: 1 })).rejects.toThrow()
  })

  it('have ids that use every letter and do not repeat', () => {
    const ids = Array.from({ length: 5000 }, newShortId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids.join('')).size).toBe(62)
  })
})
