import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Reports of several places, or that name places which are not spoken of: what is read, as measure or kind, number and place. */
const read = (title: string, text: string, publisher = '内蒙古日报') => {
  const { projects, investments, outputs } = extract(`${title}\n\n${text}\n`, { publisher })
  const name = (subject: string) => projects.find(({ id }) => id === subject)?.name ?? subject
  return [
    ...investments.map(({ kind, amount, subject }) => `${kind} ${amount / 1e8} ${name(subject)}`),
    ...outputs.map(
      ({ measure, value, change, subject }) => `${measure} ${value ?? `${change}%`} ${name(subject)}`,
    ),
  ]
}

describe('numbers of several places', () => {
  it('gives each the number that all have', () => {
    expect(
      read(
        '全区亿元以上项目开工',
        '本报呼和浩特5月3日讯 从盟市看,包头、赤峰、通辽3个市累计完成投资均超过50亿元,6个盟市完成投资均突破20亿元。',
      ),
    ).toEqual(['completed 50 150200', 'completed 50 150400', 'completed 50 150500'])
  })

  it('reads rates in brackets in front of the index', () => {
    expect(
      read(
        '前10月全区规上工业运行',
        '本报呼和浩特11月3日讯 1—10月份,全区规模以上工业增加值同比增长7.4%。呼和浩特市(23.1%)、包头市(22.9%)2个盟市规上工业增加值增速高于全区平均水平;通辽市(-0.4%)低于全区平均水平。',
      ),
    ).toEqual([
      'industrial_value_added 7.4% 150000',
      'industrial_value_added 23.1% 150100',
      'industrial_value_added 22.9% 150200',
      'industrial_value_added -0.4% 150500',
    ])
  })

  it('gives what all undertakings make together to what holds them', () => {
    expect(
      read(
        '两地同日开工两个项目',
        '本报讯 6月18日,位于海拉尔区的垃圾焚烧发电项目开工;同日,扎兰屯市玉米深加工项目也破土动工。两个项目全部建成后,年产值可达30亿元。',
        '呼伦贝尔日报',
      ),
    ).toContain('output_value 3000000000 150700')
  })

  it('goes on with the parts behind a semicolon', () => {
    expect(
      read(
        '前8月原煤产量增长',
        '本报讯 前8个月,三大主产区产量均保持增长,其中,鄂尔多斯市生产原煤5.1亿吨,同比增长18.9%;锡林郭勒盟生产原煤9062万吨,同比增长18.2%;呼伦贝尔市生产原煤6755万吨。',
      ),
    ).toEqual(['production 510000000 150600', 'production 90620000 152500', 'production 67550000 150700'])
  })

  it('counts no localities', () => {
    expect(read('项目建设提速', '本报讯 前4个月,全区12个盟市亿元以上项目全面开工建设。')).toEqual([])
  })
})

describe('places that are not spoken of', () => {
  it('goes on with the banner behind a rank among all banners of the region', () => {
    expect(
      read(
        '伊金霍洛旗经济运行情况',
        '2017年,全旗完成财政收入242亿元,跃居全区103个旗县区第一位,其中完成公共财政预算收入63亿元。',
        '鄂尔多斯日报',
      ),
    ).toEqual(['fiscal_revenue 24200000000 150627', 'fiscal_revenue 6300000000 150627'])
  })

  it('takes 全旗 for the banner named before it, not behind it', () => {
    expect(
      read(
        '养驴基地开工 赛牛节将办',
        '科左中旗将办赛牛节。当地依托龙头企业,推动肉牛产业发展。\n\n现在,全旗牛存栏达到68.1万头。此前,库伦旗的养驴基地项目正式开工。',
        '通辽日报',
      ),
    ).toContain('livestock 681000 150521')
  })

  it('leaves a park where another place is named', () => {
    const { projects } = extract(
      '新产业成势\n\n位于大路产业园的光伏组件项目投产,日产组件4600片。\n\n入秋以来,总投资78亿元的稀土绿色冶炼升级改造项目在包头市正式投产。\n',
      { publisher: '内蒙古日报' },
    )
    expect(projects.find(({ name }) => name.includes('稀土'))?.park).toBeNull()
  })

  it('leaves a city out whose office only asked', () => {
    expect(
      read(
        '翁牛特旗招商引资见实效',
        '本报讯 今年以来,赤峰市翁牛特旗认真落实赤峰市委、市政府部署,引进亿元以上项目14个,到位资金21亿元。',
        '赤峰日报',
      ),
    ).toEqual(['completed 21 150426', 'project_count 14 150426'])
  })

  it('takes no railway bureau for the city of its seat', () => {
    expect(
      read('铁路货运增长', '本报呼和浩特10月9日讯 前三季度,呼和浩特铁路局完成货物发送量1.5亿吨,全区占三成。'),
    ).toContain('freight 150000000 150000')
  })
})

describe('numbers that report nothing', () => {
  it.each([
    [
      'what has grown is measured by',
      '2016年,全市地区生产总值4418亿元,比2000年的150亿元增长15.4倍。',
      ['gdp 441800000000 150600'],
    ],
    ['classes of size', '截至6月底,鄂尔多斯市6000千瓦及以上发电企业达81户。', ['enterprise_count 81 150600']],
  ])('%s', (_what, text, said) => {
    expect(read('经济运行平稳', text, '鄂尔多斯日报')).toEqual(said)
  })

  it('gives a change behind a semicolon to no figure in front of it', () => {
    const { outputs } = extract(
      '货运增长\n\n前三季度,全区煤炭货运量9000万吨,占货运总量的74.8%;其他物资同比增长1.3%。\n',
      { publisher: '内蒙古日报' },
    )
    expect(outputs.filter(({ change }) => change !== null)).toEqual([])
  })
})

it('counts the firms that works have room for as the works’', () => {
  expect(
    read(
      '健康产业园开建',
      '松山区计划投资20亿元建设康远医药健康产业园。项目全部建成后,可承接医药研发企业20家。',
      '赤峰日报',
    ),
  ).toContain('enterprise_count 20 康远医药健康产业园')
})

it('plans what a year to come is to reach', () => {
  const { outputs } = extract(
    '煤电铝园区建设\n\n2011年,北部重点打造煤电铝园区,到2015年实现销售收入1000亿元以上。\n',
    { publisher: '通辽日报' },
  )
  expect(outputs.map(({ value, basis, period }) => [value, basis, period])).toEqual([
    [100000000000, 'planned', '2015'],
  ])
})

it('begins no name inside a company’s form', () => {
  const { projects } = extract(
    '风电项目并网\n\n引进的2个风电项目已建成,其中,华晟协合投资有限公司太旗贡宝4.95万千瓦风电项目累计发电1.78亿千瓦时。\n',
    { publisher: '锡林郭勒日报' },
  )
  expect(projects.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('限公司'))
})
