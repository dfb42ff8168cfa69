import { describe, expect, it } from 'vitest'
import { brief } from '@/tests/support/brief'

const outputs = (body: string) =>
  brief(body, {
    publisher: '乌兰察布日报',
    published: '2025-11',
    region: '150900',
  }).outputs.map((fact) => [fact.measure, fact.value, fact.unit].join(' '))

describe('what works can make, in everyday words', () => {
  it.each([
    ['厂房里的八台压机，一年可以压出耐火砖12万吨。', ['capacity 120000 t/a']],
    ['磨坊扩建以后，一年能磨荞麦面6000吨。', ['capacity 6000 t/a']],
    ['两条线年炼硅铁5万吨。', ['capacity 50000 t/a']],
    ['投产后一年能宰羊60万只。', ['capacity 600000 head']],
    ['一年孵雏鸡2000万只的孵化场月底交工。', ['capacity 20000000 unit']],
    ['窑炉点火后，每年可烧制陶瓷砖1500万平方米。', ['capacity 15000000 m2']],
    ['这家公司做的是电石，20万吨的规模，在全市排第三。', ['capacity 200000 t/a']],
    ['设计每年8000吨，先上一条线。', ['capacity 8000 t/a']],
    ['先上的4台矿热炉12万吨，剩下的明年再说。', ['equipment 4 unit', 'capacity 120000 t/a']],
    ['轮毂车间今年投用，一年90万只，直供两家整车厂。', ['capacity 900000 unit']],
    ['二车间年底交付，又能添60万只。', ['capacity 600000 unit']],
    ['榨季一到，糖厂一季能出糖5万吨。', ['capacity 50000 t/a']],
    ['这套设备全年满负荷可洗羊毛8000吨。', ['capacity 8000 t/a']],
    ['公司的产能从7万吨爬升到11万吨。', ['capacity 70000 t/a', 'capacity 110000 t/a']],
    ['30万吨PVC、24万吨烧碱的联产装置，前后花了28亿元。', ['capacity 300000 t/a', 'capacity 240000 t/a']],
    ['换装线改造后，口岸一年能多换100万吨货。', ['capacity 1000000 t/a']],
    ['这座恒温库能放2万吨苹果。', ['capacity 20000 t']],
    ['通道建成后，将有800万千瓦的送电能力。', ['capacity 8000000 kW']],
    ['厂里两台2.5万千瓦的机组，烧的全是秸秆。', ['installed_capacity 50000 kW']],
    ['11座村级电站、2200千瓦全部并了网。', ['other 11 unit', 'installed_capacity 2200 kW']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it.each([
    '这条生产线每小时能分拣20吨胡萝卜。',
    '牛场一天要喂掉饲料60吨。',
    '初夏的草原上，63台10兆瓦大风机在微风中转动。',
    '目前3栋厂房已经封顶，2栋在砌墙，另外4栋刚出地面。',
  ])('tells none of a year: %s', (body) => {
    expect(outputs(body)).toEqual([])
  })
})

describe('what works made and took in', () => {
  it.each([
    ['到10月底，公司已经出了6.8万吨多晶硅。', ['production 68000 t']],
    ['今年前九个月，厂子出单晶4.2吉瓦。', ['production 4200000 kW']],
    [
      '洗煤厂的两条线一年能洗煤240万吨，去年实际洗了198万吨。',
      ['capacity 2400000 t/a', 'production 1980000 t'],
    ],
    ['水泥厂熟料年产能155万吨，今年实际出熟料82万吨。', ['capacity 1550000 t/a', 'production 820000 t']],
    ['去年卖出卤鸭150万只，销售收入8000万元。', ['production 1500000 unit', 'revenue 80000000 CNY']],
    ['车间今年加工校服3.5万套。', ['production 35000 unit']],
    ['去年，这家公司消化玉米22万吨。', ['other 220000 t']],
    ['公司2019年落户，去年一年吃掉本地玉米24万吨。', ['other 240000 t']],
    ['奶站从86户牧民手里收奶1200吨。', ['households 86 household', 'other 1200 t']],
    ['全旗共剪羊毛2100吨，抓绒260吨。', ['production 2100 t', 'production 260 t']],
    ['种植户今年起土豆14万吨。', ['production 140000 t']],
    ['河道清淤36万立方米，护岸12公里。', ['other 360000 m3', 'distance 12 km']],
    [
      '改造砂石路48公里，实际开工53公里，完工29公里。',
      ['distance 48 km', 'distance 53 km', 'distance 29 km'],
    ],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })
})

describe('hands', () => {
  it.each([
    ['车间招来70名周边村的妇女。', ['jobs 70 person']],
    ['等新线转起来，还要再招200个人。', ['jobs 200 person']],
    ['施工队用了120名当地农民。', ['jobs 120 person']],
    ['用工从260人添到500人。', ['jobs 500 person']],
    ['旺季添季节工150人。', ['jobs 150 person']],
    ['缝纫车间有40个工位。', ['jobs 40 person']],
    ['厂里新添了80个工人，总数到了310人。', ['jobs 80 person', 'jobs 310 person']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })

  it.each(['社区选聘111名网格员担任联络员。', '旗医院招聘了12名医生。'])(
    'no hands of a works: %s',
    (body) => {
      expect(outputs(body)).toEqual([])
    },
  )
})

describe('counts that go on', () => {
  it.each([
    [
      '全旗规划的18个规模化养殖场，11个已经投用，3个在建，其余4个也已开挖。',
      ['other 18 unit', 'other 11 unit', 'other 3 unit', 'other 4 unit'],
    ],
    ['像这样的恒温窖，全旗已有210座。', ['other 210 unit']],
    ['村里建起冷棚，一共160座。', ['other 160 unit']],
    ['园区盖起了人才公寓，96套。', ['other 96 unit']],
    ['全年5个盟级、28个旗级重点项目复工。', ['project_count 5 unit', 'project_count 28 unit']],
    [
      '今年全市棚户区改造任务3.2万户，已竣工2.7万户，腾空房屋1.9万户。',
      ['households 32000 household', 'households 27000 household', 'households 19000 household'],
    ],
    ['新增510个行政村通了硬化路。', ['other 510 unit']],
    ['全盟8.6万户纳税人享受了优惠。', ['enterprise_count 86000 unit']],
    ['雪场添了3条雪道、2条魔毯。', ['other 3 unit', 'equipment 2 unit']],
  ])('%s', (body, expected) => {
    expect(outputs(body)).toEqual(expected)
  })
})
