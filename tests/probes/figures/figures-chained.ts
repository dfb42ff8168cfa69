import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** Several figures of one undertaking in one sentence, in any order, with what it consists of between them. */
export const figuresChained = grammar({
  name: 'figures-chained',
  asks: ['outputs.basis', 'outputs.product', 'investments.qualifier', 'outputs.qualifier'],
  floor: 0.95,
  slots: {
    place: ['四子王旗', '突泉县', '托克托县', '鄂温克族自治旗', '杭锦后旗'],
    work: [
      {
        says: '马铃薯全粉加工项目',
        size: '建设全粉生产线4条',
        lines: 4,
        thing: '全粉生产线',
        made: '年产马铃薯全粉2.8万吨',
        value: 28_000,
        unit: 't/a',
        product: '马铃薯全粉',
      },
      {
        says: '氟化工新材料一体化项目',
        size: '建设电解槽16台',
        lines: 16,
        thing: '电解槽',
        made: '年产六氟磷酸锂1.5万吨',
        value: 15_000,
        unit: 't/a',
        product: '六氟磷酸锂',
      },
      {
        says: '风电叶片制造基地',
        size: '新建叶片生产线6条',
        lines: 6,
        thing: '叶片生产线',
        made: '年可生产风电叶片900套',
        value: 900,
        unit: 'unit',
        product: '风电叶片',
      },
      {
        says: '饲草料加工配送中心',
        size: '购置粉碎、打包设备35台套',
        lines: 35,
        thing: '粉碎、打包设备',
        made: '年加工饲草料12万吨',
        value: 120_000,
        unit: 't/a',
        product: '饲草料',
      },
      {
        says: '危险废物资源化处置工程',
        size: '配套焚烧炉2座',
        lines: 2,
        thing: '焚烧炉',
        made: '年可处置危险废物5万吨',
        value: 50_000,
        unit: 't/a',
        product: '危险废物',
      },
    ],
    opening: [
      'W选址P工业园区,',
      'P的W去年9月开工,',
      '据悉,P在建的W',
      '(记者 王敏)日前,W在P开工建设。项目',
      '据P发改委负责人介绍,W',
      'W:建设地点P。',
    ],
    order: ['SALM', 'SLAM', 'ASM', 'SMJ', 'SAJM', 'SMVT', 'SAMV', 'MSJ', 'SLMVJ', 'SCA', 'SACV', 'SALMVTJ'],
    sum: [
      { says: '总投资6.8亿元', qualifier: 'exact' },
      { says: '计划总投资约6.8亿元', qualifier: 'about' },
      { says: '概算投资6.8亿元人民币', qualifier: 'exact' },
      { says: '总投资额达6.8亿元', qualifier: 'exact' },
      { says: '总投资6.8亿元(其中申请专项债券2亿元)', qualifier: 'exact' },
      { says: '投资6.8亿元以上', qualifier: 'over' },
    ],
    area: [
      { says: '占地260亩', value: 260, unit: 'mu', qualifier: 'exact' },
      { says: '规划用地面积约260亩', value: 260, unit: 'mu', qualifier: 'about' },
      { says: '总建筑面积4.6万平方米', value: 46_000, unit: 'm2', qualifier: 'exact' },
      { says: '占地面积17.3公顷', value: 259.5, unit: 'mu', qualifier: 'exact' },
      { says: '建设标准化厂房4.6万平方米', value: 46_000, unit: 'm2', qualifier: 'exact' },
    ],
    after: ['建成后', '达产后', '项目投产后,预计', '投产后可实现', '项目全部建成后,每年可实现'],
  },
  tell({ place, work, opening, order, sum, area, after }) {
    const words: Record<string, string> = {
      S: sum.says,
      A: area.says,
      L: work.size,
      M: work.made,
      J: '可带动就业240人',
      V: '年产值9.5亿元',
      T: '税收5200万元',
      C: `主要建设原料库、生产车间、成品库及附属设施`,
    }
    let ahead = false
    const clauses = [...order].map((slot) => {
      const future = !ahead && (slot === 'J' || slot === 'V')
      if (future) ahead = true
      if (!future) return words[slot]!
      const lead = slot === 'J' && after.endsWith('实现') ? '建成后' : after
      return `${lead}${words[slot]!.replace(/^可(?=带动)/, lead.endsWith('预计') ? '' : '可')}`
    })
    const has = (slot: string) => order.includes(slot)
    const head = opening.replace('W', work.says).replace('P', place)
    return {
      published: '2022-06-08',
      text: page({
        headline: `${place}项目建设掀热潮`,
        paragraphs: [`${head}${clauses.join(',')}。`],
      }),
      projects: [{ id: 'p1', name: work.says }],
      investments: has('S')
        ? [
            { subject: 'p1', kind: 'total', amount: 680_000_000, qualifier: sum.qualifier },
            ...(sum.says.includes('其中')
              ? [
                  {
                    subject: 'p1',
                    kind: 'public_fund' as const,
                    kindAlso: ['loan', 'total', 'completed'],
                    amount: 200_000_000,
                    optional: true as const,
                  },
                ]
              : []),
          ]
        : [],
      outputs: [
        ...(has('A')
          ? [
              {
                subject: 'p1',
                measure: 'area' as const,
                value: area.value,
                unit: area.unit,
                qualifier: area.qualifier,
                basis: 'planned' as const,
              },
            ]
          : []),
        ...(has('L')
          ? [
              {
                subject: 'p1',
                measure: 'equipment' as const,
                measureAlso: ['other'],
                value: work.lines,
                unit: 'unit' as const,
                product: work.thing,
                basis: 'planned' as const,
              },
            ]
          : []),
        ...(has('M')
          ? [
              {
                subject: 'p1',
                measure: 'capacity' as const,
                value: work.value,
                unit: work.unit,
                product: work.product,
                basis: 'planned' as const,
              },
            ]
          : []),
        ...(has('J')
          ? [
              {
                subject: 'p1',
                measure: 'jobs' as const,
                value: 240,
                unit: 'person' as const,
                basis: 'planned' as const,
              },
            ]
          : []),
        ...(has('V')
          ? [
              {
                subject: 'p1',
                measure: 'output_value' as const,
                value: 950_000_000,
                unit: 'CNY' as const,
                basis: 'planned' as const,
              },
            ]
          : []),
        ...(has('T')
          ? [
              {
                subject: 'p1',
                measure: 'tax' as const,
                value: 52_000_000,
                unit: 'CNY' as const,
                basis: 'planned' as const,
              },
            ]
          : []),
      ],
    }
  },
})
