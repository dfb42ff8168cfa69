import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'

const titles = (page: string) => readPage(page).articles.map((article) => article.title)

describe('layout of a page', () => {
  it('starts an article below an empty line where empty lines stand between articles only', () => {
    const page = [
      '东山区精细化工接二连三',
      ' 开发区内，管廊纵横，新项目的塔吊缓缓转动，工人正在安装反应釜。',
      ' 目前，园区引进项目21个，协议资金143亿元，已开工13个项目。',
      ' 1至8月，规模以上工业增加值同比增长9.1%，高于全市水平。',
      '',
      '湖畔葡萄熟了',
      ' 9月的湖畔，葡萄挂满枝头，全市葡萄种植面积2.6万亩。',
      ' 酒庄今年接待游客2万多人次，年产葡萄酒500吨。',
      ' 果农说，今年的价格比去年高出两成。',
      '',
      '我市开展质量月活动',
      ' 9月16日，市场监管局在广场举行活动启动仪式。',
      ' 活动现场发放宣传资料800份。',
    ].join('\n')
    expect(titles(page)).toEqual(['东山区精细化工接二连三', '湖畔葡萄熟了', '我市开展质量月活动'])
  })

  it('takes the name of a document above the offices that sign it for the headline, the paper’s own for none', () => {
    const page = [
      '某某日报　MOUMOU RIBAO　　综合新闻',
      '',
      '北山市2020年国民经济和社会发展统计公报',
      '北山市统计局　国家统计局北山调查队',
      '（2021年3月26日）',
      '',
      '2020年，全市上下统筹推进经济社会发展，经济运行稳步恢复。',
      '初步核算，全年地区生产总值826.7亿元，比上年增长0.3%。',
    ].join('\n')
    expect(titles(page).map((title) => title.slice(0, 19))).toEqual(['北山市2020年国民经济和社会发展统计'])
  })

  it('takes questions and answers of a press conference for text', () => {
    const page = [
      '盟行署举行新闻发布会',
      '',
      '记者:今年水利建设有哪些新进展?',
      '',
      '盟水利局局长:今年计划投资38.6亿元，实施水利项目74项。',
      '',
      '记者:重大项目谋划情况如何?',
      '',
      '盟发改委副主任:初步谋划项目1260个，总投资4800亿元。',
    ].join('\n')
    expect(titles(page)).toEqual(['盟行署举行新闻发布会'])
  })

  it('takes marked lines with figures for items of one list, those with names for writers', () => {
    const page = [
      '数说柳河',
      '2024年，柳河旗：',
      '●规上工业增加值增长9.8%',
      '●固定资产投资增长16.5%，其中工业投资增长31%',
      '■口岸过货量4100万吨',
      '',
      '',
      '柳河水库蓄水',
      '□记者 王某某',
      '本报讯 柳河水库日前下闸蓄水，总库容1.2亿立方米。',
    ].join('\n')
    expect(titles(page)).toEqual(['数说柳河', '柳河水库蓄水'])
  })

  it('takes numbered questions for text', () => {
    const page = [
      '风电建到哪一步了',
      '',
      '本报讯 针对读者关心的问题，旗发展改革委作了回答。',
      '',
      '一问：项目进展如何？',
      '',
      '答：50万千瓦风储项目总投资31亿元，已完成投资12亿元。',
      '',
      '二问：建成后有多大作用？',
      '',
      '答：项目投产后，年发电量可达15亿千瓦时。',
    ].join('\n')
    expect(titles(page)).toEqual(['风电建到哪一步了'])
  })

  it('parts a headline as wide as the column from the indented text below it', () => {
    const page = [
      '东山区精细化工接二连三',
      ' 开发区内，管廊纵横，新项目的塔吊缓缓转动，工人',
      '正在安装反应釜。',
      '',
      '柳河铁路东山至怀朔段首座特大桥的桥墩全部',
      ' 近日，柳河铁路东山至怀朔段桥墩全部浇筑完成，桥',
      '长2.8公里。',
      '',
      '湖畔葡萄熟了',
      ' 9月的湖畔，葡萄挂满枝头，全市葡萄种植面积2.6万',
      '亩。',
    ].join('\n')
    expect(titles(page)).toContain('柳河铁路东山至怀朔段首座特大桥的桥墩全部')
  })

  it('takes an item of a column of briefs for text where it fills its line', () => {
    const page = [
      '要闻速览',
      '●东山县 总投资13.8亿元的柳河矿区生',
      '态修复项目日前完成吊装，力争年底前并网',
      '30万千瓦。',
      '●怀朔县 全县投入产业发展资金7900',
      '万元，实施产业项目27个，已完工19个。',
    ].join('\n')
    const { plain, articles } = readPage(page)
    expect(articles).toHaveLength(1)
    expect(articles[0]!.paragraphs.map(({ start, end }) => plain.text.slice(start, end))[0]).toBe(
      '●东山县 总投资13.8亿元的柳河矿区生态修复项目日前完成吊装,力争年底前并网30万千瓦。',
    )
  })

  it('keeps a byline out of the headline above it', () => {
    const page = [
      '柳河县公路修到沙漠腹地',
      '本报记者 陈静',
      '穿越沙漠的公路路基已经贯通，全长142公里。',
    ].join('\n')
    expect(titles(page)).toEqual(['柳河县公路修到沙漠腹地'])
  })
})
