import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const outputs = (body: string) =>
  brief(body, {
    publisher: '巴彦淖尔日报',
    published: '2013-08-06',
    region: '150825',
  }).outputs.map((fact) =>
    [
      fact.measure,
      fact.value ?? '',
      fact.unit ?? '',
      fact.change === null ? '' : `${fact.change}%`,
      fact.subject.length === 6 && fact.subject !== '150825' ? fact.subject : '',
    ]
      .filter((word) => word !== '')
      .join(' '),
  )

describe('what a number leaves unsaid', () => {
  it.each([
    // lists that stand apart from their measure
    [
      '从行业看:教育业,水利、环境和公共设施管理业,房地产等几个行业走在前面,年度计划投资完成率依次为35.6%、14.5%、10.6%,开复工率依次为100%、86.8%、90.6%。',
      ['35.6', '14.5', '10.6', '100', '86.8', '90.6'].map((rate) => `share ${rate} percent`),
    ],
    [
      '开复工率超过八成的是杭锦后旗、五原县、临河区,依次为91.3%、89.2%、83%。',
      ['share 91.3 percent 150826', 'share 89.2 percent 150821', 'share 83 percent 150802'],
    ],
    [
      '固定资产投资增速快于全市的有杭锦后旗、五原县,分别是12.4%、9.8%。',
      ['fixed_investment 12.4% 150826', 'fixed_investment 9.8% 150821'],
    ],
    [
      '货运量、客运量、快递业务量三项分别增长5.6%、12.3%、20.1%。',
      ['freight 5.6%', 'freight 12.3%', 'other 20.1%'],
    ],
    [
      '规上工业增加值增长8.6%。旗县里头,杭锦后旗最快,达到15.2%,五原县12.6%排第二。',
      [
        'industrial_value_added 8.6%',
        'industrial_value_added 15.2% 150826',
        'industrial_value_added 12.6% 150821',
      ],
    ],
    [
      '固定资产投资86亿元。论增速,跑在全市平均线前面的有2个,杭锦后旗12.4%、五原县9.8%。',
      ['fixed_investment 8600000000 CNY', 'fixed_investment 12.4% 150826', 'fixed_investment 9.8% 150821'],
    ],
    [
      '原煤产量784万吨,占全市的28.8%。其中8月份94万吨。',
      ['production 7840000 t', 'share 28.8 percent', 'production 940000 t'],
    ],
    // goods that follow other goods
    [
      '全旗铁路发送货物8422万吨,同比增长9.2%。地方产品6554万吨,增长13.9%,占77.8%;木材15.9万吨,增长4.3%。',
      ['freight 84220000 t 9.2%', 'freight 65540000 t 13.9%', 'share 77.8 percent', 'freight 159000 t 4.3%'],
    ],
    ['企业库存煤炭130万吨。', ['other 1300000 t']],
    ['每年有155万吨牛羊肉卖到区外。', ['production 1550000 t']],
    ['煤炭量大质优,已探明550亿吨。', ['reserves 55000000000 t']],
    ['风能可开发规模8000万千瓦。', ['reserves 80000000 kW']],
    // machines that are made
    [
      '到那时,一年可产轴承1万套、整机3000台,零部件6000台套。',
      ['capacity 10000 unit', 'capacity 3000 unit', 'capacity 6000 unit'],
    ],
    ['组装产能包括乘用车30万辆、特种车1万辆。', ['capacity 300000 unit', 'capacity 10000 unit']],
    // the same again at another time
    ['全旗计划新改建公路600公里,4月底开工125公里。', ['distance 600 km', 'distance 125 km']],
    ['今年要改造老旧小区120个,8月底开工98个。', ['other 120 unit', 'other 98 unit']],
    ['从前就地转化率不到30%,如今这个数字超过80%。', ['share 30 percent', 'share 80 percent']],
    ['全旗人口共20.3万,其中蒙古族有2.6万。', ['population 203000 person', 'population 26000 person']],
    // other words
    ['2012年GDP做到了254亿元。', ['gdp 25400000000 CNY']],
    ['招商引资实际到位资金79.7亿元,增长35%。', ['other 7970000000 CNY 35%']],
    ['86%的公交车辆实现电动化。', ['share 86 percent']],
    ['居民消费价格总水平同比降低0.1%。', ['other -0.1%']],
    ['贫困嘎查村67个,全部出列。', ['other 67 unit']],
    ['深加工产品达到300种以上。', ['other 300 unit']],
    ['全旗现有4条铁路在运营。', ['other 4 unit']],
    ['电网每年输出清洁电力超30亿千瓦时。', ['production 3000000000 kWh']],
    // the noun behind the number
    ['全旗现有36座烤房、12处谷坊。', ['other 36 unit', 'other 12 unit']],
    ['去年新开7条公交线路,班列线路增加到25条。', ['other 7 unit', 'other 25 unit']],
    ['全旗现有36户养殖大户。', ['households 36 household']],
    [
      '全旗今年安排重大项目78个,续建的65项全部复工,企业投资的有12个。',
      ['project_count 78 unit', 'project_count 65 unit', 'project_count 12 unit'],
    ],
    ['企业用电成本一年降了8600万元。', ['other 86000000 CNY']],
    // what works take in and turn out, by the year or the day
    ['厂里一年要用甜菜60万吨。', ['other 600000 t']],
    ['鲜奶一天能送120吨,一年4万多吨。', ['capacity 120 t', 'capacity 40000 t/a']],
    ['屠宰厂一年宰牛5万头、羊60万只。', ['capacity 50000 head', 'capacity 600000 head']],
    ['风机厂一年装整机600台套。', ['capacity 600 unit']],
    ['菌包厂日产菌包6万袋。', ['production 60000 unit']],
    ['煤矿产能核增到1200万吨。', ['capacity 12000000 t/a']],
    ['合作社从3台分梳机起步,现有分梳机86台。', ['equipment 86 unit']],
    ['线路送电能力600万千瓦,去年送了28亿度电。', ['capacity 6000000 kW', 'other 2800000000 kWh']],
    ['电商把3600吨牛羊肉卖到全国。', ['production 3600 t']],
    ['集运站一天能装36列。', ['freight 36 unit']],
    ['再生水利用量3600万立方米。', ['other 36000000 m3']],
    ['全年收发快件126万件。', ['other 1260000 unit']],
    // sizes of a class
    ['建成存栏600头以上的肉牛养殖场34处。', ['other 34 unit']],
    ['130万吨/年及以上的煤矿有11个。', ['other 11 unit']],
  ])('%s', (body, figures) => {
    expect(outputs(body)).toEqual(figures)
  })
})
