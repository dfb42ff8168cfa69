import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Of what each sum and size of a text is said: an undertaking's name, or the code of a place. */
function subjectsOf(text: string) {
  const { projects, investments, outputs } = extract(text, { published: '2023-09-10', region: '150926' })
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return [...investments, ...outputs].map(({ subject }) => nameOf.get(subject) ?? subject)
}

describe('a figure that asks for an undertaking finds the likeliest noun phrase', () => {
  it.each([
    ['去年秋天,三家合作社凑钱在平地泉镇盖起胡麻油坊,投资360万元,一天能榨油3吨。', /胡麻油坊/],
    ['前旗的杂粮烘干车间上月试机,投资1900万元。', /烘干车间/],
    ['土贵乌拉镇南街跨河大桥9月6日放行。该桥全长420米,总投资5600万元。', /跨河大桥/],
    ['羊绒分梳二期是园区今年单体投资最大的一个。总投资3.4亿元,明年8月投产。', /羊绒分梳二期/],
    ['▶巴音塔拉镇·10万千瓦风储一体化总投资6.2亿元,塔基已浇完九成。', /风储一体化/],
    ['总投资2.6亿元、年出栏80万只的肉鸭全产业链,去年5月进了头一批鸭苗。', /肉鸭全产业链/],
    ['40万吨煤基烯烃分两期干,总投资76亿元,一期明年国庆前见产品。', /煤基烯烃/],
    ['花土沟到三岔口的34公里三级公路昨天开放交通,已完成投资9800万元。', /花土沟到三岔口.*三级公路/],
  ])('%s', (text, name) => {
    const subjects = subjectsOf(text)
    expect(subjects.length).toBeGreaterThan(0)
    for (const subject of subjects) expect(subject).toMatch(name)
  })

  it('looks back over the sentences before', () => {
    const subjects = subjectsOf(
      '村口的钢架子,是合作社去年新建的脱毒薯苗温室。记者去的那天,工人正在装天沟。投资820万元,年底能用上。',
    )
    expect(subjects).toEqual([expect.stringMatching(/薯苗温室/)])
  })
})

describe('no undertaking is made where the figure is of a place', () => {
  it.each([
    ['counted before', '今年,全旗改造老旧小区9个、惠及居民1460户,总投资5200万元。'],
    ['a place pays', '今年旗里投资2300万元,更换了老化的自来水管。'],
    ['of several', '这批项目总投资18.6亿元,大多在工业园区。'],
    ['of the whole place', '全旗现有薯条加工企业4家,年加工能力26万吨。'],
    ['nothing like works near', '赶集的人多,一上午下来,街上光卖糖葫芦的就有七八家。总投资4600万元。'],
  ])('%s', (_, text) => {
    for (const subject of subjectsOf(text)) expect(subject).toMatch(/^15\d{4}$/)
    expect(extract(text, { published: '2023-09-10', region: '150926' }).projects).toEqual([])
  })

  it('leaves a batch of projects to the place', () => {
    expect(subjectsOf('全旗集中开工12个项目,总投资31亿元。')).toContain('150926')
  })
})

describe('a sum behind a list', () => {
  it('is of all that was counted, not of the last', () => {
    const subjects = subjectsOf(
      '今年,园区实施15个重点项目,包括云岭年产3万吨铜箔项目、白桦硅碳负极项目等。总投资达56.1亿元,年度计划投资12亿元。',
    )
    expect(subjects.slice(0, 2)).toEqual(['150926', '150926'])
  })
})

describe('全区 where the office of a zone speaks', () => {
  it.each([
    ['据包头稀土高新区管委会介绍,上半年,全区86家企业实现产值74亿元。', '150200'],
    ['上半年,全区规模以上工业企业实现产值74亿元。', '150000'],
  ])('%s', (text, code) => {
    const { outputs } = extract(text, { published: '2023-09-10', region: '150000', publisher: '内蒙古日报' })
    expect(outputs.find(({ measure }) => /output_value/.test(measure))?.subject).toBe(code)
  })
})

describe('a heading in the running text', () => {
  it('turns from what was spoken of', () => {
    const { projects, outputs } = extract(
      '前旗惠农蔬菜深加工项目总投资2.4亿元,已经投产。\n\n肉牛产业方面。肉牛存栏达到2.6万头。',
      { published: '2023-09-10', region: '150926' },
    )
    expect(projects).toHaveLength(1)
    expect(outputs.find(({ measure }) => measure === 'livestock')?.subject).toBe('150926')
  })
})
