import { describe, expect, it } from 'vitest'
import { findOrganisations } from '@/lib/extract/recognise/organisation'
import { findPlaceMentions } from '@/lib/extract/recognise/place'
import { findProjects } from '@/lib/extract/recognise/project'

/** Names of the undertakings that the last sentence of a text names. */
function names(text: string): string[] {
  const start = text.slice(0, -1).lastIndexOf('。') + 1
  return findProjects(
    text,
    { start, end: text.length },
    {
      organisations: findOrganisations(text),
      places: findPlaceMentions(text, { region: '150700', publisher: '150700' }),
    },
  )
    .filter((mention) => !mention.anaphoric)
    .map((mention) => mention.name)
}

describe('undertakings told without 项目', () => {
  it.each([
    ['白桦纺织在原有四条纺纱线之外又上了第五条。', ['第五条纺纱线']],
    ['原来的冷库不够用,合作社今年又在村东头另起了一座。', ['新冷库']],
    ['云岭冶炼第三台矿热炉昨日点火。', ['云岭冶炼第三台矿热炉']],
    ['北疆肉业的第二座屠宰车间正在封顶。', ['第二座屠宰车间']],
    ['今年公司又拿出2300万元上真空包装线,8月投产。', ['真空包装线']],
    ['公司投了5600万元上马奶酪线,9月出产品。', ['奶酪线']],
    ['东山农业又上了20万吨赖氨酸,总投资11亿元,年内投产。', ['20万吨赖氨酸项目']],
    ['合作社领办了一座辣椒分级车间,县里给了180万元。', ['辣椒分级车间']],
    ['白桦羊绒的二期又动了工,投资3.8亿元。', ['白桦羊绒二期']],
    ['云岭铸造正忙着搬新厂。新厂在开发区,占地150亩,年产铸件6万吨。', ['云岭铸造新厂']],
    ['云冶集团在东山脚下扩建的选厂总投资2.7亿元,本月试车。', ['云冶集团选厂']],
  ])('one more, or by whom: %s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    ['这里是白桦风光制氢基地。', []],
    ['这里是白桦风光制氢基地,总投资62亿元,年制绿氢3万吨。', ['白桦风光制氢基地']],
    ['这是云岭风能公司在白桦镇建设的风电场,一期20万千瓦去年底并网。', ['白桦镇风电场']],
    ['脚下的这条路叫云白公路,全长86公里。', ['云白公路']],
    ['园区在建的项目中,推进最快的是云岭新材的2万吨硅烷车间,9月3日产出首批产品。', ['2万吨硅烷车间']],
    ['最吃紧的是白桦引水隧洞,全长7.9公里。', ['白桦引水隧洞']],
    ['最难的是征地,最快的是审批。', []],
    ['一座日处理能力3万吨的净水厂正在调试。', ['日处理能力3万吨的净水厂']],
    ['园区东侧,一座库容15万立方米的尾矿库已经通过验收。', ['尾矿库']],
    ['一座能存3万吨的冷库里堆满了土豆。', []],
  ])('by pointing, superlative or size: %s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    ['花了9000万元建起来的口岸查验场8月启用。', ['口岸查验场']],
    ['耗资2.1亿元的白桦河景观带日前建成开放。', ['白桦河景观带']],
    ['一处是投资1800万元的云岭湿地观鸟塔,已经开放。', ['云岭湿地观鸟塔']],
    ['村里用120万元衔接资金建起了木耳烘干车间,一天能出干木耳3吨。', ['木耳烘干车间']],
    ['总投资2亿多元的云岭秸秆板材、总投资4.6亿元的正和风机塔筒相继开工。', ['云岭秸秆板材', '正和风机塔筒']],
    [
      '有投资16亿元的多晶硅切片项目、投资3.1亿元的农机物流城……涉及多个领域。',
      ['多晶硅切片项目', '农机物流城'],
    ],
    [
      '55个重点项目开工51个,其中:白桦光伏并网;云岭北岸治理清淤120万立方米;东山至西山二级路铺油51公里。',
      ['白桦光伏项目', '云岭北岸治理项目', '东山至西山二级路'],
    ],
  ])('by what they cost, alone or in a list: %s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('words that name no undertaking', () => {
  it.each([
    '政策允许制氢项目在化工园区外建设。',
    '我们批项目从来不收一分钱。',
    '不能让纸面项目变成半截子工程。',
    '从行业看,冶金类项目完成投资最多。',
    '因铁路专用线未获批复,暂缓开工。',
    '老选厂每天处理矿石500吨,早就停了。',
    '公园里的健身步道全长2公里。',
    '露天矿的卡车司机李娟,驾驶220吨矿卡已经9年。',
    '市发展改革委重大项目科科长说,要素要跟着项目走。',
  ])('%s', (text) => expect(names(text)).toEqual([]))
})
