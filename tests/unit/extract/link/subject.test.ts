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

  it('shares figures out to the places of a list', () => {
    const { outputs } = read('敖汉旗、林西县和宁城县分别种植谷子10万亩、8万亩和5万亩。')
    expect(outputs.map((fact) => [fact.subject, fact.value])).toEqual([
      ['150430', 100000],
      ['150424', 80000],
      ['150429', 50000],
    ])
  })

  it('shares sums out to the undertakings of a list', () => {
    const { investments, projects } = read(
      '林西县云岭引水工程、宁城县白桦冷库扩建工程今年分别完成投资1.3亿元、2.1亿元。',
    )
    expect(
      investments.map((fact) => [projects.find(({ id }) => id === fact.subject)?.name, fact.amount]),
    ).toEqual([
      ['云岭引水工程', 130000000],
      ['白桦冷库扩建工程', 210000000],
    ])
  })

  it('counts the firms in a park as the park’s, others as the place’s', () => {
    const { outputs } = read('林西县云岭医药产业园投入运营,入驻企业9家。全县规模以上工业企业40家。')
    expect(outputs.map((fact) => [fact.subject, fact.value])).toEqual([
      ['p1', 9],
      ['150424', 40],
    ])
  })

  it('takes 肉牛加工项目37个 for a count', () => {
    const { projects } = read('全市引进肉牛加工项目37个。')
    expect(projects).toEqual([])
  })

  it('reads on where 电站位于 goes on about the one named before', () => {
    const { outputs } = read('林西县云岭抽水蓄能电站开工。电站位于林西县境内,总装机容量120万千瓦。')
    expect(outputs.map((fact) => fact.subject)).toEqual(['p1'])
  })

  it('takes 全旗 for the banner that opened the paragraph', () => {
    const { outputs } = read('敖汉旗“制种大县”奖励到位,全旗谷子种植面积9万亩。')
    expect(outputs.map((fact) => fact.subject)).toEqual(['150430'])
  })

  it('takes a brief’s label for the place it speaks of', () => {
    const { outputs } = read('【宁城县】 前三季度接待游客61万人次。')
    expect(outputs.map((fact) => fact.subject)).toEqual(['150429'])
  })

  it('gives what follows a counted list to the place', () => {
    const { investments } = read(
      '林西县今年开工云岭供水工程、白桦公路改建工程等18个项目。预计上半年完成投资22亿元。',
    )
    expect(investments.map((fact) => fact.subject)).toEqual(['150424'])
  })

  it('does not take the place in the name of a works for what is spoken of', () => {
    const { outputs } = read('林西县引来龙头企业,通辽基地当了龙头,跟过来的配套企业有30余家。')
    expect(outputs.map((fact) => fact.subject)).toEqual(['150424'])
  })

  it('does not take another work of the same brand for the company’s project', () => {
    const { projects } = read(
      '云岭新能源有限公司投资12亿元在林西县建设风光储一体化示范电站。\n\n投资5.2亿元的云岭快速路6月通车。',
    )
    expect(projects.map(({ name }) => name)).toEqual(['风光储一体化示范电站', '云岭快速路'])
  })

  it('gives each item of a signing its own company and the stage of the list', () => {
    const { projects } = read(
      '当天签约的2个项目总投资48亿元,其中:恒远科技公司投资30亿元的储能电池项目;华顺钢构公司投资18亿元的光伏支架项目。',
    )
    expect(projects.map(({ name, company, status }) => [name, company, status])).toEqual([
      ['储能电池项目', '恒远科技公司', 'signed'],
      ['光伏支架项目', '华顺钢构公司', 'signed'],
    ])
  })

  it('leaves a sum in the middle of a sentence of its own to that sentence', () => {
    const { investments } = read(
      '林西县云岭引水工程开工。\n\n从4月起,城区集中供热改造动工,涉及居民1.2万户,总投资9800万元。\n\n宁城县白桦冷库项目开工。',
    )
    expect(investments.map((fact) => fact.subject)).not.toContain('p1')
  })

  it('finds the park that the next sentence goes on about', () => {
    const { projects, outputs } = read('林西县云岭装备产业园传来打桩声。园区规划占地1200亩。')
    expect(projects.map(({ name }) => name)).toEqual(['云岭装备产业园'])
    expect(outputs.map((fact) => fact.subject)).toEqual(['p1'])
  })

  it.each([
    ['即将开建的,是云岭绿电供电项目。', 'planned'],
    ['快要并网的,有云岭风光制氢、白桦光伏治沙两个项目。', 'construction'],
    ['林西县同天泽新能源有限公司签订协议,规划建设云岭风电制氢项目。', 'signed'],
    ['云岭风电制氢项目签约后,4月开工。', 'started'],
  ])('reads the stage of %s', (text, status) => {
    expect(read(text).projects[0]?.status).toBe(status)
  })

  it.each([
    ['内蒙古天泽新能源有限公司在林西县租用厂房,年产10万台电机项目已经试生产。', '内蒙古天泽新能源有限公司'],
    ['云岭风电项目开工。项目由华北清洁能源集团投资建设,占地300亩。', '华北清洁能源集团'],
    ['云岭风电项目开工。电力勘测设计院有限公司承接了云岭风电项目的设计。', null],
  ])('names the company of %s', (text, company) => {
    expect(read(text).projects[0]?.company).toBe(company)
  })

  it('takes 这座煤矿 for the mine named before', () => {
    const { projects, outputs } = read('冬日的云岭煤矿正在生产。这座年产800万吨的煤矿完成产量792万吨。')
    expect(projects.map(({ name }) => name)).toEqual(['云岭煤矿'])
    expect(new Set(outputs.map((fact) => fact.subject))).toEqual(new Set(['p1']))
  })

  it('gives the share of a project’s own sum to it', () => {
    const { outputs } = read('林西县云岭引水工程完成投资8.9亿元,占总投资的52%。')
    expect(outputs.map((fact) => [fact.subject, fact.value])).toEqual([['p1', 52]])
  })
})
