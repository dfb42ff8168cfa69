import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { readPage } from '@/lib/extract/page'

const titles = (text: string) => readPage(text).articles.map((article) => article.title)
const bodyOf = (text: string, at = 0) => {
  const { plain, articles } = readPage(text)
  return articles[at]!.paragraphs.map((span) => plain.text.slice(span.start, span.end))
}

const FIRST = '本报讯 今年以来，全旗完成造林绿化3.2万亩，草原种草改良12万亩，治理水土流失面积5.6万亩。'
const SECOND = '本报讯 近日，市中心医院新院区投入使用，开放床位800张，日门诊量超过2000人次。'

describe('articles of a page', () => {
  it.each([
    ['兴安日报    HINGGAN DAILY    2020年9月4日    星期五    农历庚子年七月十七    要闻    2版'],
    ['2023年6月16日 星期五　责编：甲乙 版式：丙丁 校对：戊己　要闻　3'],
    ['热线电话：0479—8228×××　　　责编：甲乙　　实习编辑：丙丁'],
    ['二〇二四年五月十日 星期五 第11236期 今日8版'],
  ])('leave out the newspaper’s own line: %s', (line) => {
    expect(titles(`${line}\n\n## 全旗造林绿化过半\n\n${FIRST}\n`)).toEqual(['全旗造林绿化过半'])
    expect(titles(`## 全旗造林绿化过半\n\n${FIRST}\n\n${line}\n`)).toEqual(['全旗造林绿化过半'])
  })

  it('begin at a line at the margin where paragraphs are indented and no line is empty', () => {
    const text =
      '巴彦淖尔日报　2022年4月19日　星期二　要闻　2版\n今年重大项目集中开工\n' +
      '　　本报讯 4月16日，重大项目集中开工，\n共开工项目47个，总投资312.6亿元，年度计划投资98.4亿元，\n其中新能源项目9个。\n' +
      '铅锌老矿算绿账\n本报记者 甲乙\n　　矿山是旗里的老牌企业，去年生产锌精粉\n6.8万吨、铅精粉1.3万吨，上缴税金1.46亿元，\n现有职工680人。\n'
    expect(titles(text)).toEqual(['今年重大项目集中开工', '铅锌老矿算绿账'])
  })

  it('have the headline that lies on that of the next text but speaks of the one above', () => {
    const text =
      '本报讯 日前，全市微型党课大赛决赛举行，讲文明树新风成为党课主题，18名选手参加。\n' +
      '讲文明树新风\n微型党课大赛举行\n矿区灭火还绿\n' +
      '本报讯 在公乌素矿区，昔日冒烟的矸石山披上绿装，矿区灭火治理19处，还绿6500亩。\n'
    expect(titles(text)).toEqual(['讲文明树新风 微型党课大赛举行', '矿区灭火还绿'])
  })

  it.each(['东山奶牛牧场项目签约', '两企业续约', '柳河稻米赶超'])(
    'begin at a headline whose last character only looks like a word that goes on: %s',
    (title) => {
      expect(titles(`${title}\n\n双方协议约定，在东山镇新建奶牛牧场，总投资3亿元。\n`)).toEqual([title])
    },
  )

  it('have a subtitle behind a dash that names an office and who holds it', () => {
    const text = `以项目建设促发展\n——访区委副书记、区长甲乙丙\n本报记者 丁戊 己庚\n\n${FIRST}\n`
    expect(titles(text)).toEqual(['以项目建设促发展 ——访区委副书记、区长甲乙丙'])
  })

  it('have a subtitle behind a dash as part of their headline, next line or not', () => {
    const text = `## 链上生金 园里起势\n\n——某工业园区建设见闻\n\n□本报记者 甲乙\n\n${FIRST}\n`
    expect(titles(text)).toEqual(['链上生金 园里起势 ——某工业园区建设见闻'])
  })

  it.each(['招标公告', '停电公告', '遗失声明', '招聘启事', '天气预报', '讣告', '游客提示'])(
    'end where a notice begins: %s',
    (notice) => {
      const text = `全旗造林绿化过半\n\n${FIRST}\n\n${notice}\n\n有关单位请于9月7日前到旗政务服务中心办理手续，逾期不再受理。\n`
      expect(titles(text)).toEqual(['全旗造林绿化过半', notice])
    },
  )

  it('end where one begins that goes on from another page', () => {
    const text = `全旗造林绿化过半\n\n${FIRST}\n\n(上接第一版)家门口的“医疗圈”\n\n${SECOND}\n`
    const { articles } = readPage(text)
    expect(articles.map(({ title }) => title)).toEqual(['全旗造林绿化过半', '家门口的“医疗圈”'])
    expect(articles[1]!.continuation).toBe(true)
  })

  it('are one for each place of a round-up', () => {
    const text = `## 秋收进行时\n\n### 和顺旗：玉米颗粒归仓\n\n${FIRST}\n\n### 永安县：马铃薯外运忙\n\n今年全县马铃薯种植面积12万亩，产量30万吨。\n`
    expect(titles(text)).toEqual(['和顺旗:玉米颗粒归仓', '永安县:马铃薯外运忙'])
  })

  it('keep balanced short lines as subheads where the text goes on', () => {
    const more = '全旗造林绿化现场会召开，造林绿化任务细化到各苏木镇，种草改良、水土流失治理同步推进。'
    const { articles } = readPage(`全旗造林绿化过半\n\n${FIRST}\n\n以绿兴业，以绿惠民\n\n${more}\n`)
    expect(articles).toHaveLength(1)
    expect(articles[0]!.subheads).toHaveLength(1)
  })

  it('begin at headlines without byline or mark, though all of them speak of economy', () => {
    const text =
      '乌兰察布日报 2024年4月22日 星期一 第2版\n\n丰镇铁合金技改项目复工\n\n' +
      '3月26日，丰镇市铁合金技改项目复工。项目总投资6.2亿元，年产硅锰合金12万吨，预计9月底投产。\n\n' +
      '项目投产后年产值9亿元，新增就业210人。\n\n口岸一季度过货突破300万吨\n\n' +
      '截至3月31日，二连浩特口岸今年完成进出口货运量312万吨，同比增长21%。\n\n一季度重大项目怎么建的\n\n' +
      '一季度，全市重大项目开复工218个，完成投资46亿元，比上年同期增长14%。\n'
    expect(titles(text)).toEqual([
      '丰镇铁合金技改项目复工',
      '口岸一季度过货突破300万吨',
      '一季度重大项目怎么建的',
    ])
  })

  it.each([
    '200公里绿带锁住乌兰布和',
    '农机新技术加快普及',
    '好日子是干出来的',
    '一条新路修到乌达',
    '冷库建在村子附近',
  ])('begin at a headline that only seems to break off: %s', (headline) => {
    const text = `巴彦淖尔日报 2025年10月17日 星期五 第1版\n\n全旗造林绿化过半\n\n${FIRST}\n\n${headline}\n\n${SECOND}\n`
    expect(titles(text)).toEqual(['全旗造林绿化过半', headline])
  })

  it('do not begin at the parts of a report or the items of a list of undertakings', () => {
    const text =
      '数说全旗重点工程\n\n本报讯 今年，全旗实施重点工程21项，总投资86亿元，其中工业项目9个。\n\n' +
      '焦炉煤气制乙二醇项目(准格尔旗)\n\n年产乙二醇30万吨，总投资29亿元，主体完工。\n\n' +
      '2026年主要任务\n\n全年安排重点工程24项，计划完成投资31亿元。\n'
    expect(titles(text)).toEqual(['数说全旗重点工程'])
  })

  it('take their headline from front matter where the text has none', () => {
    const { articles } = extract(`${FIRST}\n\n今年还将完成1万亩。`, { title: '全旗造林绿化过半' })
    expect(articles.map(({ title }) => title)).toEqual(['全旗造林绿化过半'])
    expect(extract(`## 另一个标题\n\n${FIRST}`, { title: '全旗造林绿化过半' }).articles[0]!.title).toBe(
      '另一个标题',
    )
  })
})

