import { describe, expect, it } from 'vitest'
import { readPage } from '@/lib/extract/page'

/** Title and text of every article of a page. */
const read = (lines: readonly string[]) => {
  const { plain, articles } = readPage(lines.join('\n'))
  return Object.fromEntries(
    articles.map(({ title, paragraphs }) => [
      title,
      paragraphs.map(({ start, end }) => plain.text.slice(start, end)).join('\n'),
    ]),
  )
}

/** An article that a headline cuts off at `head`, and whose `tail` stands below the text of another one. */
const torn = (head: string, tail: string, below = '全市供热企业储煤86万吨,可满足45天用量。') =>
  read([
    '# 东山县沙地变绿洲',
    '',
    `多年来,东山县坚持治沙不止,${head}`,
    '',
    '# 我市供暖季储备充足',
    '',
    below,
    '',
    tail,
    '',
    '东山县的沙产业企业发展到34家,带动治沙农户1600户。',
  ])

describe('text that a headline cuts off', () => {
  it.each([
    ['建成光伏治沙电站9座,总装机', '110万千瓦。沙产业年产值16亿元。', 'a number that was announced'],
    ['全县已建成', '标准化林场64个、苗圃1.9万亩,造林保存率达到58%。', 'things and how many'],
    ['栽下的树苗再也', '伸不直。护林员们年年补植。', 'the end of a sentence and nothing else'],
    ['新建和改造人行', '道11.4公里,沿线栽植树木3万株。', 'a word across the seam'],
    ['去年修复湿地16', '处,水质明显好转。', 'what a number counts'],
    ['今年年底前', '将衬砌渠道380公里。水价也降了下来。', 'a verb without a subject'],
    ['还在沙地南缘新设了护林站', '座,护林员136人。', 'a measure word and no more'],
    [
      '还栽下了成片的山杏和白',
      '沙林场旁的沙棘,林下种的甘草卖出900吨。',
      'two characters that stand side by side elsewhere',
    ],
  ])('goes on below another article: %s | %s (%s)', (head, tail) => {
    const articles = torn(head, tail)
    expect(articles.东山县沙地变绿洲).toContain(head + tail)
    expect(articles.东山县沙地变绿洲).toContain('34家')
    expect(articles.我市供暖季储备充足).toBe('全市供热企业储煤86万吨,可满足45天用量。')
  })

  it.each([
    ['建成光伏治沙电站9座,总装机', '据了解,我市今年新建热源3处。'],
    ['全县去年', '和林县的热源也已建成。全县供热面积860万平方米。'],
    ['树苗再也', '能源储备心中有数。市能源局每周调度一次。'],
  ])('stays where it stands if it begins a paragraph: %s | %s', (head, tail) => {
    expect(torn(head, tail).我市供暖季储备充足).toContain(tail)
  })

  const LONG = '全市供热企业储煤86万吨,可满足45天用量。'

  it('goes on below a text that its writer has signed', () => {
    const head = '县里办起沙产业园,引来做饮料的大岭'
    const tail = '料理公司,沙地里的沙棘果当年卖出1.1万吨。'
    expect(torn(head, tail, `${LONG}(王海)`).东山县沙地变绿洲).toContain(head + tail)
  })

  it('goes on below an empty line where paragraphs have none between them', () => {
    const articles = read([
      '东山县沙地变绿洲',
      '□本报记者 李海',
      '　　多年来,东山县坚持治沙不止,光伏治沙电站建成9座。县里办起沙产业园,引来做饮料的大岭',
      '',
      '我市供暖季储备充足',
      '□本报记者 王江',
      `　　${LONG}`,
      '　　市能源局每周调度一次。',
      '　　供热管网今年改造了46公里,换热站更新31座,老旧小区庭院管网更新120公里。',
      '　　供热热线全天有人。',
      '',
      '料理公司,沙棘果当年卖出1.1万吨。',
      '　　园区企业去年产值3.4亿元,带动治沙农户1600户。',
    ])
    expect(articles.东山县沙地变绿洲).toContain('大岭料理公司')
    expect(articles.东山县沙地变绿洲).toContain('1600户')
    expect(articles.我市供暖季储备充足).not.toContain('沙棘')
  })

  it('does not take the office that signs a notice for a text that breaks off', () => {
    const articles = read([
      '# 停电公告',
      '',
      '9月20日检修线路,7时至12时停电。供电服务热线95598。东山供电公司',
      '',
      '# 调解员老周',
      '',
      '两家人为一条水渠争了三年。',
      '',
      '经过半天走访,调解员领着两家人顺着水渠走了一遍。',
    ])
    expect(articles.调解员老周).toContain('经过半天走访')
  })

  it('goes on behind the picture that stands at the foot of its column', () => {
    const articles = read([
      '# 玉米深加工添动能',
      '',
      '玉米同样不愁嫁。总投资21亿元的玉米深加工项目分两期建设,二期赖氨酸生产线11月初完成',
      '',
      '近日,牧场的转盘式挤奶台缓缓转动,牧场日产鲜奶86吨。图为工人正在挤奶。',
      '王晓明 摄',
      '',
      '设备吊装,正在进行管道焊接。',
      '',
      '# 我市开展质量月活动',
      '',
      '9月16日,市场监管局在广场举行活动启动仪式。',
    ])
    expect(articles.玉米深加工添动能).toContain('11月初完成设备吊装,正在进行管道焊接。')
  })

  it('leaves the end of an article above its writer’s name where a text below breaks off', () => {
    const page = [':“云岭调解室”理清千家“旧账”', '', '□本报记者 李海', '', '“老两口为了一条水沟']
    expect(Object.values(read(page)).join('\n')).toContain('水沟')
  })

  it('parts a picture’s text from the article around it, whose second part has no headline', () => {
    const articles = read([
      '# 循环经济见闻',
      '',
      '电解车间里,一锭锭铝液浇铸成型。',
      '',
      '5月14日,实验小学的孩子们在移栽茄苗。王晓明 摄',
      '',
      '铝产业链条还在拉长。全市现有铝后加工企业31家。',
    ])
    expect(articles.循环经济见闻).toContain('31家')
    expect(articles.循环经济见闻).not.toContain('茄苗')
  })
})

