import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { brief } from '@/tests/support/brief'

const outputs = (body: string) =>
  brief(body, {
    publisher: '巴彦淖尔日报',
    published: '2013-08-06',
    region: '150825',
  }).outputs.map((fact) =>
    [fact.measure, fact.value ?? `${fact.change}%`, fact.unit ?? '', fact.period ?? ''].join(' ').trim(),
  )

describe('figures that reports tell in other words', () => {
  it.each([
    ['这座乳品厂一天能加工鲜奶800吨。', ['capacity 800 t']],
    ['日产4000吨水泥熟料生产线昨日点火。', ['capacity 4000 t']],
    ['镇上要建一座5000吨的阴凉库。', ['capacity 5000 t']],
    ['进度最快的是4万吨负极材料石墨化车间。', ['capacity 40000 t/a']],
    ['一期洗煤600万吨，二期焦化200万吨。', ['capacity 6000000 t/a', 'capacity 2000000 t/a']],
    ['年加工肉羊能力由50万只扩大到120万只。', ['capacity 1200000 head']],
    ['电解铝、铝型材产量分别增长12.4%和1.6倍。', ['production 12.4%', 'production 160%']],
    [
      '村集体收入前年41万、去年53万，今年奔着70万去。',
      ['revenue 530000 CNY 2012', 'revenue 700000 CNY 2013'],
    ],
    [
      '2008年煤炭就地转化率只有26%，去年这个数字是34.5%。',
      ['share 26 percent 2008', 'share 34.5 percent 2012'],
    ],
    ['上半年过货量再创新高，达861万吨。', ['freight 8610000 t 2013-H1']],
    ['168万各族群众的供电任务落在26座变电站上。', ['population 1680000 person', 'other 26 unit']],
    [
      '园区今年引进了9个，协议投资额46亿元，已开工6个。',
      ['project_count 9 unit 2013', 'project_count 6 unit 2013'],
    ],
    ['园区在建的11个亿元以上项目全部复工。', ['project_count 11 unit']],
    ['苏木里建了28座恒温窖，去年只有9座，现在是36座。', ['other 28 unit', 'other 36 unit']],
    ['全县大小酒坊86家，能灌装的12家。', ['enterprise_count 86 unit', 'enterprise_count 12 unit']],
    ['关停小砖窑、小石灰窑47户。', ['enterprise_count 47 unit']],
    ['厂里现在有168个工人。', ['jobs 168 person']],
    ['万亩水稻开镰,新增水浇地3万亩。', ['area 10000 mu', 'area 30000 mu']],
    ['电站一年能省下不少煤,顶得上5.94万吨标准煤。', ['other 59400 t']],
    ['清洁能源替代比例可以做到40%。', ['share 40 percent']],
    ['用电量里有50%会是绿电。', ['share 50 percent']],
    ['中俄贸易的陆路货物有65%以上经这里进出。', ['share 65 percent']],
    ['入园的嘎查集体经济组织增至20家。', ['enterprise_count 20 unit']],
    ['盖好住宅楼16栋,可住496户。', ['other 16 unit', 'households 496 household']],
    ['海关全年征收关税和代征税8.2亿元。', ['tax 820000000 CNY 2013']],
    ['前三季度,进区人数135.4万人次。', ['other 1354000 person 2013-Q1..Q3']],
    ['矿上60台70吨宽体车顶下36台重型卡车。', ['equipment 60 unit', 'equipment 36 unit']],
    ['湿地生态系统服务功能的总价值达6159.74亿元。', ['other 615974000000 CNY']],
    ['等果树全部达产,一年可摘鲜果30万吨。', ['production 300000 t']],
    ['项目建成后一年发电67.8亿千瓦时,制氢10.8万吨。', ['production 6780000000 kWh', 'capacity 108000 t/a']],
    ['渠首工程投用后,沿线受益群众30多万。', ['population 300000 person']],
    ['开在口岸的免税店进驻15家。', ['enterprise_count 15 unit']],
    ['固定资产投资跑出24.3%的增速。', ['fixed_investment 24.3%']],
    ['规上工业增加值实现8.6%的增长。', ['industrial_value_added 8.6%']],
    ['快递业务量1.2亿件,以3.2%的降幅收官。', ['other 120000000 unit']],
    ['粮食总产实现“十九连丰”,达到189亿斤。', ['production 9450000 t']],
    ['外贸进出口额连续三年保持两位数增长,去年达到62.3亿元。', ['exports 6230000000 CNY 2012']],
    ['肉牛产业的产值,去年有404亿元。', ['output_value 40400000000 CNY 2012']],
    ['三年培育年产值亿元以上龙头企业50家。', ['enterprise_count 50 unit']],
    [
      '白桦20万吨钛白粉项目一期10万吨去年9月出料,二期10万吨年底前点火。',
      ['capacity 200000 t/a', 'capacity 100000 t/a', 'capacity 100000 t/a'],
    ],
    ['育肥规模、屠宰规模分别比上年扩大85%和46.5%。', ['livestock 85%', 'livestock 46.5%']],
    ['旗里分两批把960户2870名牧民从禁牧区转移出来。', ['households 960 household', 'population 2870 person']],
    ['全旗累计减贫326户842人。', ['households 326 household', 'other 842 person']],
    ['今年全旗新开工保障性住房2300套，已竣工980套。', ['other 2300 unit 2013', 'other 980 unit 2013']],
    ['旗里为困难企业减免税费1.3亿元。', ['other 130000000 CNY']],
    ['粉条厂去年用淀粉4200吨，出粉条2600吨。', ['production 2600 t 2012']],
    ['投运后每年可外送电量440亿千瓦时。', ['capacity 44000000000 kWh/a']],
    [
      '全旗新能源装机2300万千瓦，在建、待建近1600万千瓦。',
      ['installed_capacity 23000000 kW', 'installed_capacity 16000000 kW'],
    ],
    ['全旗17.6万农民在棚里找到了活计。', ['jobs 176000 person']],
    ['治沙项目吸纳农牧民2850余人参与。', ['jobs 2850 person']],
    ['企业去年缴纳增值税1200万元，所得税2091万元。', ['tax 12000000 CNY 2012', 'tax 20910000 CNY 2012']],
    ['全旗一年出产各类蔬菜160万吨。', ['production 1600000 t']],
    ['全旗加工企业已有32家；前一年，全旗年产鲜薯350万吨。', ['production 3500000 t']],
    ['重点项目完成投资289亿元，达到年计划的73.1%。', ['share 73.1 percent']],
    ['行政村通硬化路达到98%，村村通公路达到100%。', ['share 98 percent', 'share 100 percent']],
    ['42个集装箱装载牛奶1113吨，发往合肥。', ['freight 1113 t']],
    ['一条绵延200公里、平均宽1200米的防风固沙带已经成形。', ['distance 200 km']],
    ['口岸进出境交通工具67.7万辆，增长281.3%。', ['freight 677000 unit']],
    ['中欧班列连续3年突破3000列，累计通行超2.1万列。', ['freight 21000 unit']],
    [
      '全年开工产业路41条、旅游路24条、断头路15条。',
      ['other 41 unit 2013', 'other 24 unit 2013', 'other 15 unit 2013'],
    ],
    ['风电基地下设10个风电场。', ['other 10 unit']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['“十二五”以来,全旗累计争取上级资金12亿元,实施水利项目86个。', 'actual'],
    ['争取年内实施水利项目86个。', 'planned'],
  ])('money that was won is no aim: %s', (body, basis) => {
    expect(extract(body).outputs.map((fact) => fact.basis)).toEqual([basis])
  })

  it('phases of one size are two facts, each of its own phase', () => {
    const { outputs: facts } = extract('白桦铝箔项目,一期5万吨已经投产,二期5万吨计划明年建成。')
    expect(facts.map(({ value, phase }) => [value, phase])).toEqual([
      [50_000, '一期'],
      [50_000, '二期'],
    ])
  })

  it.each([
    '居民消费完成6.5%的增长目标。',
    '市域面积732平方公里,与三个县相邻。',
    '地处大青山北麓,面积7408平方公里,1996年设县。',
    '惠民演出惠及群众6.4万人次。',
    '千亩方、万亩片、百亩玉米攻关田轮番测产。',
    '工程是国务院确定的172项重大水利工程中的一项。',
    '参会的客商有65%来自外省。',
    '沿着新修的砂石路往北走60公里，就到了边防连。',
    '他走遍了11个嘎查430多户牧民。',
    '补贴最终在9月底送到了36户村民手里。',
    '我市人均水资源占有量不足全国平均水平的五分之一，属资源型缺水城市。',
    '主体3栋厂房年底前可以封顶。',
    '公路串起了6个村、3处景点。',
    '全市规模以上工业企业产值超亿元的26户。',
    '阴山山脉绵延1200公里，古长城绵延300公里。',
    '嘎查里农牧民300人参与活动。',
    '厂里的装载机1200吨级。',
    '在建、待建3处。',
    '在白桦镇万亩硬质小麦示范园区，机械割麦一次完成。',
    '他估摸亩产能到3吨，“照这个行情，今年能收入180万元”。',
  ])('reads nothing: %s', (body) => {
    expect(outputs(body).filter((fact) => !fact.startsWith('enterprise_count'))).toEqual([])
  })
})
