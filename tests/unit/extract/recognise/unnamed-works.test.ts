import { describe, expect, it } from 'vitest'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'

/** Undertakings named in the first sentence of a text; what follows it is only looked at. */
function names(text: string) {
  const end = text.indexOf('。') + 1 || text.length
  return findProjects(
    text,
    { start: 0, end },
    {
      organisations: findOrganisations(text),
      places: findPlaceMentions(text, { region: '152500', publisher: '152500' }),
    },
  )
    .filter((mention) => !mention.anaphoric)
    .map((mention) => mention.name)
}

describe('what is done to a facility closes its name', () => {
  it.each([
    ['柳河水库除险加固正在施工。', ['柳河水库除险加固']],
    ['东山热电厂三期扩建总投资28亿元。', ['东山热电厂三期扩建']],
    ['城北污水处理厂提标改造已完工。', ['城北污水处理厂提标改造']],
    ['柳河灌区续建配套与节水改造今年开工。', ['柳河灌区续建配套与节水改造']],
    ['东山煤矿智能化改造完成投资3亿元,正在安装设备。', ['东山煤矿智能化改造']],
    ['柳河至东山公路改扩建4月开工。', ['柳河至东山公路改扩建']],
    ['盟蒙医院迁建总投资6亿元。', ['盟蒙医院迁建']],
    ['柳河大桥加固已完工。', ['柳河大桥加固']],
    ['东山牧场智能化改造投入使用。', ['东山牧场智能化改造']],
    ['柳河机场扩建正在施工。', ['柳河机场扩建']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('facilities that the next sentence goes on about', () => {
  it.each([
    ['走进柳河绿色氢能基地,塔吊林立。该基地由东山能源有限公司投资建设。', ['柳河绿色氢能基地']],
    ['东山粮食加工产业园里机器轰鸣。这座产业园总投资3亿元。', ['东山粮食加工产业园']],
    ['柳河肉羊交易市场内人头攒动。市场占地120亩,总投资5000万元。', ['柳河肉羊交易市场']],
    ['在东山智慧牧场,奶牛正在吃草。牧场存栏奶牛6000头。', ['东山智慧牧场']],
    ['记者来到东山铅锌矿。据了解,该矿年产矿石60万吨。', ['东山铅锌矿']],
    ['货车驶出东山石材物流园。园区占地600亩。', ['东山石材物流园']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '记者走进东山体育公园。市民正在锻炼。',
    '考察团参观了柳河博物馆。该镇总投资3亿元建设新区。',
    '全球的烯烃厂里它最大。项目总投资3亿元。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('lists', () => {
  it.each([
    ['12个重点项目中,东山化学、柳河化工已经投产。', []],
    [
      '今年实施6个重点项目:东山化学、柳河焦化已经投产,金川绿甲醇正在推进。',
      ['东山化学项目', '柳河焦化项目', '金川绿甲醇项目'],
    ],
    [
      '集中开工的项目包括:东山二期2×66万千瓦煤电、柳河铜矿深部开采、东山肉羊产业园等。',
      ['东山二期2×66万千瓦煤电项目', '柳河铜矿深部开采项目', '东山肉羊产业园'],
    ],
    [
      '30个项目集中开工,其中有东山30万千瓦风电,也有柳河沙地综合治理。',
      ['东山30万千瓦风电项目', '柳河沙地综合治理项目'],
    ],
    [
      '东山物流、柳河乳业配套项目、金川包装、集中供水管网工程,今年都在园区实施。',
      ['柳河乳业配套项目', '集中供水管网工程', '东山物流项目', '金川包装项目'],
    ],
  ])('%s', (text, expected) => {
    expect([...names(text)].sort()).toEqual([...expected].sort())
  })

  it.each([
    '实施东山沙地治理、沉陷区治理等工作。',
    '今年实施8个重点项目:总投资12亿元,占地300亩。',
    '重点发展奶牛养殖、肉羊育肥、饲草种植。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('works without a noun of their own', () => {
  it.each([
    ['东山能源有限公司的300万吨焦化已全面投产。', ['300万吨焦化项目']],
    ['华原30万千瓦风电6月并网。', ['华原30万千瓦风电项目']],
    ['今年投资1.2亿元对口岸旅检通道进行改扩建。', ['口岸旅检通道改扩建']],
    ['电厂斥资3亿元做空冷改造。', ['空冷改造']],
    ['县里投入800万元对老影剧院进行修缮。', ['老影剧院修缮']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '今年新增30万千瓦风电并网。',
    '全市有120万千瓦光伏投运。',
    '投入3000万元对12个小区进行改造。',
    '二期12万吨苯胺装置完成环评,总投资14亿元。',
    '通关能力的提升得益于智慧口岸建设,今年过货量创新高。',
    '公路按二级公路标准建设,概算总投资13亿元。',
  ])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('marks inside a name', () => {
  it.each([
    ['东山科技有限公司年产28万吨1,4-丁二醇项目试车。', ['年产28万吨1,4-丁二醇项目']],
    ['柳河—东山—金川500千伏输变电工程开工。', ['柳河—东山—金川500千伏输变电工程']],
    ['柳河数据中心B25、B26机房楼项目开标。', ['柳河数据中心B25、B26机房楼项目']],
    ['“柳河·春光里”街区开始施工。', ['“柳河·春光里”街区']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