describe('torn columns', () => {
  it('are joined where a date goes on', () => {
    const text = `## 园区见闻\n\n最后一座焦炉正在烘炉，总投资32.6亿元的项目将于7月\n\n## 市里开会\n\n${SECOND}\n\n\n中旬转入试生产，年可新增产值40亿元。\n`
    expect(bodyOf(text)).toEqual([
      '最后一座焦炉正在烘炉,总投资32.6亿元的项目将于7月中旬转入试生产,年可新增产值40亿元。',
    ])
  })

  it('are left open rather than joined to a text that cannot go on', () => {
    const text = '## 展览开幕\n\n本报讯 10月25\n\n化表达上的多元实践，展现出当代语境下的生机。\n'
    expect(bodyOf(text)[0]).toBe('本报讯10月25')
  })

  it('do not take the text of another headline', () => {
    const text = `## 和顺旗：废渣变材料\n\n和顺旗提出，明年规模以上工业企业达到45户，\n\n## 永安旗：羊煤土气添新味\n\n走进永安旗经济开发区，羊绒、煤炭、稀土企业的车间里机器轰鸣，明年规模以上工业企业达到50户。\n`
    expect(bodyOf(text, 1)[0]).toContain('走进永安旗')
    expect(bodyOf(text, 0)[0]).not.toContain('走进永安旗')
  })
})

describe('points for full stops', () => {
  const page = (stop: string) =>
    `全旗春播过半${'\n\n'}截至5月10日,全旗播种玉米12.5万亩${stop}占计划的62.3%${stop}预计5月20日前结束${stop}\n\n全旗有农机3200台${stop}其中智能农机180台${stop}\n`

  it('end sentences as the usual ones do, and no decimal does', () => {
    const outputs = (text: string) =>
      extract(text).outputs.map(({ measure, value, unit }) => ({ measure, value, unit }))
    expect(outputs(page('.'))).toEqual(outputs(page('。')))
    expect(bodyOf(page('.'))).toHaveLength(2)
    expect(bodyOf(page('.'))[0]).toContain('12.5万亩。')
  })
})
