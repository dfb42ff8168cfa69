import { describe, expect, it } from 'vitest'
import type * as Read from '@/lib/store/read'
import { ALL } from '../../support/scope'
import { EDITIONS, projectsOf } from './support'
import { client, read, withWorld, world } from './with-world'

withWorld()

const snapshotOf = async (edition: number) => (await read.loadSnapshot(edition)) as Read.Snapshot
const valid = (edition: number, { first, last }: { first: number; last: number | null }) =>
  first <= edition && (last === null || last >= edition)

describe.each([1, 2, EDITIONS])('edition %i', (edition) => {
  it('knows a fact from its first edition on, and says since when it is no longer valid', async () => {
    const snapshot = await snapshotOf(edition)
    for (const figure of world.figures.filter((_, i) => i % 9 === 0)) {
      const versions = await read.loadFact(snapshot, figure.key)
      expect(versions).toHaveLength(figure.first <= edition ? 1 : 0)
      const [fact] = versions
      if (!fact) continue
      expect(fact).toMatchObject({ key: figure.key, value: figure.value, standing: figure.standing })
      expect(fact.projectKey).toBe(figure.project)
      // What a later edition did is not told.
      expect(fact.lastEdition).toBe(valid(edition, figure) ? null : figure.last)
      expect(fact.around).toContain(fact.quote)
    }
  })

  it('finds the other answers to the same question, those counted first', async () => {
    const snapshot = await snapshotOf(edition)
    let some = 0
    for (const figure of world.figures.filter(({ project }, i) => project !== null && i % 5 === 0)) {
      const [fact] = await read.loadFact(snapshot, figure.key)
      if (!fact) continue
      const related = await read.loadRelatedFigures(snapshot, fact, 100)
      const others = world.figures.filter(
        (other) =>
          other.key !== figure.key &&
          other.project === figure.project &&
          other.series === figure.series &&
          valid(edition, other),
      )
      const same = related.filter(({ successor }) => !successor).map(({ key }) => key)
      const instead = related.filter(({ successor }) => successor).map(({ key }) => key)
      expect([...same, ...instead].sort()).toEqual(
        expect.arrayContaining(others.map(({ key }) => key).sort()),
      )
      if (fact.lastEdition === null) expect(same.sort()).toEqual(others.map(({ key }) => key).sort())
      some += same.length
      const standings = related
        .filter(({ successor }) => !successor)
        .map(({ standing }) => standing === 'leading')
      expect(standings).toEqual([...standings].sort((a, b) => Number(b) - Number(a)))
    }
    expect(some).toBeGreaterThan(0)
  })

  it('tells what became of a project up to then', async () => {
    const snapshot = await snapshotOf(edition)
    for (const project of world.projects.filter((_, i) => i % 6 === 0)) {
      const history = await read.loadProjectHistory(snapshot, project.key)
      const known = project.first <= edition
      expect(history.states).toHaveLength(known ? 1 : 0)
      const figures = world.figures.filter(
        ({ project: key, first }) => key === project.key && first <= edition,
      )
      expect(history.facts).toHaveLength(figures.length + Number(known))
      const ended = project.last !== null && project.last < edition
      expect(history.editions.map(({ number }) => number)).toEqual(
        known ? [project.first, ...(ended ? [(project.last as number) + 1] : [])] : [],
      )
    }
  })

  it('names for every similar project rules that hold, and leaves none of the place out', async () => {
    const snapshot = await snapshotOf(edition)
    const all = projectsOf(world, edition, ALL)
    let some = 0
    for (const project of all.slice(0, 20)) {
      const similar = await read.loadSimilarProjects(
        snapshot,
        { key: project.key, company: null, regionCode: project.region, industrySlug: project.industry },
        1000,
      )
      const byKey = new Map(all.map((one) => [one.key, one]))
      const [own] = (
        await read.loadProjects(snapshot, ALL, { order: 'name', descending: false, page: 1, size: 100 })
      ).rows.filter(({ key }) => key === project.key)
      for (const { key, rules, regionCode, total } of similar) {
        expect(key).not.toBe(project.key)
        expect(byKey.get(key)?.industry).toBe(project.industry)
        expect(rules.length).toBeGreaterThan(0)
        expect(rules.includes('place')).toBe(regionCode === project.region && regionCode !== '150000')
        if (rules.includes('prefecture')) expect(regionCode.slice(0, 4)).toBe(project.region.slice(0, 4))
        const ratio = total !== null && own?.total ? total / own.total : null
        expect(rules.includes('size')).toBe(ratio !== null && ratio >= 1 / 1.5 && ratio <= 1.5)
      }
      const there = all.filter(
        ({ key, region, industry }) =>
          key !== project.key &&
          region === project.region &&
          region !== '150000' &&
          industry === project.industry,
      )
      expect(similar.map(({ key }) => key)).toEqual(expect.arrayContaining(there.map(({ key }) => key)))
      some += similar.length
    }
    expect(some).toBeGreaterThan(0)
  })
})

describe('documents', () => {
  it('are listed where they state something of the scope, with how much', async () => {
    const snapshot = await snapshotOf(EDITIONS)
    const load = (scope: Read.Scope, search?: string) =>
      read.loadDocuments(snapshot, scope, { page: 1, size: 10, search })
    const figures = world.figures.filter((figure) => valid(EDITIONS, figure))
    expect((await load(ALL)).rows[0]?.facts).toBe(projectsOf(world, EDITIONS, ALL).length + figures.length)
    // Places have no stage: only projects and their figures are of one.
    const scope = { ...ALL, statuses: ['construction'] }
    const projects = new Set(projectsOf(world, EDITIONS, scope).map(({ key }) => key))
    const theirs = figures.filter(({ project }) => project !== null && projects.has(project))
    expect((await load(scope)).rows[0]?.facts).toBe(projects.size + theirs.length)
    expect(await load({ ...ALL, regions: ['152922'] })).toEqual({ rows: [], total: 0 })
    expect((await load(ALL, '某报 标题')).total).toBe(1)
    expect((await load(ALL, '某报 别的')).total).toBe(0)
  })
})

it('a mention is a fact, too; what is no key is none', async () => {
  const snapshot = await snapshotOf(EDITIONS)
  const { rows } = await client.query(
    `SELECT "key", "name" FROM project_mention WHERE "firstEdition" = 1 LIMIT 1`,
  )
  const [fact] = await read.loadFact(snapshot, rows[0].key)
  expect(fact).toMatchObject({ fact: 'project', name: rows[0].name, kind: null, value: null })
  expect(await read.loadRelatedFigures(snapshot, fact as Read.FactVersion)).toEqual([])
  for (const key of ['', 'nonsense', "' OR TRUE --", 'x'.repeat(2000)])
    expect(await read.loadFact(snapshot, key)).toEqual([])
})
