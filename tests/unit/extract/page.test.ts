import { describe, expect, it } from 'vitest'
import { clauses, readPage, sentences } from '@/lib/extract/page'

function read(original: string) {
  const { plain, articles } = readPage(original)
  const at = (span?: { start: number; end: number }) =>
    span ? plain.text.slice(span.start, span.end) : undefined
  return articles.map((article) => ({
    ...article,
    kicker: at(article.kicker),
    byline: at(article.byline),
    subheads: article.subheads.map(at),
    text: article.paragraphs.map(at),
  }))
}

const BODY = '近日，该市举行重点项目集中开工仪式，涉及新能源、新材料等领域。'

describe('articles of a page', () => {
  it('splits marked headlines', () => {
    const articles = read(
      `## 甲旗项目开工\n\n甲地讯 ${BODY}\n\n## 乙县夏粮丰收\n\n乙地讯 全县小麦产量创新高。`,
    )
    expect(articles.map((a) => a.title)).toEqual(['甲旗项目开工', '乙县夏粮丰收'])
  })

  it('finds unmarked headlines before datelines, of several lines, with a kicker', () => {
    const articles = read(
      `先行先试\n\n全市加快发展\n现代能源经济\n\n□记者 王某某\n\n${BODY}\n\n${BODY}\n\n某县粮食产量\n再创新高\n\n某县讯 今年全县粮食产量达到3亿斤。(张三)`,
    )
    expect(articles.map((a) => a.title)).toEqual(['全市加快发展 现代能源经济', '某县粮食产量 再创新高'])
    expect(articles[0]).toMatchObject({ kicker: '先行先试', byline: '□记者 王某某' })
    expect(articles[1]!.dateline).toMatchObject({ printedPlace: '某县' })
  })

  it.each<[line: string, place: string | undefined, month?: number, day?: number]>([
    ['薛家湾讯 近日，', '薛家湾'],
    ['本报锡林郭勒10月21日电(记者 某某)', '锡林郭勒', 10, 21],
    ['本报包头10月3日讯（记者 某某）', '包头', 10, 3],
    ['本报讯（记者 某某）', ''],
    ['新华社呼和浩特1月5日电 ', '呼和浩特', 1, 5],
    ['呼和浩特讯（记者 某某）', '呼和浩特'],
    ['通讯员发来消息，', undefined],
    ['全年发电近百亿度，', undefined],
  ])('%s', (line, place, month, day) => {
    const [article] = read(`某地项目开工\n\n${line}${BODY}`)
    if (place === undefined) expect(article!.dateline).toBeUndefined()
    else expect(article!.dateline).toMatchObject({ printedPlace: place, ...(month ? { month, day } : {}) })
  })

  it('marks what was continued from another page, and captions', () => {
    const articles = read(
      `某旗:绿色发展\n\n(上接第一版)\n\n${BODY}\n\n图为工人在车间内赶制订单，企业生产线满负荷运转。李四 摄\n\n某区文旅升温\n\n某区讯 ${BODY}`,
    )
    expect(articles[0]!.continuation).toBe(true)
    expect(articles.some((a) => a.caption)).toBe(true)
    expect(articles.at(-1)!.title).toBe('某区文旅升温')
  })

  it('keeps the sections of a communiqué in one article', () => {
    const articles = read(
      `# 2024年国民经济和社会发展统计公报\n\n一、综合\n\n全年地区生产总值100亿元，增长5%。\n\n二、农业\n\n粮食产量30万吨，增长2%。\n\n## 三、工业\n\n规模以上工业增加值增长7%。`,
    )
    expect(articles).toHaveLength(1)
    expect(articles[0]!.text).toHaveLength(3)
    expect(articles[0]!.subheads).toEqual(['一、综合', '二、农业', '三、工业'])
  })

  it('brings a torn column back together across other articles', () => {
    const page = [
      '## 风电场为牧民送去温暖',
      '牧区地广人稀，过去牧民家中照明只能依靠风光互',
      '## 旗里举行乒乓球比赛',
      '比赛共有三十支队伍参加，决赛在文化宫举行。',
      '## 一心为民',
      '补设备，如今风电场把电线架到每户牧民家中，牧民的冰箱有了稳定电源。',
    ].join('\n\n')
    const { plain, articles } = readPage(page)
    expect(plain.text).toContain('风光互补设备')
    expect(articles[0]!.paragraphs).toHaveLength(1)
    const at = plain.text.indexOf('如今风电场')
    const span = plain.toOriginal({ start: at, end: at + 5 })
    expect(page.slice(span.start, span.end)).toBe('如今风电场')
  })

  it('joins a paragraph that an empty line cuts inside a number', () => {
    expect(read('## 某市\n\n审批时效压缩至\n\n2.48个工作日，取得明显成效。')[0]!.text).toEqual([
      '审批时效压缩至2.48个工作日,取得明显成效。',
    ])
  })

  it('has nothing to say about nothing', () => {
    expect(readPage('').articles).toEqual([])
    expect(readPage('\n \n').articles).toEqual([])
  })
})

describe('sentences and clauses', () => {
  const text = '总投资20亿元,年产值1,234万元;预计8:30投产。“真好!”他说。'
  const all = { start: 0, end: text.length }

  it('ends sentences behind closing quotes', () => {
    expect(sentences(text, all).map((s) => text.slice(s.start, s.end))).toEqual([
      '总投资20亿元,年产值1,234万元;预计8:30投产。',
      '“真好!”',
      '他说。',
    ])
  })

  it('does not split numbers', () => {
    expect(clauses(text, all).map((s) => text.slice(s.start, s.end))).toEqual([
      '总投资20亿元,',
      '年产值1,234万元;',
      '预计8:30投产。',
      '“真好!”',
      '他说。',
    ])
  })
})
