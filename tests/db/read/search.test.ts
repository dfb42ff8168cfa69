import { beforeAll, describe, expect, it } from 'vitest'
import type * as Read from '@/lib/store/read'
import { ALL } from '../../support/scope'
import { EDITIONS, figuresOf, type ProjectFact, projectsOf } from './support'
import { client, read, withWorld, world } from './with-world'

/** Sums, lists of sentences and differences of the projects that a search finds, compared with a plain reckoning. */

withWorld()

const COMPANY = '华北绿色能源有限公司'
const number = ({ key }: Pick<ProjectFact, 'key'>) => Number.parseInt(key.slice(1), 16)
const ofCompany = (project: Pick<ProjectFact, 'key'>) => number(project) % 3 === 0

beforeAll(async () => {
  const keys = world.projects.filter(ofCompany).map(({ key }) => key)
  await client.query('UPDATE "project_state" SET "company" = $1 WHERE "projectKey" = ANY ($2)', [
    COMPANY,
    keys,
  ])
  const { prisma } = await import('@/lib/store/prisma')
  const { completeReadings } = await import('@/lib/store/write')
  await completeReadings(prisma)
})

/** Searches, and what they find of the names 项目0, 项目1 … */
const SEARCHES: [search: string, finds: (project: ProjectFact) => boolean][] = [
  ['项目1', (project) => String(number(project)).startsWith('1')],
  ['xiangmu2', (project) => String(number(project)).startsWith('2')],
  ['绿色能源', ofCompany],
  ['hblsny 项目1', (project) => ofCompany(project) && String(number(project)).startsWith('1')],
  ['没有这样的名字', () => false],
]
const SCOPES: [string, Read.Scope][] = [
  ['everything', ALL],
  ['a prefecture', { ...ALL, within: '150600' }],
  [
    'stages and years',
    { ...ALL, statuses: ['construction', 'signed', 'unknown'], yearFrom: 2021, yearTo: 2024 },
  ],
  ['one year, stated', { ...ALL, yearFrom: 2022, yearTo: 2022, grounds: 'stated' }],
]
const SERIES = [
  'total',
  'completed',
  'output_planned',
  'output_actual',
  'jobs_planned',
  'power_planned',
] as const

const snapshotOf = async (edition: number) => {
  const snapshot = await read.loadSnapshot(edition)
  if (!snapshot) throw new Error('no edition')
  return snapshot
}

describe.each([1, EDITIONS])('edition %i', (edition) => {
  describe.each(SCOPES)('%s', (_, scope) => {
    it.each(SEARCHES)(
      'sums are of the projects found, and so are the sentences: %s',
      async (search, finds) => {
        const snapshot = await snapshotOf(edition)
        const searched = { ...scope, search }
        const projects = projectsOf(world, edition, scope).filter(finds)
        const keys = new Set(world.projects.filter(finds).map(({ key }) => key))
        const { projects: counted, sums } = await read.loadHeadline(snapshot, searched)
        expect(counted).toBe(projects.length)
        const paging = { page: 1, size: 1000 }
        const listed = await read.loadProjectEvidence(snapshot, searched, paging)
        expect(listed.rows.map(({ projectKey }) => projectKey).sort()).toEqual(
          projects.map(({ key }) => key).sort(),
        )
        for (const series of SERIES) {
          const figures = figuresOf(world, edition, scope, series).filter(({ project }) =>
            keys.has(project ?? ''),
          )
          const sum = figures.reduce((all, { value }) => all + value, 0)
          expect(sums[series], series).toEqual({
            value: figures.length === 0 ? null : sum,
            count: figures.length,
            inexact: figures.filter(({ qualifier }) => qualifier !== 'exact').length,
          })
          const evidence = await read.loadFigureEvidence(snapshot, searched, { series }, paging)
          expect([evidence.counted, Number(evidence.sum ?? 0)], series).toEqual([figures.length, sum])
          const cited = await read.loadCitations(snapshot, searched, series)
          expect(cited.rows.reduce((all, row) => all + row.figures, 0)).toBe(figures.length)
        }
        // The table's own page counts the same.
        const page = { order: 'name', descending: false, page: 1, size: 5, search } as const
        expect((await read.loadProjects(snapshot, scope, page)).total).toBe(projects.length)
      },
    )

    it('a search that finds everything adds up to what is without one', async () => {
      const snapshot = await snapshotOf(edition)
      for (const search of ['项目', '，。']) {
        const searched = { ...scope, search }
        expect(await read.loadHeadline(snapshot, searched)).toEqual(await read.loadHeadline(snapshot, scope))
        for (const group of ['county', 'prefecture', 'industry', 'status'] as const)
          for (const pair of ['investment', 'output_value', { product: 'x', unit: 't/a' }] as const)
            expect(await read.loadGroups(snapshot, searched, group, pair)).toEqual(
              // Rows of places alone have no projects.
              await read.loadGroups(snapshot, scope, group, pair),
            )
        expect(await read.loadCapacities(snapshot, searched)).toEqual(
          await read.loadCapacities(snapshot, scope),
        )
      }
    })
  })
})

it('differences between editions are those of the projects found', async () => {
  const { loadChanges } = await import('@/lib/store/read/changes')
  const asked = { from: 1, to: EDITIONS, scope: ALL }
  const paging = { page: 1, size: 10_000 }
  const all = (await loadChanges(asked, paging)).rows
  for (const [search, finds] of SEARCHES) {
    const keys = new Set(world.projects.filter(finds).map(({ key }) => key))
    const { rows, total } = await loadChanges({ ...asked, scope: { ...ALL, search } }, paging)
    expect(rows).toEqual(all.filter(({ projectKey }) => keys.has(projectKey ?? '')))
    expect(total).toBe(rows.length)
    if (keys.size > 0) expect(rows.length).toBeGreaterThan(0)
  }
})

it('rows that have no project cannot be searched by mistake', async () => {
  const snapshot = await snapshotOf(EDITIONS)
  const searched = { ...ALL, search: '项目' }
  await expect(read.loadPlaceFigures(snapshot, searched, ['150600'])).rejects.toThrow('cannot be searched')
  await expect(read.loadProfiles(snapshot, searched, ['150600'])).rejects.toThrow('cannot be searched')
})
