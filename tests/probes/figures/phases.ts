import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** An undertaking of two phases, each with figures of its own. */
export const phases = grammar({
  name: 'phases',
  asks: [],
  floor: 0.98,
  slots: {
    place: ['鄂托克前旗', '扎鲁特旗', '化德县', '牙克石市', '阿拉善左旗'],
    firm: ['内蒙古安瑞能源有限公司', '中恒集团', '浙江科远材料股份有限公司'],
    work: [
      {
        says: '生物基材料项目',
        make: '年产聚乳酸',
        unit: 't/a',
        one: ['3万吨', 30_000],
        two: ['7万吨', 70_000],
        all: ['10万吨', 100_000],
      },
      {
        says: '风光储一体化项目',
        make: '建设装机',
        measure: 'installed_capacity',
        unit: 'kW',
        one: ['20万千瓦', 200_000],
        two: ['30万千瓦', 300_000],
        all: ['50万千瓦', 500_000],
      },
      {
        says: '生猪养殖全产业链项目',
        make: '年出栏生猪',
        unit: 'head',
        one: ['10万头', 100_000],
        two: ['20万头', 200_000],
        all: ['30万头', 300_000],
      },
      {
        says: '绿氢制甲醇项目',
        make: '年产绿色甲醇',
        unit: 't/a',
        one: ['25万吨', 250_000],
        two: ['50万吨', 500_000],
        all: ['75万吨', 750_000],
      },
    ],
    opening: [
      'F投资建设的W落户P。',
      '近日,P的W一期工程顺利投产。',
      '在P,F的W正在加紧建设。',
      'W位于P工业园区,由F投资建设。',
    ],
    whole: ['项目总投资30亿元,', '该项目计划总投资30亿元,占地800亩,', '据了解,项目'],
    parts: [
      '分两期建设:一期投资10亿元,M1;二期投资20亿元,M2。',
      '分两期建设,其中一期投资10亿元,M1,二期投资20亿元,M2。',
      '分两期实施。一期投资10亿元,M1,已于6月投产;二期投资20亿元,M2,计划明年开工。',
      '规划分两期建设。其中,一期工程总投资10亿元,占地300亩,M1;二期工程总投资20亿元,占地500亩,M2。',
      '分两期建设,一期M1,二期M2。',
      '总规模MA,一期M1,投资10亿元。',
      '一期占地300亩,M1,二期规划M2。',
      '一、二期投资分别为10亿元和20亿元,全部建成后MA。',
      '其中一期投资10亿元,M1。二期正在做前期工作,计划投资20亿元。',
    ],
    end: [
      '',
      '两期全部达产后,可实现年产值45亿元,带动就业600人。',
      '目前,一期已完成投资6亿元,二期正在办理前期手续。',
    ],
  },
  tell({ place, firm, work, opening, whole, parts, end }) {
    const head = opening.replace('W', work.says).replace('F', firm).replace('P', place)
    const [one, two, all] = [work.one, work.two, work.all]
    const text = `${head}${whole}${parts}${end}`
      .replace('M1', `${work.make}${one[0]}`)
      .replace('M2', `${work.make}${two[0]}`)
      .replace('MA', `${work.make}${all[0]}`)
    const measure = 'measure' in work ? work.measure : 'capacity'
    const sum = (kind: 'total' | 'completed', amount: number) => ({ subject: 'p1', kind, amount })
    const makes = (value: number) => ({
      subject: 'p1',
      measure,
      measureAlso: ['production', 'livestock', 'capacity'],
      value,
      unit: work.unit,
    })
    const area = (value: number) => ({ subject: 'p1', measure: 'area' as const, value, unit: 'mu' as const })
    return {
      published: '2023-11-02',
      text: page({ headline: `${place}产业链越拉越长`, paragraphs: [text] }),
      projects: [{ id: 'p1', name: work.says }],
      investments: [
        ...(whole.includes('30亿') ? [sum('total', 3_000_000_000)] : []),
        ...(parts.includes('10亿') ? [sum('total', 1_000_000_000)] : []),
        ...(parts.includes('20亿') ? [sum('total', 2_000_000_000)] : []),
        ...(end.includes('6亿元') ? [sum('completed', 600_000_000)] : []),
      ],
      outputs: [
        ...(parts.includes('M1') ? [makes(one[1])] : []),
        ...(parts.includes('M2') ? [makes(two[1])] : []),
        ...(parts.includes('MA') ? [makes(all[1])] : []),
        ...(whole.includes('800亩') ? [area(800)] : []),
        ...(parts.includes('300亩') ? [area(300)] : []),
        ...(parts.includes('500亩') ? [area(500)] : []),
        ...(end.includes('45亿')
          ? [
              { subject: 'p1', measure: 'output_value' as const, value: 4_500_000_000, unit: 'CNY' as const },
              { subject: 'p1', measure: 'jobs' as const, value: 600, unit: 'person' as const },
            ]
          : []),
      ],
    }
  },
})
