import { describe, expect, it } from 'vitest'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'

const names = (text: string) =>
  findProjects(
    text,
    { start: 0, end: text.length },
    {
      organisations: findOrganisations(text),
      places: findPlaceMentions(text, { region: '152200', publisher: '152200' }),
    },
  )
    .filter((mention) => !mention.anaphoric)
    .map((mention) => mention.name)

describe('lists whose items share what is said once', () => {
  it.each([
    ['东河线、西云线实施扩能改造。', ['东河线扩能改造', '西云线扩能改造']],
    ['今年,东河线和西云线将进行电气化改造。', ['东河线电气化改造', '西云线电气化改造']],
    ['东河、西云等大中型灌区推进现代化改造。', ['东河灌区现代化改造', '西云灌区现代化改造']],
    ['东河、西云两座水库实施除险加固。', ['东河水库除险加固', '西云水库除险加固']],
    [
      '推进东河、西云两个国家沙化土地封禁保护区建设。',
      ['东河国家沙化土地封禁保护区', '西云国家沙化土地封禁保护区'],
    ],
    [
      '东河、西云、北岭三座抽水蓄能电站年内开工。',
      ['东河抽水蓄能电站', '西云抽水蓄能电站', '北岭抽水蓄能电站'],
    ],
    ['科右前旗、突泉县、东河通用机场要动工。', ['科右前旗通用机场', '突泉县通用机场', '东河通用机场']],
    ['S22白桦段、S29东河高速建成。', ['S22白桦段', 'S29东河高速']],
    ['G0616东海段、G1817西云段、S27东河高速开工。', ['G0616东海段', 'G1817西云段', 'S27东河高速']],
    ['引东济西一期、二期工程全线通水。', ['引东济西工程']],
    [
      '加快东特斯光伏、西云煤制烯烃、东河云数据中心等标志性项目。',
      ['东特斯光伏项目', '西云煤制烯烃项目', '东河云数据中心'],
    ],
    ['东河安信种苗、西云中央厨房等项目先后引进园区。', ['东河安信种苗项目', '西云中央厨房项目']],
    ['东盛钠离子电池、西云零碳电池等一批百亿级项目要早开工。', ['东盛钠离子电池项目', '西云零碳电池项目']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '新能源、新材料等产业园加快建设。',
    '甘草、苁蓉两个产业推进提升。',
    '科右前旗、突泉县等地机场建设提速。',
    '科右前旗、突泉县两个旗县实施改造。',
    '一线、二线实施全面改造。',
    '东河、西云两座水库蓄水正常。',
    '肉牛养殖、蔬菜种植、特色餐饮等项目相继落地。',
    '现代煤化工、清洁能源、装备制造等标志性项目。',
    '老旧小区改造、供热管网更新等重点项目先后开工。',
  ])('%s names none', (text) => {
    expect(names(text)).toEqual([])
  })
})
