import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '@/lib/extract/text'
import { keysOf } from '@/tests/support/facts'

/** Cut after every so many characters, as some programs do with what they read off a page. */
const cut = (text: string, every: number, indent = '') =>
  `${indent}${text}`.match(new RegExp(`.{1,${every}}`, 'gu'))!.join('\n')

const paragraphs = (original: string) => plain(original).text.split('\n')

describe('lines cut after so many characters', () => {
  it.each<[name: string, paragraph: string, every: number]>([
    ['a semicolon at the edge', '全年原煤产量812万吨,增长4.2%;发电量36亿千瓦时,增长6.5%。', 20],
    [
      'a full stop at the edge',
      '产业园已有企业48家,年产值60亿元。就业2300人,其中本地农牧民占到一半以上。',
      21,
    ],
    [
      'a number that goes on like an item',
      '数据中心一期建成B1、B25、B26、B27号机房楼,投用标准机架三千架。',
      15,
    ],
    [
      'an abbreviation',
      '园区年产6万吨PTMEG和30万吨BDO两个项目建成投产,产值可达45亿元,每年上缴税金3亿元。',
      21,
    ],
  ])('%s', (_name, paragraph, every) => {
    for (const indent of ['', '　　'])
      expect(paragraphs(cut(paragraph, every, indent)), cut(paragraph, every, indent)).toEqual([paragraph])
  })

  it('tells two lines from a headline and its text by the rest of the page', () => {
    const other = '合作社今年种植水飞蓟三千六百亩,亩产一百六十斤,每斤卖到六元以上,社员户均增收四千元。'
    const short = '全县新建成的高标准农田有四万亩在河东片'
    expect(paragraphs(`${cut(short, 17)}\n\n${cut(other, 17)}\n\n${cut(other, 17)}`)[0]).toBe(short)
  })

  it('keeps a headline that is shorter apart from the text right below it', () => {
    const body = '上半年,全县规模以上工业增加值增长8.6%,新引进项目14个,协议投资92亿元。'
    expect(paragraphs(`云岭县工业开局良好\n${cut(body, 17)}`)).toEqual(['云岭县工业开局良好', body])
  })

  it('begins a text where one says where it was filed, under a headline as wide as the column', () => {
    const body = '本报云岭1月22日电 记者从县里获悉,全县今年计划实施重点项目36个,总投资85亿元。'
    const [headline, ...rest] = paragraphs(`云岭县今年实施重点项目三十六个\n${cut(body, 15)}`)
    expect(headline).toBe('云岭县今年实施重点项目三十六个')
    expect(rest.join('')).toContain('总投资85亿元')
  })

  it('ends a paragraph whose last line is shorter', () => {
    const first = '全县粮食播种面积稳定在180万亩以上,总产量达到14.6亿斤。'
    const second = '设施农业新增2600亩,大棚里的番茄一年卖出5300万元。'
    expect(paragraphs(`${cut(first, 17)}\n${cut(second, 17)}`)).toEqual([first, second])
  })
})

describe('lines as wide as the column', () => {
  it.each<[name: string, lines: string]>([
    [
      'an indented line that ends with a firm',
      '　　内蒙古云岭精细化学有限公司\n2021年落户,年产中间体6000吨,\n产品卖到欧洲;今年再上二期工程,\n年底前投产。',
    ],
    [
      'an indented line that opens like an item',
      '　　云岭县有两个新项目:淖尔\n山高山草原旅游项目,总投资3\n亿元,核心区38平方公里;东河\n生态公园项目,总投资4亿元。',
    ],
    [
      'an enumeration broken behind its first word',
      '　　地区生产总值43亿元,增长9%,一、\n二、三产业比重为26:38:36;人均地区\n生产总值11万元,增长8%。年末有企业\n12家。',
    ],
    [
      'a colon at the edge of an indented line',
      '　　从原料到组件,一条链全做:\n工业硅6万吨,多晶硅5万吨,拉\n晶和切片各10万千瓦,都是一年\n的产量。',
    ],
  ])('%s', (_name, lines) => {
    expect(paragraphs(lines)).toEqual([lines.replace(/[\n　]/g, '')])
  })
})

describe('units and abbreviations torn by the column’s edge', () => {
  it.each([
    ['云岭县今年规划建设年产15G\nWh储能电池工厂,首月就交付了\n电芯,全年收入看好。', '15GWh储能电池'],
    ['由外地企业总承包的储能EP\nC项目在县城东郊破土动工,\n明年投运。', '储能EPC项目'],
    ['这条生产线采用了 Open\nSource 技术,完成改造以后\n产量翻番。', 'Open Source'],
  ])('%j', (original, expected) => {
    expect(plain(original).text).toContain(expected)
  })
})

const ARTICLE = [
  '本报讯 4月18日,林西县年产20万吨绿色甲醇项目开工。项目总投资18.6亿元,占地420亩,由内蒙古云岭绿能有限公司建设,计划2027年10月投产。投产后,年产值可达9.5亿元,新增就业260人。',
  '上半年,全县完成固定资产投资42.3亿元,同比增长12.8%;规模以上工业增加值增长9.1%;社会消费品零售总额11.7亿元,增长4.4%。',
  '截至6月底,全县肉牛存栏21.5万头,新建改造高标准农田8.6万亩,累计投入资金1.3亿元。',
]

describe('facts of a report', () => {
  it('stay the same at any width', () => {
    const keys = (text: string) => keysOf(text, { published: '2025-08' })
    const whole = keys(ARTICLE.join('\n\n'))
    expect(whole.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 48 }), (every) => {
        expect(keys(ARTICLE.map((paragraph) => cut(paragraph, every)).join('\n\n'))).toEqual(whole)
      }),
    )
  })
})
