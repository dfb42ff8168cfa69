import { describe, expect, it } from 'vitest'
import { plain } from '@/lib/extract/text'

const text = (original: string) => plain(original).text

describe('plain', () => {
  it.each<[name: string, original: string, expected: string]>([
    ['full-width digits and units', '总投资２０亿元，增长５．６％', '总投资20亿元,增长5.6%'],
    ['full-width letters', '建设２０ＭＷ风电', '建设20MW风电'],
    ['traditional characters', '內蒙古產業園總投資二十億圓整', '内蒙古产业园总投资二十亿圆整'],
    ['compatibility ideographs', '⼆⼗⼈', '二十人'],
    ['spaces between Han', '打造四个千 亿,加快建 设。', '打造四个千亿,加快建设。'],
    ['spaces in numbers', '总投资 7 8.6 5 亿元,投产。', '总投资78.65亿元,投产。'],
    ['thousands by spaces', '产量1 234 567吨', '产量1234567吨'],
    ['words of Latin letters stay apart', '采用 Open Source 技术,完成。', '采用Open Source技术,完成。'],
    [
      'letters of one name across a line end',
      '4月,年产60万吨P\nVC的装置投产。',
      '4月,年产60万吨PVC的装置投产。',
    ],
    ['letters of a unit across a line end', '4月,500MW\np光伏电站并网。', '4月,500MWp光伏电站并网。'],
    ['a road across a line end', '4月,改造后的G\n306线通车。', '4月,改造后的G306线通车。'],
    [
      'words across a line end stay apart',
      '4月,采用 Open\nSource 技术的系统完成调试。',
      '4月,采用Open Source技术的系统完成调试。',
    ],
    ['a headline keeps its space', '守正创新 笃行实干', '守正创新 笃行实干'],
    ['a spaced-out headline does not', '鄂 尔 多 斯 日 报', '鄂尔多斯日报'],
    ['invisible characters', '\ufeff总\u200b投\u00ad资20亿元', '总投资20亿元'],
    ['no-break and ideographic spaces', '　　近日,\u00a0全市召开会议。', '近日,全市召开会议。'],
    ['CRLF', '第一段。\r\n\r\n第二段。', '第一段。\n\n第二段。'],
    ['emphasis', '**总投资**20亿元', '总投资20亿元'],
    ['straight quotes', '开展"回头看"复查,"双碳"目标', '开展“回头看”复查,“双碳”目标'],
    ['corner brackets', '「十四五」', '“十四五”'],
    ['headings stay marked', '## 标题一\n\n正文。', '## 标题一\n\n正文。'],
    ['tabs of a table', '名称\t投资\n甲\t20亿元', '名称\t投资\n甲\t20亿元'],
    ['items stay lines', '1. 甲项目20亿元\n2. 乙项目30亿元', '1. 甲项目20亿元\n2. 乙项目30亿元'],
  ])('%s', (_name, original, expected) => {
    expect(text(original)).toBe(expected)
  })

  it('joins the lines of a wrapped paragraph, inside words and numbers too', () => {
    const lines =
      '从去年起，全旗在黄河南岸布局建设总长约42\n0公里的防风林带，累计投入资金3亿元，今\n年将全部完成，育苗总量达9.9\n7亿株，面积500万\n亩。'
    expect(text(lines)).toBe(
      '从去年起,全旗在黄河南岸布局建设总长约420公里的防风林带,累计投入资金3亿元,今年将全部完成,育苗总量达9.97亿株,面积500万亩。',
    )
  })

  it('keeps a headline of two lines apart from the text under it', () => {
    expect(text('全盟工业\n保持增长\n今年上半年，全盟工业增加值增长5%，高于全区平均水平。')).toBe(
      '全盟工业\n保持增长\n今年上半年,全盟工业增加值增长5%,高于全区平均水平。',
    )
  })

  it('leads back to the original', () => {
    const original = '总 投\n资，２０ 亿元'
    const page = plain(original)
    const start = page.text.indexOf('20')
    const span = page.toOriginal({ start, end: start + 4 })
    expect(original.slice(span.start, span.end)).toBe('２０ 亿元')
  })
})
