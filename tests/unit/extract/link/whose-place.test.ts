import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

/** Short reports, each with figures and the place (code) or undertaking (part of its name) that they are said of. */
interface Report {
  what: string
  publisher: string
  published: string
  text: string
  said: [value: number, of: string][]
}

const REPORTS: Report[] = [
  {
    what: 'a banner named under one aspect does not go on under the next',
    publisher: '通辽日报',
    published: '2025-03-11',
    text: [
      '通辽下发2025年经济和社会发展计划',
      '',
      '本报讯 今年全市的经济怎么干?市人民政府日前发出通知。',
      '',
      '新能源产业方面,全年新增并网400万千瓦。装备制造产业方面,科左后旗要新上产线12条。农牧业方面,粮食播种面积2100万亩。',
    ].join('\n'),
    said: [
      [4000000, '150500'],
      [12, '150522'],
      [21000000, '150500'],
    ],
  },
  {
    what: 'the banner of a paragraph goes on through its aspects',
    publisher: '通辽日报',
    published: '2025-03-11',
    text: [
      '各旗县晒成绩',
      '',
      '本报讯 全市各地日前晒出成绩单。',
      '',
      '科左后旗交出一份好答卷。工业方面,规上工业产值46亿元。农牧业方面,肉牛存栏86万头。',
    ].join('\n'),
    said: [
      [4600000000, '150522'],
      [860000, '150522'],
    ],
  },
  {
    what: 'a scene from a banner opens a report on the whole league',
    publisher: '锡林郭勒日报',
    published: '2024-07-10',
    text: [
      '牛羊“吃”上青贮料',
      '',
      '□本报记者 苏雅拉',
      '',
      '七月的清晨,露水还没散,牧民巴特尔就开着打草机下了地。在西乌珠穆沁旗巴彦花镇,他家种的300亩青贮玉米已经齐腰高。',
      '',
      '今年,全盟种植青贮玉米168万亩,比上年增加21万亩。盟农牧局还安排补贴资金4600万元,建设饲草储备库37座。',
    ].join('\n'),
    said: [
      [1680000, '152500'],
      [46000000, '152500'],
      [37, '152500'],
    ],
  },
  {
    what: '全旗 is the banner that the sentence before named in passing',
    publisher: '通辽日报',
    published: '2023-09-01',
    text: [
      '小荞麦 大产业',
      '',
      '8月底,库伦旗六家子镇的荞麦花开得正旺。合作社理事长白玉山说,去年荞麦卖到了每斤3.2元。',
      '',
      '依托荞麦产业,当地办起了加工厂。全旗荞麦种植面积达到35万亩,加工企业发展到12家,年加工能力6万吨。',
    ].join('\n'),
    said: [
      [350000, '150524'],
      [12, '150524'],
      [60000, '150524'],
    ],
  },
  {
    what: 'a town’s dateline tells which banner 全旗 is',
    publisher: '赤峰日报',
    published: '2024-03-05',
    text: [
      '设施农业迈上新台阶',
      '',
      '林东讯 (记者 王海)走进十三敖包镇的设施农业园区,一排排日光温室整齐排列。去年,全旗设施农业面积达到18.6万亩,占全市的七分之一,蔬菜产量41万吨,产值12.8亿元。',
    ].join('\n'),
    said: [
      [186000, '150422'],
      [410000, '150422'],
      [1280000000, '150422'],
    ],
  },
  {
    what: 'a neighbour that is only compared with gets nothing',
    publisher: '巴彦淖尔日报',
    published: '2023-04-18',
    text: [
      '五原县:向日葵春播全面展开',
      '',
      '4月中旬,五原县的向日葵陆续开种。与相邻的杭锦后旗不同,这里以食葵为主。今年全县计划种植向日葵118万亩,预计总产量24万吨。',
    ].join('\n'),
    said: [
      [1180000, '150821'],
      [240000, '150821'],
    ],
  },
  {
    what: 'text that a headline cuts off goes on below another article',
    publisher: '赤峰日报',
    published: '2022-07-18',
    text: [
      '# 上半年全市粮食和农牧业生产形势良好',
      '',
      '本报讯 记者从市农牧局获悉,上半年全市农作物播种面积2190万亩。畜牧业稳步发展,全市新建',
      '',
      '# 林西县开展安全生产检查',
      '',
      '本报讯 7月15日,林西县应急管理局对辖区12家企业开展安全生产检查,发现隐患31处,现场整改26处。',
      '',
      '标准化养殖场136处,牛存栏284万头,羊存栏1020万只。全市农畜产品加工企业实现销售收入263亿元。',
    ].join('\n'),
    said: [
      [136, '150400'],
      [2840000, '150400'],
      [26300000000, '150400'],
    ],
  },
  {
    what: 'a picture’s text stands between two parts of an article',
    publisher: '通辽日报',
    published: '2023-05-20',
    text: [
      '奈曼旗:沙地变绿洲',
      '',
      '近年来,奈曼旗坚持生态优先,实施科尔沁沙地综合治理工程,在白音他拉苏木连片造林。',
      '',
      '5月18日,科尔沁区实验小学的学生在操场上练习安代舞。 李明 摄',
      '',
      '去年,全旗完成造林11.2万亩、种草24万亩,森林覆盖率达到32.6%。',
    ].join('\n'),
    said: [
      [112000, '150525'],
      [240000, '150525'],
      [32.6, '150525'],
    ],
  },
  {
    what: 'above the average of the city, second in the city',
    publisher: '呼和浩特日报',
    published: '2023-08-11',
    text: [
      '土默特左旗上半年经济稳中有进',
      '',
      '本报讯 上半年,土默特左旗地区生产总值完成146亿元,增长9.8%,高于全市2.1个百分点;固定资产投资增长31%,居全市第二位;一般公共预算收入8.4亿元。',
    ].join('\n'),
    said: [
      [14600000000, '150121'],
      [840000000, '150121'],
    ],
  },
  {
    what: 'a herder of a banner is an example',
    publisher: '锡林郭勒日报',
    published: '2024-10-08',
    text: [
      '“小额快贷”解牧民燃眉之急',
      '',
      '本报讯 记者从盟金融办获悉,今年以来,全盟银行机构发放牧户小额贷款38.7亿元,惠及牧户2.6万户。苏尼特左旗牧民敖特根用贷来的20万元买了60吨草料。截至9月末,涉牧贷款余额182亿元。',
    ].join('\n'),
    said: [
      [3870000000, '152500'],
      [26000, '152500'],
      [18200000000, '152500'],
    ],
  },
  {
    what: 'a city, and at the end one of its districts',
    publisher: '内蒙古日报',
    published: '2022-12-10',
    text: [
      '煤城转型路更宽',
      '',
      '本报乌海12月9日电 (记者 于海东)今年1至11月,乌海市焦炭产量1380万吨,占全区三分之一;BDO产能达到52万吨。海南区新增光伏装机40万千瓦。',
    ].join('\n'),
    said: [
      [13800000, '150300'],
      [520000, '150300'],
      [400000, '150303'],
    ],
  },
  {
    what: 'the sum of all projects, one of them, and the county again',
    publisher: '巴彦淖尔日报',
    published: '2024-04-12',
    text: [
      '磴口县12个重点项目集中开工',
      '',
      '巴彦高勒讯 4月10日,磴口县举行重点项目集中开工仪式,12个项目总投资38.5亿元,年度计划投资15亿元。其中,圣牧光伏治沙项目总投资11亿元,装机20万千瓦。今年全县计划实施重点项目43个。',
    ].join('\n'),
    said: [
      [12, '150822'],
      [3850000000, '150822'],
      [1500000000, '150822'],
      [1100000000, '光伏治沙'],
      [200000, '光伏治沙'],
      [43, '150822'],
    ],
  },
]

describe('whose figure', () => {
  it.each(REPORTS)('$what', ({ publisher, published, text, said }) => {
    const { projects, investments, outputs } = extract(text, { publisher, published })
    const named = new Map(projects.map(({ id, name }) => [id, name]))
    const found = [
      ...outputs.map(({ value, subject }) => ({ value, subject })),
      ...investments.map(({ amount, subject }) => ({ value: amount, subject })),
    ].map(({ value, subject }) => [value, named.get(subject) ?? subject] as const)
    for (const [value, of] of said) {
      const subjects = found.filter(([other]) => other === value).map(([, subject]) => subject)
      expect(
        subjects.some((subject) => (/^\d{6}$/.test(of) ? subject === of : subject.includes(of))),
        `${value} of ${of}, found ${subjects.join(', ')}`,
      ).toBe(true)
    }
  })
})
