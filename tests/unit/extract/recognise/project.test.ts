import { describe, expect, it } from 'vitest'
import { isGeneric } from '@/lib/extract/recognise/generic'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'

function projects(text: string) {
  return findProjects(
    text,
    { start: 0, end: text.length },
    {
      organisations: findOrganisations(text),
      places: findPlaceMentions(text, { region: '150700', publisher: '150700' }),
    },
  ).filter((mention) => !mention.anaphoric)
}
const names = (text: string) => projects(text).map((mention) => mention.name)

describe('projects', () => {
  it.each([
    ['总投资12亿元的年产8万吨球形石墨项目正在安装设备。', ['年产8万吨球形石墨项目']],
    ['全力推进老城区雨污分流改造工程。', ['老城区雨污分流改造工程']],
    ['在海拉尔区,“南北通道”立交工程已完工。', ['“南北通道”立交工程']],
    ['第一个是云岭50万千瓦风电项目,计划今年并网。', ['云岭50万千瓦风电项目']],
    ['光明矿区铁路专用线正在施工。', ['光明矿区铁路专用线']],
    ['新建红山水库,总库容2亿立方米。', ['红山水库']],
    ['投资3200万元的白桦镇年产2万吨木耳菌包厂投产。', ['白桦镇年产2万吨木耳菌包厂']],
    ['云岭冷链物流产业园也在抓紧建设。', ['云岭冷链物流产业园']],
    ['相邻的叶片厂年产叶片200套。', ['叶片厂']],
    ['白桦至云岭高速铁路动了工。', ['白桦至云岭高速铁路']],
    ['总投资21亿元的抽水蓄能电站也在谋划。', ['抽水蓄能电站']],
    ['要建年产46GW硅棒、30GW高效电池项目。', ['年产46GW硅棒、30GW高效电池项目']],
    ['白桦文化综合体、云岭康养小镇等也在推进。', ['白桦文化综合体', '云岭康养小镇']],
    ['总投资6.8亿元的白桦温泉度假区5月复工。', ['白桦温泉度假区']],
    ['公司还准备投资1.2亿元上一条年产5000吨的干酪生产线。', ['年产5000吨的干酪生产线']],
    ['云岭生态养殖基地和白桦肉制品加工项目即将落地。', ['云岭生态养殖基地', '白桦肉制品加工项目']],
    ['云岭汽车测试场扩建工程前期工作基本完成。', ['云岭汽车测试场扩建工程']],
    ['云岭科技二期项目计划总投资1亿元。', ['云岭科技二期项目']],
    ['天泽100万千瓦光伏一期工程并网。', ['天泽100万千瓦光伏一期工程']],
    [
      '快要并网的,有天泽可再生能源替代、云岭风光制氢两个项目。',
      ['天泽可再生能源替代项目', '云岭风光制氢项目'],
    ],
    ['正在建的,是白桦氢能制储加一体化项目。', ['白桦氢能制储加一体化项目']],
    ['4月份打算开复工白桦动物医院、云岭产业园供水工程等10个。', ['白桦动物医院', '云岭产业园供水工程']],
    ['投资2800万元的白桦驯鹿文化体验区将动工。', ['白桦驯鹿文化体验区']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('takes the company off the name', () => {
    const [mention] = projects('内蒙古天泽矿业有限公司年产30万吨铁精粉项目投产。')
    expect(mention).toMatchObject({ name: '年产30万吨铁精粉项目', company: '内蒙古天泽矿业有限公司' })
  })

  it('splits a list that closes with 等项目', () => {
    expect(names('天泽年产5万吨硅铁、云岭风电装备产业园等一批重点项目集中开工。')).toEqual([
      '天泽年产5万吨硅铁项目',
      '云岭风电装备产业园',
    ])
  })

  it.each([
    '今年,全旗实施重点项目44个。',
    '持续优化项目审批流程,项目经理驻场服务。',
    '深入实施“头雁工程”,选优配强干部。',
    '这项系统工程需要各方配合。',
    '国家自然科学基金项目结题。',
    '代表团参观了博物馆和体育馆。',
    '位于新区产业园,交通便利。',
    '公司通过二期工程的投产,产能翻番。',
    '全县新建高速公路200公里,高速公路5月通车。',
    '2套年产15万吨的生产线先投产。',
    '云岭产业基地5处,已有3处建成。',
    '坚定不移抓项目,奋力拼经济。',
    '跳绳是中考必考项目。',
    '全镇有养殖、种植两个项目。',
    '厂里的工人走进叶片厂房,开始检修。',
    '游客走进冰雪小镇,体验民俗。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('tells names that say nothing', () => {
    expect(isGeneric('重点产业项目')).toBe(true)
    expect(isGeneric('算力项目')).toBe(true)
    expect(isGeneric('年产5万吨硅铁项目')).toBe(false)
  })
})
