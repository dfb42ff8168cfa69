import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MentionInput, type ProjectSummary, resolve } from '@/lib/resolve'
import { candidatePairs } from '@/lib/resolve/blocking'
import { featuresOf } from '@/lib/resolve/features'
import { mention } from './support'

const one = (mentions: MentionInput[]): ProjectSummary => {
  const { projects } = resolve(mentions)
  expect(projects).toHaveLength(1)
  return projects[0]!
}
const NAME = '青禾年产10万吨多晶硅项目'

describe('a project', () => {
  it('takes the status of its latest report, and unknown overwrites nothing', () => {
    const project = one([
      mention(NAME, { published: '2024-03', status: 'signed' }),
      mention(NAME, { published: '2025-06', status: 'construction' }),
      mention(NAME, { published: '2025-09', status: 'unknown' }),
      mention(NAME, { published: null, status: 'operational' }),
    ])
    expect(project).toMatchObject({
      status: 'construction',
      statusAsOf: '2025-06',
      firstYear: 2024,
      lastYear: 2025,
    })
  })

  it('takes the furthest status of one date', () => {
    const project = one([
      mention(NAME, { published: '2025-06', status: 'operational' }),
      mention(NAME, { published: '2025-06', status: 'construction' }),
    ])
    expect(project.status).toBe('operational')
  })

  it('has no date of a status that no report states', () => {
    expect(one([mention(NAME), mention(NAME)])).toMatchObject({ status: 'unknown', statusAsOf: null })
  })

  it('is known by its earliest mention, whatever came later', () => {
    const early = mention(NAME, { published: '2023-01', key: 'f'.repeat(24) })
    const late = mention(NAME, { published: '2025-01' })
    expect(one([late, early]).key).toBe(early.key)
    expect(resolve([late, early]).projectOf.get(late.key)).toBe(early.key)
    expect(one([late, mention(NAME, { published: null, key: '0'.repeat(24) })]).key).toBe(late.key)
  })

  it('takes the most precise place, the fullest company, the latest park and completion', () => {
    const project = one([
      mention(NAME, { region: '150600', published: '2025-02', park: '甲园', completion: '2026' }),
      mention(NAME, {
        region: '150622',
        published: '2025-01',
        company: '内蒙古青禾新材料有限公司',
        park: '乙园',
        completion: '2025-12',
      }),
      mention(NAME, { region: '150600', published: '2025-03', company: '青禾' }),
    ])
    expect(project).toMatchObject({
      region: '150622',
      company: '内蒙古青禾新材料有限公司',
      park: '甲园',
      completion: '2026',
    })
  })

  it('bears a telling name, not the longest', () => {
    const company = '内蒙古晶台材料有限公司'
    const project = one([
      mention('晶台项目', { company, aliases: ['晶台金刚石衬底项目'] }),
      mention('晶台第四代半导体材料（单晶金刚石衬底）项目', { company }),
      mention('搞起晶台第四代半导体材料（单晶金刚石衬底）项目', { company }),
    ])
    expect(project.name).toBe('晶台第四代半导体材料（单晶金刚石衬底）项目')
  })
})

describe('a vague mention', () => {
  it('does not draw two phases together', () => {
    const company = '青禾新材料有限公司'
    const { projects } = resolve([
      mention('多晶硅项目', { company }),
      mention('多晶硅项目一期', { company }),
      mention('多晶硅项目二期', { company }),
    ])
    expect(projects).toHaveLength(2)
  })

  it('does not draw two counties together', () => {
    const { projects } = resolve([
      mention('河套引黄灌区改造', { region: '150800' }),
      mention('河套引黄灌区改造', { region: '150821' }),
      mention('河套引黄灌区改造', { region: '150822' }),
    ])
    expect(projects).toHaveLength(2)
  })
})

const words = [
  '青禾',
  '白桦',
  '云杉',
  '多晶硅',
  '负极材料',
  '绿氢',
  '风电',
  '甲醇',
  '项目',
  '基地',
  '一期',
  '二期',
  '10万吨',
  '20万吨',
  '示范',
]
const arbitraryMention = fc
  .record({
    name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    company: fc.constantFrom(null, '青禾新材料有限公司', '内蒙古白桦能源集团', '云杉'),
    region: fc.constantFrom('150622', '150621', '150600', '150000', '150105'),
    industry: fc.constantFrom('renewables', 'advanced-materials', 'general'),
    published: fc.constantFrom(null, '2024', '2024-05', '2025-01-03'),
    status: fc.constantFrom('signed' as const, 'construction' as const, 'unknown' as const),
  })
  .map((rest) => mention(rest.name, rest))
const manyMentions = fc.array(arbitraryMention, { maxLength: 40 })

describe('merging', () => {
  it('does not depend on the order of mentions', () => {
    fc.assert(
      fc.property(
        manyMentions.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(resolve(shuffled)).toEqual(resolve(list))
        },
      ),
    )
  })

  it('puts every mention into one project, and gives the same when asked again with duplicates', () => {
    fc.assert(
      fc.property(manyMentions, (list) => {
        const { projects, projectOf } = resolve(list)
        expect(projects.flatMap((project) => project.mentions).sort()).toEqual(
          list.map(({ key }) => key).sort(),
        )
        for (const project of projects) {
          expect(project.mentions).toContain(project.key)
          for (const key of project.mentions) expect(projectOf.get(key)).toBe(project.key)
        }
        expect(resolve([...list, ...list]).projects).toEqual(projects)
      }),
    )
  })

  it('never joins two counties, two phases or two capacities', () => {
    fc.assert(
      fc.property(manyMentions, (list) => {
        const byKey = new Map(list.map((each) => [each.key, each]))
        for (const { mentions } of resolve(list).projects) {
          const all = mentions.map((key) => byKey.get(key)!)
          expect(
            new Set(all.map(({ region }) => region).filter((code) => !code.endsWith('00'))).size,
          ).toBeLessThan(2)
          const stated = (pattern: RegExp) =>
            new Set(
              all
                .map(({ name }) => name.match(pattern)?.join() ?? '')
                .filter((words) => /^[^,]+$/.test(words)),
            )
          expect(stated(/[一二]期/g).size).toBeLessThan(2)
          expect(stated(/[12]0万吨/g).size).toBeLessThan(2)
        }
      }),
    )
  })

  it('draws no two sizes together by a name that has both', () => {
    const sizes = ['20万吨负极材料', '10万吨负极材料', '10万吨负极材料20万吨']
    const { projects } = resolve(sizes.map((name) => mention(name, { region: '150622' })))
    expect(projects.map(({ mentions }) => mentions.length).sort()).toEqual([1, 2])
  })

  it('compares in proportion to the number of mentions, not to its square', () => {
    const list = (size: number) =>
      Array.from({ length: size }, (_, index) =>
        mention(`${words[index % 3]}年产${(index % 97) + 1}万吨${words[3 + (index % 5)]}项目`, {
          company: `内蒙古${String.fromCodePoint(0x4e00 + (index % 4000))}${String.fromCodePoint(0x5e00 + (index % 3000))}有限公司`,
          region: ['150622', '150105', '150502'][index % 3]!,
        }),
      )
    const pairs = (size: number) => [...candidatePairs(list(size).map(featuresOf))].length
    const few = pairs(1000)
    expect(few).toBeGreaterThan(0)
    expect(pairs(8000) / few).toBeLessThan(12)
  })
})
