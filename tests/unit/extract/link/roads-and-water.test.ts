import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string, published = '2023-09') =>
  brief(body, { publisher: '通辽日报', published, region: '150525' })
const names = (body: string) => read(body).projects.map(({ name }) => name)
const sums = (body: string) => {
  const { investments, projects } = read(body)
  return investments.map(({ subject, kind, amount, period }) => {
    const whose = projects.find(({ id }) => id === subject)?.name ?? subject
    return [whose, kind, amount / 1e4, period].join(' ')
  })
}

describe('what sums of roads and waterworks are', () => {
  it.each([
    ['去年全旗完成水利建设投资3.6亿元。', ['150525 completed 36000 2022']],
    ['今年计划完成公路建设投资5亿元。', ['150525 annual_plan 50000 2023']],
    [
      '去年当地投资1200多万元建成了50栋温室大棚,投资510万元新建一条青山菌菇生产线。',
      ['150525 total 1200 ', '青山菌菇生产线 total 510 '],
    ],
    [
      '青山至红河公路工程有了批文。项目接在建的白云至黑水一级公路。总投资约5.1亿元。',
      ['青山至红河公路工程 total 51000 '],
    ],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })
})

describe('what names no works', () => {
  it.each([
    ['旗里打造集科普园、玫瑰谷和垂钓中心于一体的白云综合体。', []],
    ['今年将投资33亿元建设铁路,全年可新增铁路里程69公里。', []],
    ['正在对青山堤防加固工程进行单位工程验收。', ['青山堤防加固工程']],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})

describe('when and whose', () => {
  it('takes a figure of a year to come for a plan', () => {
    const { outputs } = read('即到2028年,流转土地64万亩;扶持肉驴养殖基地15处、肉驴达到16万头。')
    expect(outputs.map(({ product, basis }) => `${product} ${basis}`)).toEqual([
      '土地 planned',
      '肉驴养殖基地 planned',
      '肉驴 planned',
    ])
  })

  it('leaves the time told before where a sentence begins its own', () => {
    const { outputs } = read(
      '到2008年,全旗建成水库20座,总库容4.1亿立方米。建旗以来,全旗投入资金16亿元,建设240处监测站点。',
    )
    expect(outputs.at(-1)?.period).toBeNull()
  })

  it('does not turn to a place that something only ranks in', () => {
    const { outputs } = read('果园面积达到18万亩,居通辽市首位,盛果期面积6.4万亩,产值5.2亿元。')
    expect(outputs.map(({ subject }) => subject)).toEqual(['150525', '150525', '150525'])
  })

  it('names what is grown, not who grows it', () => {
    const { outputs } = read('今年青山村种植黄芪2.5万亩。白云镇订单种植番茄3万亩。')
    expect(outputs.map(({ product }) => product)).toEqual(['黄芪', '番茄'])
  })
})
