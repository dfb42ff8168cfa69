import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** A firm that is introduced with its size and what it makes; readers differ on whether it is an undertaking or its place's. */
export const firmCards = grammar({
  name: 'firm-cards',
  asks: ['outputs.product', 'outputs.basis', 'outputs.qualifier'],
  floor: 0.96,
  slots: {
    place: [
      { says: '克什克腾旗', code: '150425' },
      { says: '凉城县', code: '150925' },
      { says: '科尔沁右翼中旗', code: '152222' },
      { says: '杭锦旗', code: '150625' },
      { says: '东乌珠穆沁旗', code: '152525' },
    ],
    firm: [
      { says: '内蒙古牧歌食品有限公司', make: '牛肉干', value: 3_000, text: '3000吨', unit: 't/a' },
      { says: '金穗米业有限责任公司', make: '大米', value: 50_000, text: '5万吨', unit: 't/a' },
      { says: '鑫达碳素制品公司', make: '石墨电极', value: 12_000, text: '1.2万吨', unit: 't/a' },
      { says: '绿洲肥业股份有限公司', make: '有机肥', value: 80_000, text: '8万吨', unit: 't/a' },
      { says: '恒丰陶瓷公司', make: '建筑陶瓷', value: 22_000_000, text: '2200万平方米', unit: 'm2' },
    ],
    opening: [
      'F成立于2012年,位于P,',
      '走进位于P的F,生产车间里一片忙碌。公司',
      'F是P的一家农牧业产业化重点龙头企业,',
      '位于P的F是一家集研发、生产、销售于一体的企业,',
      '在P工业园区,F生产经理刘志远带着记者参观。“公司',
      '落户P的F',
    ],
    size: ['', '占地面积86亩,', '厂区占地86亩,', '总占地86亩,其中建筑面积2.1万平方米,'],
    people: ['', '现有员工160人,', '有职工160余人,', '吸纳就业160多人,'],
    make: [
      '年产M T。',
      '具备年产T M的生产能力。',
      '年可生产M T。',
      '拥有M生产线4条,年产能T。',
      '现有生产线4条,年生产能力达到T。',
      'M年产量达T。',
      '主要生产M等产品,设计年产能T。',
    ],
    sales: [
      '',
      '去年,实现销售收入2.3亿元,上缴税金1100万元。',
      '2019年,公司产值达2.3亿元,产品远销北京、上海等地。',
      '今年前10个月,企业销售收入2.3亿元。',
    ],
  },
  tell({ place, firm, opening, size, people, make, sales }) {
    const head = opening.replace('F', firm.says).replace('P', place.says)
    const made = make.replace('M', firm.make).replace('T', firm.text).replaceAll(' ', '')
    const body = `${head}${size}${people}${made}${sales}`
    const of = { subject: place.code, subjectAlso: ['p1'] }
    return {
      published: '2020-11-20',
      text: page({
        headline: `${place.says}龙头企业带动产业发展`,
        paragraphs: [body.includes('“') ? `${body.replace(/。$/, '。”')}刘志远说。` : body],
      }),
      projects: [{ id: 'p1', name: firm.says, aliases: [`${firm.says}${firm.make}`], optional: true }],
      outputs: [
        {
          ...of,
          measure: 'capacity',
          measureAlso: make.includes('产量') || make.startsWith('年产') ? ['production'] : [],
          value: firm.value,
          // what it made in a year has no year in its unit
          unit: make.includes('产量') && firm.unit === 't/a' ? 't' : firm.unit,
          ...(/M(?:T|产| T|年)|T M/.test(make) && { product: firm.make }),
          ...(make.includes('设计') && { basis: 'planned' as const }),
        },
        ...(make.includes('4条')
          ? [
              {
                ...of,
                measure: 'equipment' as const,
                measureAlso: ['other'],
                value: 4,
                unit: 'unit' as const,
                product: '生产线',
              },
            ]
          : []),
        ...(size.includes('86') ? [{ ...of, measure: 'area' as const, value: 86, unit: 'mu' as const }] : []),
        ...(size.includes('2.1')
          ? [{ ...of, measure: 'area' as const, value: 21_000, unit: 'm2' as const }]
          : []),
        ...(people
          ? [
              {
                ...of,
                measure: 'jobs' as const,
                value: 160,
                unit: 'person' as const,
                qualifier: people.includes('余') ? 'about' : people.includes('多') ? 'over' : 'exact',
              },
            ]
          : []),
        ...(sales
          ? [
              {
                ...of,
                measure: sales.includes('产值') ? ('output_value' as const) : ('revenue' as const),
                value: 230_000_000,
                unit: 'CNY' as const,
                period: sales.startsWith('今年') ? '2020-01..10' : '2019',
              },
            ]
          : []),
        ...(sales.includes('税金')
          ? [{ ...of, measure: 'tax' as const, value: 11_000_000, unit: 'CNY' as const }]
          : []),
      ],
    }
  },
})
