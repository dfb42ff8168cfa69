import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDurable, NoDatabase, openDatabase } from '@/lib/store/database'
import { isEmbedded } from '@/lib/store/embedded/url'
import { prismaFor } from '@/lib/store/prisma'
import { freePort } from '@/scripts/support/web'
import { KIND, type TestDatabase, testDatabase } from '../support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ empty: true })
})

afterAll(() => database?.drop())

describe('opening the database', () => {
  it('brings it up to date, once', async () => {
    const lines: string[] = []
    const env = { DATABASE_URL: database.url, DATA_DIR: '.data' }
    const first = await openDatabase(env, (line) => lines.push(line))
    expect(lines.length).toBeGreaterThan(0)
    await first.close()
    const applied = lines.length
    const second = await openDatabase(env, (line) => lines.push(line))
    expect(lines.length).toBe(applied)
    expect(second.kind).toBe(KIND)
    expect(isEmbedded(second.url)).toBe(KIND === 'embedded')
    await second.close()
  })

  it('gives a client that works and can make its data durable', async () => {
    const prisma = prismaFor(database.url)
    try {
      expect(await prisma.region.count()).toBe(0)
      await makeDurable(database.url, prisma)
    } finally {
      await prisma.$disconnect()
    }
  })

  it('says in one sentence that a server does not answer, without its password', async () => {
    const DATABASE_URL = `postgresql://me:secret@127.0.0.1:${await freePort()}/atlas`
    const error = await openDatabase({ DATABASE_URL, DATA_DIR: '.data' }).catch((reason) => reason)
    expect(error).toBeInstanceOf(NoDatabase)
    expect(error.exitCode).toBe(2)
    expect(error.message).toMatch(/^No database: postgresql:\/\/me:…@127.* does not answer \(.*ECONNREFUSED/)
    expect(error.message).not.toContain('secret')
  })

  it('says in one sentence that a data folder cannot be used', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banner-atlas-open-'))
    writeFileSync(join(folder, 'file'), '')
    const error = await openDatabase({ DATA_DIR: join(folder, 'file') }).catch((reason) => reason)
    rmSync(folder, { recursive: true })
    expect(error).toBeInstanceOf(NoDatabase)
    expect(error.message).toMatch(
      /^No database: the folder .*file cannot be made: .*Name another in DATA_DIR/,
    )
  })
})
