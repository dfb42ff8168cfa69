import { describe, expect, it } from 'vitest'
import { findStatuses, furthest } from '@/lib/extract/recognise/status'
import type { Status } from '@/lib/extract/types'

const last = (text: string) =>
  findStatuses(text).reduce<Status>((status, mention) => furthest(status, mention.status), 'unknown')

describe('stages', () => {
  it.each<[string, Status]>([
    ['日前正式签约', 'signed'],
    ['正在办理可研、环评等前期手续', 'planned'],
    ['于4月破土动工', 'started'],
    ['施工现场塔吊林立', 'construction'],
    ['进入带负荷调试阶段', 'commissioning'],
    ['全线贯通', 'completed'],
    ['已全容量并网发电', 'operational'],
    ['一期已投产', 'operational'],
    ['等8个项目已建成并投入运营', 'operational'],
    ['也在抓紧建设', 'construction'],
    ['快要并网', 'construction'],
  ])('%s is %s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })

  it.each([
    '预计明年投产',
    '计划2027年建成',
    '投产后可带动就业',
    '建成后年出栏育肥牛2万头',
    '待建成后年产值可达5亿元',
    '投运以后可把风电存货送上电网',
    '全部达产后,每年能为周边送上绿电',
  ])('does not take %s for done', (text) => {
    expect(['operational', 'completed']).not.toContain(last(text))
  })

  it('keeps the later stage', () => {
    expect(furthest('construction', 'started')).toBe('construction')
    expect(furthest('planned', 'operational')).toBe('operational')
  })
})
