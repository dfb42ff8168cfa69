import { describe, expect, it } from 'vitest'
import { historyOf } from '@/components/projects/history-lines'
import { contradictionsOf } from '@/components/projects/same-measure'
import type { FactLifetime, FigureDetail, StateVersion } from '@/lib/store/read'

const state: StateVersion = {
  name: '甲项目',
  company: null,
  park: null,
  regionCode: '150622',
  industrySlug: 'renewables',
  status: 'signed',
  completion: null,
  firstEdition: 1,
  lastEdition: null,
}
const figure: FactLifetime = {
  key: 'f1',
  fact: 'investment',
  kind: 'total',
  basis: 'planned',
  product: null,
  value: 2e9,
  valueMax: null,
  unit: 'CNY',
  qualifier: 'about',
  change: null,
  period: null,
  phase: null,
  standing: 'leading',
  name: null,
  company: null,
  park: null,
  status: null,
  completion: null,
  firstEdition: 1,
  lastEdition: null,
}
const editions = (...numbers: number[]) =>
  numbers.map((number) => ({ number, createdAt: '2026-01-01T00:00:00Z' }))

describe('what each edition changed', () => {
  it('the first is summed up; later ones say what was and what is', () => {
    const entries = historyOf(
      {
        states: [
          { ...state, lastEdition: 1 },
          { ...state, status: 'construction', company: '某公司', firstEdition: 2 },
        ],
        facts: [
          { ...figure, lastEdition: 1 },
          { ...figure, standing: 'contradicting', firstEdition: 2 },
          { ...figure, key: 'f2', value: 3e9, firstEdition: 2 },
        ],
        editions: editions(1, 2),
      },
      'zh',
    )
    expect(entries.map(({ edition }) => edition)).toEqual([2, 1])
    const texts = entries[0]?.lines.map(({ text }) => text)
    expect(texts).toContain('阶段：已签约 → 在建')
    expect(texts).toContain('建设单位：— → 某公司')
    expect(texts).toContain('新增：总投资 约30亿元')
    expect(texts?.find((text) => text.startsWith('总投资 约20亿元：'))).toMatch(
      /计入合计.* → 与计入合计的报道不一致/,
    )
    expect(entries[1]?.lines).toEqual([{ change: 'added', text: '首次收入：0次报道，1个数字', fact: null }])
  })

  it('what ends is named once, and an edition that changed nothing of it is not listed', () => {
    const entries = historyOf(
      {
        states: [{ ...state, lastEdition: 2 }],
        facts: [{ ...figure, lastEdition: 2 }],
        editions: editions(1, 2, 3),
      },
      'zh',
    )
    expect(entries.map(({ edition }) => edition)).toEqual([3, 1])
    expect(entries[0]?.lines.map(({ change }) => change)).toEqual(['closed', 'closed'])
  })
})

describe('contradictions', () => {
  const detail = (key: string, standing: string, more: Partial<FigureDetail> = {}) =>
    ({ ...figure, key, standing, ...more }) as unknown as FigureDetail

  it('stand beside the leading figure of the same measure, of several the one for the same phase', () => {
    const pairs = contradictionsOf([
      detail('lead-1', 'leading', { phase: '一期' }),
      detail('lead-2', 'leading', { phase: '二期' }),
      detail('other', 'contradicting', { phase: '二期' }),
      detail('power', 'contradicting', { kind: 'installed_capacity', fact: 'output', unit: 'kW' }),
    ])
    expect(pairs.map(({ counted, other }) => [counted.key, other.key])).toEqual([['lead-2', 'other']])
  })
})
