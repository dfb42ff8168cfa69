import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'iconv-lite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PrismaClient } from '@/lib/store/generated/client'
import { prismaFor } from '@/lib/store/prisma'
import type { SeedReport } from '@/seeds/report'
import { type TestDatabase, testDatabase } from '../support/database'

const ROOT = join(import.meta.dirname, '../..')
let database: TestDatabase
let db: PrismaClient
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  db = prismaFor(database.url)
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'banner-atlas-seed-'))
  await db.$executeRawUnsafe('TRUNCATE "edition", "document", "article", "project" CASCADE')
  await db.$executeRawUnsafe('REFRESH MATERIALIZED VIEW cube')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(async () => {
  await db?.$disconnect()
  await database?.drop()
})

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'seeds/seed.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, npm_lifecycle_event: '', DATABASE_URL: database.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function run(args: string[], env: Record<string, string> = {}) {
  const child = start(args, env)
  let [out, err] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr!.setEncoding('utf8').on('data', (text) => (err += text))
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, err }
}

/** Runs the command with --json. */
async function seed(...args: string[]): Promise<{ code: number | null; report: SeedReport }> {
  const { code, out, err } = await run(['--json', ...args])
  if (out === '') throw new Error(err)
  return { code, report: JSON.parse(out) }
}

const states = ({ documents }: SeedReport) => documents.map(({ state }) => state)

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const article = (front: Record<string, string>, text: string) =>
  `---\n${Object.entries(front)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n${text}\n`

const WINTER = article(
  { title: '冬日里的工地', publisher: '甲旗日报', published: '2026-01', region: '"150622"' },
  '薛家湾讯　青禾新材料（内蒙古）有限公司年产10万吨多晶硅项目总投资30亿元，正在加快建设，建成后预计年产值25亿元。',
)
const SPRING = article(
  { title: '多晶硅项目投产', publisher: '甲旗日报', published: '2026-05', region: '"150622"' },
  '薛家湾讯　青禾新材料（内蒙古）有限公司年产10万吨多晶硅项目日前建成投产，项目总投资39亿元。',
)

async function picture() {
  const valid = { where: { lastEdition: null } }
  const rows = [
    ...(await db.projectState.findMany(valid)),
    ...(await db.projectMention.findMany(valid)),
    ...(await db.investment.findMany(valid)),
    ...(await db.outputFigure.findMany(valid)),
  ]
  return rows
    .map((row) =>
      JSON.stringify(row, (name, value) => (/^(id|articleId|firstEdition)$/.test(name) ? undefined : value)),
    )
    .sort()
}

