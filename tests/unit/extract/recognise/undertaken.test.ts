import { describe, expect, it } from 'vitest'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'

/** Undertakings named in a sentence, without the words that point back to one. */
const names = (text: string) =>
  findProjects(
    text,
    { start: 0, end: text.length },
    {
      organisations: findOrganisations(text),
      places: findPlaceMentions(text, { region: '150600', publisher: '150600' }),
    },
  )
    .filter((mention) => !mention.anaphoric)
    .map((mention) => mention.name)

describe('what is done to land or water of a name is an undertaking where it has figures', () => {
  it.each([
    ['柳河流域综合治理累计完成投资11.3亿元,建成淤地坝216座。', ['柳河流域综合治理']],
    ['白淖应急生态补水日前启动,计划全年补水3200万立方米。', ['白淖应急生态补水']],
    ['红柳煤矿排土场复垦绿化全面铺开,目前完成覆土5600亩。', ['红柳煤矿排土场复垦绿化']],
    [
      '去年以来,全市实施山水林田湖草沙一体化保护和修复试点,累计完成投资36.5亿元。',
      ['山水林田湖草沙一体化保护和修复试点'],
    ],
    ['中东产业园基础设施建设加快推进,已完成投资1.7亿元。', ['中东产业园基础设施建设']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '全市矿山治理累计完成投资3.2亿元。',
    '农村牧区人居环境整治累计投入1.1亿元。',
    '推进生态修复,完成造林12万亩。',
    '城乡绿化完成投资2亿元。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('what a project is near to, serves or consists of is none itself', () => {
  it.each([
    '距离光伏项目不远的村里,牧民的40头牛正在吃草。',
    '采取以工代赈方式吸纳2300名农牧民参与工程建设。',
    '旗里成立重大项目推进专班,开工46个。',
    '线路为周边50万千瓦光伏项目提供送出通道。',
    '正线全长18.6公里,接轨于东山铁路柳河站,建设装车站1座。',
    '配套的220千伏升压站带电在即,安装风机128台。',
    '3栋厂房封顶,工人们正进行外墙保温和管线安装。',
  ])('%s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('campaigns, departments and those who look are no undertakings', () => {
  it.each([
    '医保局启动“银龄守护”工程,为65岁以上老人免费体检1.8万人次。',
    '“书香之城”全民阅读工程启动,设立阅读点260个。',
    '“十个全覆盖”工程实施以来,通水泥路1200公里。',
    '东山数据科技有限公司工程部经理说,机柜4000架。',
    '完成国省道养护工程96公里。',
    '要盯紧项目进度,全年完成投资160亿元。',
    '“飞地园区”落户,5家企业入驻。',
    '民盟中央、市政协一行视察,座谈2次。',
  ])('%s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('plants told by what they yield, units by plant and size', () => {
  it.each([
    ['东山热电厂承担着镇上680万平方米的供暖任务。', ['东山热电厂']],
    ['奶牛存栏6200头的柳河牧场,今年日产鲜奶92吨。', ['柳河牧场']],
    ['柳河休闲渔业示范基地水面1.2万亩,年产鲜鱼800吨。', ['柳河休闲渔业示范基地']],
    ['柳河至东山高铁站前工程全面开工,新建正线102公里。', ['柳河至东山高铁']],
    ['京东高铁柳河至东山连接线建成通车,长12公里。', ['京东高铁柳河至东山连接线']],
    ['东山二厂2×100万千瓦机组是在建的最大电源。', ['东山二厂2×100万千瓦机组']],
    ['建成柳滩图100万千瓦光伏二期,推动达产。', ['柳滩图100万千瓦光伏二期']],
    ['投资860万元的便民市场9月开业,设摊位210个。', ['便民市场']],
    ['镇上建了一个饲草加工厂,年加工青贮4万吨。', ['饲草加工厂']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('places of trade, sections and workshops', () => {
  it.each([
    ['全宁夜市升级改造后重新开张,投资1300万元。', ['全宁夜市']],
    ['柳河国际物流枢纽今年开行班列210列。', ['柳河国际物流枢纽']],
    ['京东高铁柳河至东山段已开通,柳河至西山段完成98%。', ['京东高铁柳河至东山段']],
    ['草原宏业三期熟食车间开工,总投资1.5亿元。', ['草原宏业三期熟食车间']],
    ['柳河线公路拓宽改造总投资5.7亿元。', ['柳河线公路拓宽改造']],
    ['县城西片区雨污分流改造铺设管网18公里,投资9700万元。', ['县城西片区雨污分流改造']],
    ['库布其中北部80万千瓦光伏基地开工建设,占地3万亩。', ['库布其中北部80万千瓦光伏基地']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
