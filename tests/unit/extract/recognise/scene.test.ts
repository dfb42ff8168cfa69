import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const undertakings = (text: string) =>
  extract(text, { published: '2025-07-25', region: '150600' }).projects.map(({ name, company }) => [
    name,
    company,
  ])

describe('undertakings told by their site', () => {
  it.each([
    [
      '走进东山酒业的酿造车间，酒香扑鼻。这座酒厂总投资8000万元，年产白酒2000吨。',
      [['酿造酒厂', '东山酒业']],
    ],
    [
      '在柳河镇的奶酪加工厂里，工人正在搅拌凝乳。这座由怀朔乳业投建的加工厂投资3600万元，已于5月投产。',
      [['奶酪加工厂', '怀朔乳业']],
    ],
    [
      '东山智能制造的减速机装配线正在试车。该项目去年6月落地，总投资4.2亿元，年产减速机8万台。',
      [['减速机项目', '东山智能制造']],
    ],
    [
      '在柳河产业园，怀朔食品公司的杂粮分装车间里，工人正忙着打包。“订单多。”厂长说。项目总投资1.6亿元，年加工杂粮3万吨。',
      [['杂粮分装项目', '怀朔食品公司']],
    ],
    [
      '东山新能源公司的工地上，塔吊林立。项目总投资6亿元，明年投产。',
      [['东山新能源公司项目', '东山新能源公司']],
    ],
    ['柳河云数据中心二期正式点亮。项目由怀朔云计算公司投资建设。', [['柳河云数据中心', '怀朔云计算公司']]],
  ])('%s', (text, expected) => {
    expect(undertakings(text)).toEqual(expected)
  })

  it.each([
    '在东山镇的服装车间里，绣娘飞针走线。该镇今年实施产业项目3个，总投资1200万元。',
    '走进柳河产业园，机器轰鸣。园区企业负责人介绍，今年订单充足。',
    '在怀朔小学的劳动大棚里，孩子们认识了20种蔬菜。',
  ])('none: %s', (text) => {
    expect(undertakings(text)).toEqual([])
  })
})