describe('npm run seed', () => {
  it('takes documents in once: the second run changes nothing', async () => {
    write('a.md', WINTER)
    write('deeper/b.md', SPRING)
    const first = await seed(folder)
    expect(first.code).toBe(0)
    expect(states(first.report)).toEqual(['new', 'new'])
    expect(first.report.edition).toEqual({ before: null, written: 1 })
    expect(first.report.totals).toMatchObject({ documents: 2, projects: 1 })
    const second = await seed(folder)
    expect(second.code).toBe(0)
    expect(states(second.report)).toEqual(['unchanged', 'unchanged'])
    expect(second.report.edition).toEqual({ before: 1, written: null })
    expect(await db.edition.count()).toBe(1)
  })

  it('gives the same whatever comes first, and marks the contradiction', async () => {
    const [a, b] = [write('a.md', WINTER), write('b.md', SPRING)]
    await seed(a)
    const { report } = await seed(b)
    expect(report.facts.contradicting).toBe(1)
    const forwards = await picture()
    await db.$executeRawUnsafe('TRUNCATE "edition", "document", "article", "project" CASCADE')
    await seed(b)
    await seed(a)
    expect(await picture()).toEqual(forwards)
    const sums = await db.investment.findMany({
      where: { lastEdition: null, kind: 'total' },
      orderBy: { amount: 'asc' },
    })
    expect(sums.map(({ amount, standing }) => [Number(amount), standing])).toEqual([
      [30e8, 'contradicting'],
      [39e8, 'leading'],
    ])
    const [state] = await db.projectState.findMany({ where: { lastEdition: null } })
    expect(state).toMatchObject({ status: 'operational', statusAsOf: '2026-05' })
  })

  it('takes a corrected document in the place of the old one', async () => {
    const path = write('a.md', WINTER)
    await seed(path)
    writeFileSync(path, WINTER.replace('30亿元', '33亿元'))
    const { report } = await seed(path)
    expect(states(report)).toEqual(['changed'])
    expect(report.edition.written).toBe(2)
    expect(await db.document.count({ where: { lastEdition: null } })).toBe(1)
    const sums = await db.investment.findMany({ where: { kind: 'total' }, orderBy: { firstEdition: 'asc' } })
    expect(sums.map(({ amount, lastEdition }) => [Number(amount), lastEdition])).toEqual([
      [30e8, 1],
      [33e8, null],
    ])
  })

  it('keeps two pages of one file name apart', async () => {
    const plain = (text: string) => text.replace(/^---[\s\S]*?---\n/, '')
    write('x/page.txt', `冬日里的工地\n\n${plain(WINTER)}`)
    write('y/page.txt', `多晶硅项目投产\n\n${plain(SPRING)}`)
    const { report } = await seed(folder)
    expect(states(report)).toEqual(['new', 'new'])
    expect(await db.document.count({ where: { name: 'page.txt', lastEdition: null } })).toBe(2)
  })

  it('reads GB18030, a BOM and UTF-16 as what they say', async () => {
    write('a.md', encode(WINTER, 'gb18030'))
    write('b.md', encode(SPRING, 'utf8', { addBOM: true }))
    write(
      'c.md',
      encode(SPRING.replaceAll('青禾', '白桦').replace('多晶硅项目投产', '又一项目投产'), 'utf16le', {
        addBOM: true,
      }),
    )
    const { code, report } = await seed(folder)
    expect(code).toBe(0)
    expect(states(report)).toEqual(['new', 'new', 'new'])
    const texts = await db.document.findMany({ select: { text: true }, orderBy: { name: 'asc' } })
    expect(texts[0]!.text).toContain('总投资30亿元')
    expect(texts[2]!.text).toContain('白桦新材料')
  })

  it('names what it cannot take in, with the reason, and takes in the rest', async () => {
    write('good.md', WINTER)
    write('empty.txt', '')
    write('blank.md', '---\ntitle: x\n---\n\n')
    write('binary.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff]))
    write('broken.txt', new Uint8Array([0xff, 0xff, 0x80, 0x80, 0x41, 0xff]))
    write('yaml.md', '---\ntitle: [unclosed\n---\ntext\n')
    write('date.md', '---\npublished: yesterday\n---\ntext\n')
    write('place.md', '---\nregion: 上海\n---\ntext\n')
    write('large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    write('other.pdf', 'x')
    mkdirSync(join(folder, 'nothing'))
    const { code, report } = await seed(
      folder,
      join(folder, 'nothing'),
      join(folder, 'missing.txt'),
      join(folder, 'other.pdf'),
    )
    expect(code).toBe(1)
    expect(report.edition.written).toBe(1)
    const said = new Map(
      report.documents.map(({ file, state, reason }) => [file.split('/').at(-1), `${state}: ${reason}`]),
    )
    expect(said.get('good.md')).toBe('new: undefined')
    for (const [file, reason] of [
      ['empty.txt', /empty file/],
      ['blank.md', /empty file/],
      ['binary.txt', /binary/],
      ['broken.txt', /undecodable.*UTF-8 or GB18030/],
      ['yaml.md', /front matter does not parse/],
      ['date.md', /published: write YYYY/],
      ['place.md', /region: write a GB\/T 2260 code/],
      ['large.txt', /20 MB/],
      ['nothing', /folder without documents/],
      ['missing.txt', /no such file/],
      ['other.pdf', /\.txt or \.md/],
    ] as const) {
      expect(said.get(file), file).toMatch(/^rejected/)
      expect(said.get(file), file).toMatch(reason)
    }
  })

  it('takes a corrected table of official figures into an edition of its own', async () => {
    const table = (value: number) =>
      `region_code,region_name,indicator,year,value,unit,source,publisher,tier\n150622,准格尔旗,gdp,2023,${value},亿元,某公报,某统计局,A\n`
    const path = write('a.md', WINTER)
    const csv = write('mine.csv', table(1500.5))
    const at = ['--statistics', csv, path]
    expect((await seed(...at)).report).toMatchObject({
      edition: { written: 1 },
      statistics: { rows: 1, added: 1, changed: 0, removed: 0 },
      totals: { statistics: 1 },
    })
    expect((await seed(...at)).report.edition.written).toBeNull()
    writeFileSync(csv, table(1600.25))
    const dry = await run(['--dry-run', ...at])
    expect(dry.out).toMatch(/1 row, 0 new, 1 changed, 0 removed[\s\S]*dry run: nothing written/)
    expect((await seed(...at)).report).toMatchObject({
      edition: { before: 1, written: 2 },
      facts: { added: 0, closed: 0, changed: 0 },
      statistics: { added: 0, changed: 1, removed: 0 },
    })
    const figures = await db.statistic.findMany({ orderBy: { firstEdition: 'asc' } })
    expect(figures.map(({ value, lastEdition }) => [Number(value), lastEdition])).toEqual([
      [1500.5, 1],
      [1600.25, null],
    ])
    // A line that is wrong leaves all of them as they are.
    writeFileSync(csv, table(1700).replace('150622', '150699'))
    const wrong = await seed(...at)
    expect(wrong).toMatchObject({ code: 1, report: { edition: { written: null }, statistics: null } })
    expect(wrong.report.documents.find(({ state }) => state === 'rejected')?.file).toMatch(
      /mine\.csv, line 2$/,
    )
    const missing = await seed('--statistics', join(folder, 'missing.csv'), path)
    expect(missing).toMatchObject({ code: 1, report: { edition: { written: null } } })
    expect(missing.report.documents.find(({ state }) => state === 'rejected')?.reason).toBe('no such file')
    expect(await db.statistic.count({ where: { lastEdition: null } })).toBe(1)
  })

  it('writes nothing with --dry-run, and says what it would', async () => {
    write('a.md', WINTER)
    const { code, report } = await seed('--dry-run', folder)
    expect(code).toBe(0)
    expect(states(report)).toEqual(['new'])
    expect(report.facts.added).toBeGreaterThan(0)
    expect(report.edition.written).toBe(null)
    expect(await db.edition.count()).toBe(0)
    expect(await db.document.count()).toBe(0)
  })

  it('prints a report for people', async () => {
    write('a.md', WINTER)
    const { code, out, err } = await run([folder])
    expect(code).toBe(0)
    expect(out).toMatch(/^new {8}.*a\.md {2}1 project, 1 investment/m)
    expect(out).toMatch(/1 document: 1 new, 0 changed, 0 unchanged, 0 rejected/)
    expect(out).toMatch(/edition 1 written/)
    expect(err).toMatch(/reading documents: 1/)
  })

  it('stops at an unknown option before anything is read', async () => {
    write('a.md', WINTER)
    const { code, err } = await run(['--dryrun', folder])
    expect(code).toBe(1)
    expect(err).toMatch(/--dryrun.*expected --dry-run, --json, --statistics, --workers or --help/)
    expect(await db.edition.count()).toBe(0)
  })

  it('says in one sentence that there is no database', async () => {
    write('a.md', WINTER)
    const { code, err } = await run([folder], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' })
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(/^No database: /)
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' })
    expect(code).toBe(0)
    expect(out).toMatch(/Usage: npm run seed/)
  })

  it('killed while it writes, leaves the edition before or the one after', async () => {
    write('a.md', WINTER)
    await seed(folder)
    const before = await picture()
    for (let n = 0; n < 400; n++)
      write(`more/${n}.md`, SPRING.replace('多晶硅项目投产', `多晶硅项目投产之${n}`))
    for (const wait of [0, 40, 120]) {
      const child = start([folder])
      await new Promise<void>((done) => {
        child.stderr!.setEncoding('utf8').on('data', (text: string) => {
          if (text.includes('writing edition 2')) setTimeout(() => child.kill('SIGKILL'), wait)
        })
        child.once('close', () => done())
      })
      const editions = await db.edition.count()
      const counts = await db.edition.findFirst({ orderBy: { number: 'desc' } })
      expect(await db.document.count({ where: { lastEdition: null } })).toBe(counts!.documents)
      // At once is in the middle: the edition's row is there, its documents are not.
      if (wait === 0) expect(editions).toBe(1)
      if (editions === 1) expect(await picture()).toEqual(before)
      else expect(counts!.documents).toBe(401)
    }
    const { report } = await seed(folder)
    expect(report.totals.documents).toBe(401)
    expect((await db.edition.findMany()).length).toBe(2)
  })
})

describe('the documents that ship with the project', () => {
  it('are taken in by threads as in the main thread', async () => {
    for (let n = 0; n < 8; n++) {
      // Enough bytes for worker threads to be worth their start.
      write(
        `${n}.md`,
        article(
          { title: `第${n}期`, publisher: '甲旗日报', published: '2026-02' },
          `薛家湾讯　${'天气晴。'.repeat(40_000)}\n\n${WINTER.split('---\n')[2]}`,
        ),
      )
    }
    cpSync(join(ROOT, 'seeds/documents/150622-zhungeer-winter-projects.md'), join(folder, 'z.md'))
    const { code, report } = await seed(folder)
    expect(code).toBe(0)
    expect(report.documents).toHaveLength(9)
    expect(report.documents.every(({ projects = 0 }) => projects > 0)).toBe(true)
  })
})
