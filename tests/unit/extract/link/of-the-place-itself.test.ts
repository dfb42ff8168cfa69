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
        '深入实施“青海子沙地治理产业项目”“增绵减山示范项目”和“肉羊产业强镇建设项目”,牧业年度牲畜总头数达到51万头只,育成牛培育规模达到3000头,良种率达到93%。',
      ),
    ).toEqual(['510000 150626', '3000 150626', '93 150626'])
  })

  it('is its power of another kind', () => {
    expect(told('国内首套煤基乙醇示范项目顺利投产,光伏发电装机容量达到45万千瓦。')).toEqual(['450000 150626'])
    expect(told('青海子光伏电站全部并网,光伏发电装机容量达到45万千瓦。')).not.toEqual(['450000 150626'])
  })

  it('is an item of a list that names works of the place', () => {
    expect(
      told(
        '2019年,青海子湿地公园完成投资240万元,北山公园完成投资120万元;公厕改造完成投资28万元;公共交通投资完成90万元;路灯维修投资22万元。',
      ),
    ).toEqual(['0.024 青海子湿地公园', '0.012 北山公园', '0.0028 150626', '0.009 150626', '0.0022 150626'])
  })
})

describe('names with what stands beside them', () => {
  const names = (body: string) => read(body).projects.map(({ name, status }) => `${name} ${status}`)

  it('go over a phase and its size to the noun that is said again', () => {
    expect(names('认真抓好青海子电厂二期2×35万千瓦坑口电厂建设。')).toEqual([
      '青海子电厂二期2×35万千瓦坑口电厂 construction',
    ])
    expect(names('加快推进北山煤矿一期600万吨露天煤矿建设。')).toEqual([
      '北山煤矿一期600万吨露天煤矿 construction',
    ])
  })

  it('in quotation marks share what is done with them', () => {
    expect(names('深入实施“青海子沙地治理项目”“增绵减山示范项目”和“肉羊强镇建设项目”。')).toEqual([
      '青海子沙地治理项目 construction',
      '增绵减山示范项目 construction',
      '肉羊强镇建设项目 construction',
    ])
  })

  it('of two large ones are two', () => {
    expect(
      names('全力抓好青海子、北山梁两大风电场建设,开工重点项目12个。').map((name) => name.split(' ')[0]),
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
    expect(names('已建立多个测风塔,为下步电厂建设提供基础数据。')).toEqual([])
    expect(names('“十项行动”直接相关项目拖欠工程款全部化解。')).toEqual([])
  })
})