describe('headlines', () => {
  it('are no first lines of a paragraph, which open with a time', () => {
    const articles = read([
      '东山口岸货运量创新高',
      '□本报记者 李海',
      '　　东山口岸去年过货620万吨。',
      '2027年,东山口岸新建换装',
      '',
      '我市供暖季储备充足',
      '□本报记者 王江',
      '　　全市供热企业储煤86万吨,可满足45天用量。',
    ])
    expect(Object.keys(articles)).toEqual(['东山口岸货运量创新高', '我市供暖季储备充足'])
  })

  it.each([
    ['东山县三个沙棘加工项目开工', '东山县今年新开工的沙棘加工项目', 'the same words'],
    ['沙棘加工接连开工', '三个新开工的沙棘加工项目落在沙', 'wider lines'],
  ])('stand above a text without an indent: %s | %s (%s)', (headline, first) => {
    const articles = read([
      '东山口岸货运量创新高',
      '东山口岸去年过货620万吨,',
      '比上年多过货80万吨。',
      '',
      headline,
      first,
      '产业园里,总投资1.6亿元,沙棘原',
      '果日处理能力300吨。',
    ])
    expect(Object.keys(articles)).toContain(headline)
  })

  it('stand above the names of two writers in one line, below which a text as wide begins', () => {
    const articles = read([
      '沙棘加工接连开工',
      '本报记者 李海江 通讯员 王大河',
      '三个新开工的沙棘加工项目落在沙',
      '产业园里,总投资1.6亿元,沙棘原',
      '果日处理能力300吨。',
    ])
    expect(articles.沙棘加工接连开工).toMatch(/^三个新开工/)
  })

  it('of a part of a report that does not fill its line is no part of the text below', () => {
    const articles = read([
      '东山县政府工作报告',
      '过去一年,全县上下干在实处,完',
      '成了年初定下的各项任务,沙地变',
      '了绿洲。',
      '(一)稳中求进,更上层楼',
      '地区生产总值提高到160亿元,增',
      '长8.5%。',
    ])
    expect(Object.values(articles).join('\n')).toMatch(/\n地区生产总值/)
  })

  it.each(['今年以来,', '截至10月底,', '记者从市统计局获悉,', '新华社东山9月3日电 '])(
    'stand above a text wrapped as wide as they are: %s',
    (opening) => {
      const articles = read([
        '东山县沙棘产业从种到卖步步为营',
        `${opening}东山县种下沙棘林`.padEnd(15, '和山杏'),
        '共计12万亩,沙棘果当年卖出1.1万',
        '吨,沙产业园里又有两家企业投产了',
        '饮料生产线。',
      ])
      expect(Object.keys(articles)).toEqual(['东山县沙棘产业从种到卖步步为营'])
    },
  )

  it('stand below a writer’s name in brackets without an empty line', () => {
    const articles = read([
      '# 春播进度过半',
      '',
      '截至4月24日,全市完成春播面积1080万亩,占计划的52%。今年计划播种面积2080万亩,比上年增加36万亩。(王海)',
      '上半年全盟经济运行稳中有进',
      '上半年,全盟地区生产总值完成278.6亿元。',
    ])
    expect(articles).toHaveProperty('上半年全盟经济运行稳中有进')
    expect(articles.春播进度过半).toMatch(/\(王海\)$/)
  })
})
