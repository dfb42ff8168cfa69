import { describe, expect, it } from 'vitest'
import { brandOf, coreName, sameCompany } from '@/lib/extract/recognise/company-name'
import { findOrganisations, shortNames } from '@/lib/extract/recognise/organisation'

const names = (text: string) => findOrganisations(text).map((mention) => mention.name)

describe('organisations', () => {
  it.each([
    ['项目由内蒙古天泽矿业有限公司投资建设。', ['内蒙古天泽矿业有限公司']],
    ['走进赤峰云岭药业股份有限公司,生产线正在运转。', ['赤峰云岭药业股份有限公司']],
    ['北原能源集团有限公司年产30万吨甲醇项目开工。', ['北原能源集团有限公司']],
    ['晨光新材料(内蒙古)有限公司的车间里一片忙碌。', ['晨光新材料(内蒙古)有限公司']],
    ['据青山农机专业合作社理事长介绍,今年播种8000亩。', ['青山农机专业合作社']],
    ['目前,恒岳重工投资建设的基地已经投产。', ['恒岳重工']],
    ['园里最甜的要数云岭糖业有限公司。', ['云岭糖业有限公司']],
    ['云岭新兴投资有限公司投资1.5亿元建设光伏电站。', ['云岭新兴投资有限公司']],
    ['(记者 李海)云岭糖业有限公司开榨。', ['云岭糖业有限公司']],
    ['(记者 李海 通讯员 王江)东山县人民政府与云岭糖业有限公司签约。', ['云岭糖业有限公司']],
    ['副市长与云岭能源投资有限公司座谈。', ['云岭能源投资有限公司']],
    ['市委书记在市内同云岭城市投资管理有限公司见面。', ['云岭城市投资管理有限公司']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '该公司今年扩产。',
    '国有企业和上市公司都来了。',
    '发展绿色化工、现代农牧业。',
    '企业化运作,公司化管理。',
    '每年约可发电3亿千瓦时。',
    '中东部新能源建设加快。',
    '高纯电子的生产线。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('reads the short name in brackets', () => {
    expect(shortNames('内蒙古天泽矿业有限公司(以下简称“天泽矿业”)成立')).toEqual([
      { full: '内蒙古天泽矿业有限公司', short: '天泽矿业' },
    ])
  })

  it('knows a company by its core', () => {
    expect(coreName('内蒙古天泽矿业有限公司')).toBe('天泽矿业')
    expect(brandOf('包头恒岳重工机械有限公司')).toBe('恒岳')
    expect(sameCompany('内蒙古天泽矿业有限公司', '天泽矿业')).toBe(true)
    expect(sameCompany('内蒙古天泽矿业有限公司', '内蒙古天泽药业有限公司')).toBe(false)
  })
})
