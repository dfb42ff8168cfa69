import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Figures as "measure value or rate of growth [subject]", in the order of the text; the subject only where it is not the article's. */
function told(text: string, region = '150000'): string[] {
  const { investments, outputs } = extract(text, { region, published: '2023-08-20' })
  return [
    ...investments.map(({ kind, amount, ...rest }) => ({
      ...rest,
      measure: kind,
      value: amount,
      change: null,
    })),
    ...outputs,
  ]
    .sort((a, b) => a.end - b.end)
    .map(
      ({ measure, value, change, subject }) =>
        `${measure} ${value ?? ''}${change === null ? '' : ` ${change}%`}${subject === region ? '' : ` ${subject}`}`,
    )
}

describe('an index and its branches', () => {
  const cases: [text: string, facts: string[]][] = [
    [
      '上半年,全市规模以上工业增加值同比下降3.1%。三大门类中,采矿业下降4.4%,制造业增长2.6%,占比两成;电力热力生产业增长1.1%。',
      [
        'industrial_value_added  -3.1%',
        'industrial_value_added  -4.4%',
        'industrial_value_added  2.6%',
        'share 20',
        'industrial_value_added  1.1%',
      ],
    ],
    [
      '前4个月,全市固定资产投资同比增长28.4%。工业投资一马当先,增长62.1%;基础设施投资回落明显,下降7.5%。',
      ['fixed_investment  28.4%', 'fixed_investment  62.1%', 'fixed_investment  -7.5%'],
    ],
    [
      '规模以上工业增加值增长9%。装备制造业和医药业跑在了前面,分别增长21.4%和18.2%。电解铝、液体乳分别增长19.6%和6.4%。',
      [
        'industrial_value_added  9%',
        'industrial_value_added  21.4%',
        'industrial_value_added  18.2%',
        'production  19.6%',
        'production  6.4%',
      ],
    ],
    [
      '2015年,全旗城镇常住居民人均可支配收入22156元,农牧民8967元,分别增长8.4%和9.1%。',
      ['income_per_capita 22156 8.4%', 'income_per_capita 8967 9.1%'],
    ],
    [
      '8月份,社会消费品零售总额604.2亿元,同比增长4.1%;1—8月累计4658亿元,增长4.4%,8月当月增长5.5%。',
      ['retail_sales 60420000000 4.1%', 'retail_sales 465800000000 4.4%', 'retail_sales  5.5%'],
    ],
    [
      '全区外贸进出口总值1965.3亿元,增长30.4%。对俄罗斯278.6亿元,增长31%;对东盟增长14.2%,达117.9亿元。',
      ['exports 196530000000 30.4%', 'exports 27860000000 31%', 'exports 11790000000 14.2%'],
    ],
    [
      '固定资产投资增长19.8%,其中新能源投资41.2亿元,增长55.1%。',
      ['fixed_investment  19.8%', 'fixed_investment 4120000000 55.1%'],
    ],
    [
      '前10个月,工业重大项目完成投资4178亿元;能源、化工两个行业分别完成1706亿元、893亿元。',
      ['completed 417800000000', 'completed 170600000000', 'completed 89300000000'],
    ],
    [
      '从产品看,味精89.3万吨,增长5.5%。电解铝109.7万吨(去年同期101.2万吨)。铝材增长1.3倍。',
      ['production 893000 5.5%', 'production 1097000', 'production 1012000', 'production  130%'],
    ],
    ['工业投资占比近七成,增长52.8%。', ['share 70', 'fixed_investment  52.8%']],
  ]
  it.each(cases)('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })

  it('takes no branch for one of an index that another paragraph told', () => {
    expect(told('规模以上工业增加值增长9%。\n\n走进车间,工人正在忙碌。\n\n制造业增长8%。')).toEqual([
      'industrial_value_added  9%',
    ])
  })
})

describe('places ranked by an index', () => {
  const ranked = ['industrial_value_added  26.3% 150928', 'industrial_value_added  -3.4% 150981']
  it('finds the index in the sentence before', () => {
    expect(
      told('全市规模以上工业增加值增长9.2%。分旗县看,察右后旗(26.3%)排在前列,丰镇市(-3.4%)垫底。', '150900'),
    ).toEqual(['industrial_value_added  9.2%', ...ranked])
  })

  it('reads rates without brackets', () => {
    expect(
      told('全市规模以上工业增加值增长9.2%。增速最高的是察右后旗,达26.3%;丰镇市最低,下降3.4%。', '150900'),
    ).toEqual(['industrial_value_added  9.2%', ...ranked])
  })

  it('takes shares in brackets for no growth', () => {
    expect(
      told('全市规模以上工业增加值增长9.2%。产值占比较高的是察右后旗(26.3%)和丰镇市(13.4%)。', '150900'),
    ).not.toContain(ranked[0])
  })
})

describe('ports', () => {
  const cases: [text: string, facts: string[]][] = [
    [
      '进出境货物782.4万吨,增长24.6%,其中出境货物13.3万吨。进出境人员21.7万人次、车辆18.2万辆次,分别增长12.4%和19.8%。',
      ['freight 7824000 24.6%', 'freight 133000', 'other 217000 12.4%', 'freight 182000 19.8%'],
    ],
    [
      '口岸进出口运量完成738.6万吨,仅铁矿石一项就占去419万吨,比去年同期少两成。',
      ['freight 7386000', 'freight 4190000 -20%'],
    ],
    ['受疫情影响,一季度口岸进口煤炭141.2万吨,是去年同期的2.1倍。', ['freight 1412000 110%']],
    ['海关税收21.4亿元,少了近一成。进口原油激增,达96万吨。', ['tax 2140000000 -10%', 'freight 960000']],
  ]
  it.each(cases)('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})

describe('numbers before what they count', () => {
  it('reads the name behind a number that opens its sentence', () => {
    expect(told('46.3万吨,这是全区前10个月稀土化合物的产量,比去年同期翻了一番。')).toEqual([
      'production 463000 100%',
    ])
  })

  it('reads boxes that print the number on a line of its own', () => {
    expect(
      told(
        '## 数说·前三季度\n\n40.7亿元\n全区农畜产品出口额,增长16.8%\n\n1892亿元\n游客花在内蒙古的钱\n\n7106公里\n完工的农村牧区公路\n',
      ),
    ).toEqual(['exports 4070000000 16.8%', 'revenue 189200000000', 'distance 7106'])
  })
})

describe('rates of growth', () => {
  const cases: [text: string, facts: string[]][] = [
    [
      '前11个月,地区生产总值增速由上半年的3.2%提高到5.1%,固定资产投资降幅收窄至4.4%。',
      ['gdp  5.1%', 'fixed_investment  -4.4%'],
    ],
    [
      '地区生产总值458.6亿元,按可比价格计算增长14.6%。分产业看,一产增长4.3%,二产增长15.8%,三产增长11.2%。',
      [
        'gdp 45860000000 14.6%',
        'other  4.3%',
        'industrial_value_added  15.8%',
        'services_value_added  11.2%',
      ],
    ],
    [
      '全社会用电量1658亿千瓦时,增长10.8%,其中第二产业增长11.4%,居民生活用电增长7.7%。',
      ['other 165800000000 10.8%', 'other  11.4%', 'other  7.7%'],
    ],
    ['10月份进口煤炭283.4万吨,环比增长6.1%,同比增长18.7%。', ['freight 2834000 18.7%']],
    ['财政总收入23.8亿元,剔除虚增因素后同口径增长5.2%,少收了2300万元。', ['fiscal_revenue 2380000000 5.2%']],
    [
      '班列开行68列,货重8.2万吨,货值6.4亿元,比去年同期分别增长23%、31%和1.2倍。',
      ['freight 68 23%', 'freight 82000 31%', 'exports 640000000 120%'],
    ],
  ]
  it.each(cases)('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })
})
