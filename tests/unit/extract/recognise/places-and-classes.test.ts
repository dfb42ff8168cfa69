import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const names = (text: string) =>
  extract(text, { region: '150500', published: '2024-03-01' }).projects.map(({ name }) => name)

describe('parks', () => {
  it.each([
    ['东路红驼产业园也在打造。', ['东路红驼产业园']],
    ['东川风电装备制造产业基地建得正紧。', ['东川风电装备制造产业基地']],
    ['云福现代农业产业园正一天一个样。', ['云福现代农业产业园']],
    ['一座“云垦现代农牧业产业园”也在谋划。', ['云垦现代农牧业产业园']],
  ])('are undertakings where they are being built: %s', (text, expected) =>
    expect(names(text)).toEqual(expected),
  )

  it.each([
    ['云环产业园的云环五期项目已经投产。', ['云环五期项目']],
    [
      '云华公司1MW屋顶光伏项目开工。项目建在开鲁县东布嘎查的云华现代生态产业园,总投资730万元。',
      ['1MW屋顶光伏项目'],
    ],
  ])('are none where they are only the place: %s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('classes', () => {
  it.each([
    '肉牛加工销售类项目引来34个。',
    '能源、铁路、民航项目的开工,都纳入重大项目动态管理。',
    '企业要扩规模;品牌提升工程同步跟进。',
    '40万平方米的商业综合体运营面积得到盘活。',
    '建成存栏600头以上的肉牛养殖场(小区)34处。',
    '通村公路和街巷硬化年内计划实施998公里,安全饮水工程计划实施150处。',
    '科右前旗按下项目快进键。',
    '二季度末重大项目开复工率不低于90%。',
    '打好“三北”工程黄河“几字弯”攻坚战,乌拉特中旗又添一笔。',
  ])('are no undertakings: %s', (text) => expect(names(text)).toEqual([]))

  it('are said of the undertaking that one of them is', () => {
    expect(
      names(
        '云岭电池材料有限公司高端石墨材料项目9月底建成。全市的电池负极材料一体化项目,这是第一个,占地600亩。',
      ),
    ).toEqual(['高端石墨材料项目'])
  })

  it('are one undertaking by their sum', () => {
    expect(names('总投资119亿元的氢能产业项目在宁城县开工。')).toEqual(['氢能产业项目'])
    expect(names('全区第六条特高压输电通道开工,线路长1600公里。')).toEqual(['第六条特高压输电通道'])
  })
})

describe('parts and programmes', () => {
  it.each([
    ['云金年处理350万吨铅锌采选项目选矿厂设备调试和尾矿库建设接近尾声。', ['云金年处理350万吨铅锌采选项目']],
    ['云能180万千瓦风储基地项目1号升压站正抓紧建设。', ['云能180万千瓦风储基地项目']],
    ['东子城至锡云铁路全线开工。东子城至东礼段长19公里,已建成通车。', ['东子城至锡云铁路']],
    ['防沙治沙和风电光伏一体化工程中旗58万千瓦风电项目破土动工。', ['58万千瓦风电项目']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
