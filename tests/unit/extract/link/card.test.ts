import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const PAGE = `重点工程一线行

本报记者 王丽

眼下正是施工的黄金期,记者走进几个工地。

白桦铜箔产业园(满洲里市)

落户边境经济合作区。分两期实施,一期上5条铜箔生产线,投资8.8亿元,今年6月投产。全部达产后,新增就业350人。

白桦至云岭二级公路(根河市)

全长52公里,估算投资6.3亿元,工期20个月。

编后

全长52公里的路修得不容易。
`

describe('cards: the name of an undertaking as a line of its own, text without a subject below', () => {
  const found = extract(PAGE, { published: '2024-10-12', region: '150700' })
  const nameOf = new Map(found.projects.map(({ id, name }) => [id, name]))

  it('makes an undertaking of each, in the place that the bracket names', () => {
    expect(found.projects.map(({ name, region }) => [name, region])).toEqual([
      ['白桦铜箔产业园', '150781'],
      ['白桦至云岭二级公路', '150785'],
    ])
  })

  it('gives it what stands below', () => {
    const sums = found.investments.map(({ subject, amount }) => [nameOf.get(subject), amount])
    expect(sums).toEqual([
      ['白桦铜箔产业园', 880_000_000],
      ['白桦至云岭二级公路', 630_000_000],
    ])
    const jobs = found.outputs.find(({ measure }) => measure === 'jobs')
    expect(nameOf.get(jobs?.subject ?? '')).toBe('白桦铜箔产业园')
  })
})
