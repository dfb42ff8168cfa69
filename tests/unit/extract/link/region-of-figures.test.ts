import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const read = (text: string, publisher = '赤峰日报') => extract(text, { publisher, published: '2020-04-14' })
const regions = (text: string, publisher?: string) => {
  const { investments, outputs } = read(text, publisher)
  return [...investments, ...outputs].sort((a, b) => a.start - b.start).map(({ subject }) => subject)
}

describe('the region of a figure', () => {
  it.each([
    [
      '巴林左旗重点项目开工忙\n\n本报讯 巴林左旗今年实施重点项目128个。连日来,12个旗县区共有309个重点项目集中开工,总投资1529.78亿元。',
      ['150422', '150400', '150400'],
    ],
    [
      '巴林左旗重点项目开工忙\n\n本报讯 巴林左旗今年实施重点项目128个。12个盟市今年共实施重点项目1309个,总投资1529.78亿元。',
      ['150422', '150000', '150000'],
    ],
    ['全市重大项目集中开工\n\n本报讯 主会场设在红山区,120个重大项目集中开工。', ['150400']],
    ['全市重大项目集中开工\n\n本报讯 启动仪式在松山区,120个重大项目集中开工。', ['150400']],
    [
      '红山区旅游升温\n\n本报讯 红山区的灯会吸引了呼和浩特、包头等地的客人,3天接待游客1.22万人次。',
      ['150402'],
    ],
    [
      '红山区旅游升温\n\n本报讯 本地市民来,通辽、锡林浩特等周边城市的游客也来,3天接待游客1.22万人次。',
      ['150402'],
    ],
    ['补贴到位\n\n本报讯 赤峰市在全区排第一,全年发放购车补贴6000万元。', ['150400']],
    ['补贴到位\n\n本报讯 这项政策赤峰市在内蒙古也是头一个推行,全年发放购车补贴6000万元。', ['150400']],
    [
      '巴林左旗绿意浓\n\n本报讯 巴林左旗今年造林12万亩。\n\n我市境内有沙地9万亩。40年来,累计治沙140万亩。',
      ['150422', '150400', '150400'],
    ],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected)
  })

  it('is that of the text above where a part of it was taken for an article', () => {
    const text =
      '科左后旗产业见闻\n\n本报记者 赵明\n\n科左后旗今年种植玉米200万亩。\n\n一头牛拉动一条链\n\n本报记者 赵明\n\n该旗调整结构,优质肉牛饲养量达到100万头。'
    expect(regions(text, '内蒙古日报')).toEqual(['150522', '150522'])
  })

  it('is the city that a report opens with, not the county of a site that it visits', () => {
    const text = '一块煤的旅程\n\n内蒙古乌海市因煤立市,煤炭就地转化率不到30%。\n\n千里山工业园区里,工人正忙。'
    expect(regions(text, '内蒙古日报')).toEqual(['150300'])
  })
})

describe('a headline that names a place', () => {
  it('opens an article though others are marked and it is not', () => {
    const text =
      '## 科尔沁区:造风城\n\n科尔沁区今年种植玉米200万亩。\n\n170亿元绿色甲醇项目落户兴安盟\n\n兴安盟今年种植大豆100万亩。\n\n## 一穗玉米的梦\n\n玉米熟了,科右前旗种植鲜食玉米2万亩。\n\n呼伦贝尔农垦集团:打牢种植业家底\n\n今年种植粮油作物491万亩。'
    expect(read(text, '内蒙古日报').articles.map(({ region }) => region)).toEqual([
      '150502',
      '152200',
      '152221',
      '150700',
    ])
  })
})
