import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const HINTS = { publisher: '赤峰日报', published: '2025-08', region: '150400' }
const read = (text: string) => extract(`## 项目建设进行时\n\n${text}`, HINTS)

describe('who a figure is said of', () => {
  it('follows 项目建成后 to the project before', () => {
    const { projects, investments, outputs } = read(
      '在元宝山区,内蒙古天泽矿业有限公司年产30万吨球团项目正在安装设备。项目总投资6亿元,建成后年产值可达9亿元,带动就业200人。',
    )
    expect(projects).toHaveLength(1)
    expect(projects[0]).toMatchObject({
      company: '内蒙古天泽矿业有限公司',
      region: '150403',
      status: 'construction',
      industry: 'metals',
    })
    expect([...investments, ...outputs].map((fact) => fact.subject)).toEqual(['p1', 'p1', 'p1', 'p1'])
    expect(outputs.map((fact) => [fact.measure, fact.basis])).toEqual([
      ['capacity', 'planned'],
      ['output_value', 'planned'],
      ['jobs', 'planned'],
    ])
  })

  it('gives a batch’s sum to the place', () => {
    const { projects, investments } = read('今年,巴林左旗计划实施重点项目34个,总投资96.4亿元。')
    expect(projects).toEqual([])
    expect(investments.map((fact) => [fact.subject, fact.kind])).toEqual([['150422', 'total']])
  })

  it('moves on where a sentence names a place as its subject', () => {
    const { outputs } = read('敖汉旗50万千瓦风电项目加快建设。全市新能源装机达到1200万千瓦。')
    expect(outputs.map((fact) => [fact.subject, fact.value])).toEqual([
      ['p1', 500000],
      ['150400', 12000000],
    ])
  })

  it('counts one undertaking once, however often it is named', () => {
    const { projects } = read('林西县萤石深加工项目开工。\n\n今天的林西县萤石深加工项目现场,塔吊林立。')
    expect(projects).toHaveLength(1)
    expect(projects[0]!.status).toBe('construction')
  })

  it('takes the phase off the project and leaves it on the figure', () => {
    const { outputs } = read('宁城县云岭陶瓷有限公司三期年产20万吨瓷砖项目投产。')
    expect(outputs[0]).toMatchObject({ measure: 'capacity', basis: 'actual', phase: '三期' })
  })
})
