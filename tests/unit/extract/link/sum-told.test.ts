import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const read = (body: string) =>
  brief(body, {
    publisher: '锡林郭勒日报',
    published: '2023-10-18',
    region: '152500',
  })
const sums = (body: string) => read(body).investments.map((fact) => `${fact.kind} ${fact.amount / 1e4}`)
const money = (body: string) =>
  read(body)
    .outputs.filter((fact) => fact.unit === 'CNY')
    .map((fact) => `${fact.measure} ${fact.value! / 1e4}`)

describe('the sum of an undertaking', () => {
  it.each([
    ['我们厂的二期要花3.2亿元，眼下图纸刚出来。', ['total 32000']],
    ['整个园区的污水管网，算下来要1.8亿元。', ['total 18000']],
    ['三期全算上是23个亿，二期刚收尾。', ['total 230000']],
    ['前后两期加起来9.4亿元，第一期占了大头。', ['total 94000']],
    ['项目总投资，22.6亿元；工期，26个月。', ['total 226000']],
    ['记者问：这座粮库花了多少钱？主任答：一共4300万元。', ['total 4300']],
    ['旗里的屠宰线今年新立，投8000万，一年宰10万头。', ['total 8000']],
    ['先期投入2.1亿元，后续还要2.6亿元。', ['completed 21000', 'total 26000']],
    ['这个羊绒分梳车间花了1700万元，装了24台分梳机。', ['total 1700']],
    ['这个项目去年开的工，眼下花了3.3亿元。', ['completed 33000']],
    ['风电场总盘子21.4亿元，到8月底花了13.2亿元。', ['total 214000', 'completed 132000']],
    ['截至9月底，光设备款就付了1.1亿元。', ['completed 11000']],
    ['一期3.5亿元、二期4.2亿元，两期都上了自治区重点项目库。', ['total 35000', 'total 42000']],
    ['财政出两成、企业出八成，1.6亿元的管网很快铺完。', ['total 16000']],
    ['投资额从8亿元追加到13亿元，产能翻了一番。', ['total 80000', 'total 130000']],
    [
      '乌拉特后旗的尾矿库治理，中央环保资金补了3100万元，企业自己掏了4700万元。',
      ['public_fund 3100', 'total 4700'],
    ],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it.each(['厂里一年电费就要3200万元。', '老两口攒下的80万元都投进了羊圈。', '去年全旗旅游花费14.2亿元。'])(
    '%s tells none',
    (body) => {
      expect(sums(body)).toEqual([])
    },
  )
})

describe('what is aimed at within a year and what was done', () => {
  it.each([
    ['今年力争完成重大项目投资9000万元以上。', ['annual_plan 9000']],
    ['全年要引进国内到位资金39亿元。', ['annual_plan 390000']],
    ['年度计划完成建设投资9.2亿元。', ['annual_plan 92000']],
    ['全盟将实现到位资金57亿元。', ['annual_plan 570000']],
    ['到一季度末完成建设投资1.9亿元。', ['completed 19000']],
    ['去年完成重点项目投资8600万元。', ['completed 8600']],
    ['按照计划,已引进国内到位资金39亿元。', ['completed 390000']],
    ['湿地修复项目2022年度完成投资1000万元,2023年度完成2000万元。', ['completed 1000', 'completed 2000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it.each(['去年度完成税收2000万元。', '全年力争完成工业产值90亿元。'])('%s tells no sum', (body) => {
    expect(sums(body)).toEqual([])
  })
})

describe('public money', () => {
  it.each([
    ['用2300万元京蒙协作资金建起的奶食园里，12户人家开了张。', ['public_fund 2300']],
    ['中央和自治区给了6400万元，剩下的由盟旗两级配套。', ['public_fund 6400']],
    ['种畜补贴这一项，旗财政去年掏了870万元。', ['public_fund 870']],
    ['市财政连续五年，每年掏2000万元扶持奶业。', ['public_fund 2000']],
    ['专项债到位2.4亿元，学校工地复了工。', ['public_fund 24000']],
    ['自治区下达生态修复资金7800万元，首批3900万元已经拨到旗里。', ['public_fund 7800', 'public_fund 3900']],
    ['旗里发了3轮消费券，总额900万元。', ['public_fund 900']],
    ['救灾款1200万元三天内拨到了苏木。', ['public_fund 1200']],
    ['旗里已经兑现540万元。', ['public_fund 540']],
    ['今年粮食直补、农机补贴、良种补贴三项加起来发了2.3亿元。', ['public_fund 23000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it('does not take money that was claimed by fraud for a grant', () => {
    expect(sums('某嘎查原会计冒领草原补奖资金11.4万元。')).toEqual([])
  })
})

describe('loans', () => {
  it.each([
    ['这家银行的活畜抵押贷，到6月末余额9.3亿元，惠及牧户3100户。', ['loan 93000']],
    ['工商银行给了8000万元，利率比去年低了一个点。', ['loan 8000']],
    ['公司从国开行贷来6.2亿元，分15年还清。', ['loan 62000']],
    ['银行授信3亿元，实际用了1.1亿元。', ['loan 30000', 'loan 11000']],
    ['416户牧民拿到贷款，金额5200万元。', ['loan 5200']],
    ['活体抵押贷款余额4.4亿元，涉及1800户。', ['loan 44000']],
    ['粮食收储企业从农发行拿到收购资金7.4亿元。', ['loan 74000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it('leaves out what one family borrowed', () => {
    expect(sums('前年他贷了40万，盖起了羊圈。')).toEqual([])
  })
})

describe('what is to be laid out within a year', () => {
  it.each([
    ['受资金影响，年度计划调减到42亿元。', ['annual_plan 420000']],
    ['今年，旗里安排4600万元，硬化嘎查村道路62公里。', ['annual_plan 4600']],
    ['今年的投资任务是65亿元，已经完成一多半。', ['annual_plan 650000']],
    ['今年投资6亿元，明年投资9亿元，后年收尾。', ['annual_plan 60000', 'annual_plan 90000']],
    ['总投资86亿元，年内完成27亿元。', ['total 860000', 'annual_plan 270000']],
    ['硬化路工程今年下达投资计划5.6亿元，到位3.9亿元。', ['annual_plan 56000', 'completed 39000']],
    ['企业今年计划技改投入1.6亿元。', ['annual_plan 16000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual(expected)
  })

  it('is not what exceeded a plan', () => {
    expect(sums('一般公共预算收入48亿元，超额完成年度任务1.9亿元。')).toEqual([])
  })
})

it.each(['夜市一晚上卖18万元。', '去年全镇有3个村收入过亿元。', '这套房子花了62万元，是他攒了十年的钱。'])(
  '%s reports no economy',
  (body) => {
    expect(sums(body)).toEqual([])
    expect(money(body)).toEqual([])
  },
)

describe('money that is paid out or made', () => {
  it.each([
    ['年底，合作社给社员二次返利86万元。', ['other 86']],
    ['去年嘎查集体经济收入过了120万元，拿出70万元分红。', ['revenue 120', 'other 70']],
    ['企业一年收购牛羊花出去6.4亿元，钱都进了牧民腰包。', ['other 64000']],
    ['每年收租金48万元，全部归村集体。', ['other 48']],
    ['光税就交了1.2亿元，是旗里的纳税大户。', ['tax 12000']],
    ['这家公司去年开票4.7亿元，缴税2300万元。', ['revenue 47000', 'tax 2300']],
    ['竞价会当天成交680万元。', ['revenue 680']],
    ['今年公司能做到12个亿，明年再添3个亿。', ['output_value 120000', 'output_value 30000']],
    ['前三季度帮助销售农畜产品1.2亿元。', ['revenue 12000']],
    ['今年为企业减免税费8600万元。', ['other 8600']],
    ['政府流转土地，一年付出租金840万元。', ['other 840']],
    ['全市前三季度技改投资68亿元，增长23%。', ['fixed_investment 680000']],
    ['直播间去年卖货3600万元。', ['revenue 3600']],
    ['规上企业完成产值43.8亿元，全年有望迈过50亿元大关。', ['output_value 438000', 'output_value 500000']],
  ])('%s', (body, expected) => {
    expect(sums(body)).toEqual([])
    expect(money(body)).toEqual(expected)
  })
})
