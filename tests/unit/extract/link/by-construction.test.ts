import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Measure and value of each output of a sentence in a banner's news. */
const outputs = (text: string) =>
  extract(`奈曼旗近日要闻\n本报讯(记者 乌云) ${text}\n`, { published: '2023-09-12' }).outputs.map(
    ({ measure, value }) => `${measure} ${value}`,
  )

describe('works and machines are counted whatever their noun', () => {
  it.each<[text: string, expected: string[]]>([
    ['今年以来,该旗新建化粪池48座,改造公共浴室3处。', ['other 48', 'other 3']],
    ['治理历史遗留废弃矿坑127处,清理渣台64座。', ['other 127', 'other 64']],
    ['全旗打造千亩高产示范片18个、百亩攻关田25处。', ['other 18', 'other 25']],
    ['城区安装智能道闸73套、充电设施140处。', ['equipment 73', 'other 140']],
    // no noun: more of what was counted last
    ['全市计划改造老旧小区46个,目前已开工39个,完工12个。', ['other 46', 'other 39', 'other 12']],
    ['项目共安装风机58台,目前已有41台完成吊装。', ['equipment 58', 'equipment 41']],
    ['全旗128家沙石场中已有53家退出。', ['enterprise_count 128', 'enterprise_count 53']],
    // one of a list of works
    ['该矿建成筒仓4座、装车站1座,配备无轨胶轮车36台。', ['other 4', 'other 1', 'equipment 36']],
    // what is offered to people is no work
    ['全旗设立综合窗口48个、帮办代办点62个。', []],
    ['志愿者上门为老人安装扶手30个,更换灯泡120个。', []],
    ['学校开设社团36个,建成科普教室4间。', []],
  ])('%s', (text, expected) => {
    expect(outputs(text)).toEqual(expected)
  })
})

describe('what a number measures', () => {
  it.each<[text: string, expected: string[]]>([
    ['该物流园设计年吞吐量600万吨,年到发能力450万吨。', ['capacity 6000000', 'capacity 4500000']],
    ['企业年可输送绿电20亿千瓦时。', ['capacity 2000000000']],
    ['项目投运后每年可就地转化煤炭320万吨,替代散煤6万吨。', ['capacity 3200000', 'other 60000']],
    ['全旗从事刺绣的妇女达1.2万人,带动3000名牧民参与驼产业。', ['jobs 12000', 'jobs 3000']],
    ['全市一般公共预算支出的76%用于民生。', ['share 76']],
    ['保险公司兑付赔款3200万元,提供风险保障18亿元。', ['other 32000000', 'other 1800000000']],
    ['今年全旗新增减税降费4.3亿元,降低企业用电成本1.6亿元。', ['other 430000000', 'other 160000000']],
    ['签订煤炭中长期供应合同3600万吨。', ['other 36000000']],
    ['发酵罐总容积达6.4万立方米,无菌包材年产能18亿包。', ['capacity 64000', 'capacity 1800000000']],
    ['全旗铁合金企业由62家整合为28家。', ['enterprise_count 28']],
    ['林草带全长260公里、平均宽度3公里。', ['distance 260']],
    ['口岸进口木材86万立方米、铁矿石120万吨。', ['freight 860000', 'freight 1200000']],
    ['苏木已打贮草8.6万吨,完成计划的62%。', ['production 86000', 'share 62']],
  ])('%s', (text, expected) => {
    expect(outputs(text)).toEqual(expected)
  })
})

describe('articles as newspapers print them', () => {
  it.each<[text: string, expected: string[]]>([
    [
      '全旗农牧局为牛羊免费接种疫苗86万头只次。全旗现有大小畜存栏198万头只,其中黄牛62万头。',
      ['livestock 1980000', 'livestock 620000'],
    ],
    [
      '旗里引进规模化牧场9座,奶牛存栏达到3.2万头;王元村建成集研学、露营于一体的田园综合体,新建温室86座。',
      ['other 9', 'livestock 32000', 'other 86'],
    ],
    [
      '全旗储备库调运化肥2.6万吨;疫情期间发放物资3000份;口岸日过货量恢复到2.6万吨。',
      ['other 26000', 'freight 26000'],
    ],
    ['车间里6条生产线满负荷运转,全年外送煤炭1.36亿吨,立塔126基。', ['freight 136000000', 'equipment 126']],
    ['公司拥有专利86项,研发人员占比32%,产品合格率99.8%,提案办复率100%。', []],
  ])('%s', (text, expected) => {
    expect(outputs(text)).toEqual(expected)
  })
})

describe('what is told of people and their meetings is no figure', () => {
  it.each<[text: string]>([
    ['推行支部联建,与9家驻地企业、2所学校结成对子。'],
    ['来自4所高校的教授与18家企业负责人面对面交流,梳理出企业技术需求31条。'],
    ['大赛共征集志愿服务项目236个。'],
    ['他一上午走了3户人家,去年卖蜜收入11万元。'],
    ['六户镇居民张桂芝高兴地说。'],
    ['红外相机拍到岩羊4700多只次,巡护员累计踏查里程超过6万公里。'],
    ['牧民朝克图的210只羊被暴风雪刮散。'],
  ])('%s', (text) => {
    expect(outputs(text)).toEqual([])
  })
})

describe('the time of a figure', () => {
  it.each<[text: string, expected: (string | null)[]]>([
    ['下半年还将实施重点项目12项。', ['2023-H2']],
    ['一季度,全旗外送煤炭860万吨;二季度外送920万吨。', ['2023-Q1', '2023-Q2']],
    ['该项目去年8月投产以来,已生产甲醇26万吨。', [null]],
    ['五年来,全旗累计改造农村公路860公里,新建桥梁46座。', ['2018..2023', '2018..2023']],
    ['8月份,全市工业用电量26.8亿千瓦时;1至8月累计用电198亿千瓦时。', ['2023-08', '2023-01..08']],
  ])('%s', (text, expected) => {
    const { outputs } = extract(`奈曼旗近日要闻\n本报讯(记者 乌云) ${text}\n`, { published: '2023-09-12' })
    expect(outputs.map(({ period }) => period)).toEqual(expected)
  })
})
