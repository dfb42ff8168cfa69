import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { figuresTold } from '@/tests/support/figures-told'

const read = (body: string) =>
  extract(`# 旗里这一年\n\n${body}`, { published: '2020-02', publisher: '鄂尔多斯日报', region: '150626' })

const told = (body: string) => figuresTold(read(body))

describe('what is said of the place behind its undertakings', () => {
  it('is the herd of all of it, and what is told of the herd', () => {
    expect(
      told(
        '接着实施“青海子沙地治理项目”“良种羊扩繁项目”和“肉牛小镇项目”,牧业年度牲畜总头数达到38万头只,育成牛培育规模达到4200头,良种率达到88%。',
      ),
    ).toEqual(['380000 150626', '4200 150626', '88 150626'])
  })

  it('is its power of another kind', () => {
    expect(told('云岭煤基乙醇项目投了产,光伏发电装机容量达到62万千瓦。')).toEqual(['620000 150626'])
    expect(told('青海子光伏电站全部并网,光伏发电装机容量达到62万千瓦。')).not.toEqual(['620000 150626'])
  })

  it('is an item of a list that names works of the place', () => {
    expect(
      told(
        '2019年,青海子湿地公园完成投资310万元,北山公园完成投资150万元;公厕改造完成投资36万元;公交站亭投资完成80万元;路灯更换投资24万元。',
      ),
    ).toEqual(['0.031 青海子湿地公园', '0.015 北山公园', '0.0036 150626', '0.008 150626', '0.0024 150626'])
  })
})

describe('names with what stands beside them', () => {
  const names = (body: string) => read(body).projects.map(({ name, status }) => `${name} ${status}`)

  it('go over a phase and its size to the noun that is said again', () => {
    expect(names('认真抓好青海子电厂二期2×30万千瓦坑口电厂建设。')).toEqual([
      '青海子电厂二期2×30万千瓦坑口电厂 construction',
    ])
    expect(names('加快推进北山煤矿一期600万吨露天煤矿建设。')).toEqual([
      '北山煤矿一期600万吨露天煤矿 construction',
    ])
  })

  it('in quotation marks share what is done with them', () => {
    expect(names('深入实施“青海子沙地治理项目”“良种羊扩繁项目”和“肉牛小镇建设项目”。')).toEqual([
      '青海子沙地治理项目 construction',
      '良种羊扩繁项目 construction',
      '肉牛小镇建设项目 construction',
    ])
  })

  it('of two large ones are two', () => {
    expect(
      names('重点抓好青海子、北山梁两大风电场建设,储备项目14个。').map((name) => name.split(' ')[0]),
    ).toEqual(['青海子风电场', '北山梁风电场'])
  })

  it('begin with the kind of works, not with a firm of that kind', () => {
    const { projects } = read('由远岭电力集团公司投资建设的青海子风电一期49.5MW工程,于去年10月奠基。')
    expect(projects.map(({ name, company }) => [name, company])).toEqual([
      ['青海子风电一期49.5MW工程', '远岭电力集团公司'],
    ])
  })

  it('are none of those who carry works out, nor of what is to come', () => {
    expect(names('全力配合市直部门和远建、中岭等项目实施主体做好服务。')).toEqual([])
    expect(names('建起测风塔三座,给下步电厂建设积累数据。')).toEqual([])
    expect(names('与“八项行动”相关的项目拖欠工程款已经付清。')).toEqual([])
  })
})
