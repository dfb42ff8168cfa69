import { grammar } from '../../support/probes/grammar'
import { page } from '../../support/probes/page'

/** What a plant could do before and can or will do after works, told as a rise. */
export const figuresRaised = grammar({
  name: 'figures-raised',
  asks: ['outputs.product'],
  floor: 0.98,
  slots: {
    place: ['土默特左旗', '宁城县', '卓资县', '苏尼特右旗', '乌拉特前旗'],
    work: [
      {
        says: '烧碱装置扩能改造项目',
        what: '烧碱年产能',
        product: '烧碱',
        unit: 't/a',
        from: '12万吨',
        to: '20万吨',
        value: 200_000,
        before: 120_000,
      },
      {
        says: '葵花籽炒货生产线技改项目',
        what: '年加工能力',
        unit: 't/a',
        from: '8000吨',
        to: '2.5万吨',
        value: 25_000,
        before: 8_000,
      },
      {
        says: '露天煤矿产能核增项目',
        what: '原煤年产能',
        product: '原煤',
        unit: 't/a',
        from: '300万吨',
        to: '500万吨',
        value: 5_000_000,
        before: 3_000_000,
      },
      {
        says: '城北污水处理厂提标扩建工程',
        what: '日处理能力',
        unit: 't',
        from: '2万吨',
        to: '3.5万吨',
        value: 35_000,
        before: 20_000,
      },
      {
        says: '现代化奶牛养殖场二期项目',
        what: '奶牛存栏',
        product: '奶牛',
        measure: 'livestock',
        unit: 'head',
        from: '3000头',
        to: '8000头',
        value: 8_000,
        before: 3_000,
      },
    ],
    stage: [
      { says: '开工', done: false },
      { says: '建成投用', done: true },
    ],
    opening: ['近日,P的WS。', 'P总投资2.6亿元的WS。', '记者从P工信部门获悉,由远达公司投资2.6亿元建设的WS。'],
    lead: ['项目建成后,', '改造完成后,', '', '“', '据介绍,该项目建成投用后,', '此次改造后,'],
    rise: [
      'Q将由F提高到T',
      'Q由原来的F提升至T',
      'Q从F增加到T',
      'Q由目前的F扩大到T',
      'Q由过去的F跃升到T,增长一倍左右',
      'Q将达到T,比原来的F大幅提高',
      'Q由F增至T,位居全区前列',
      'Q可达T',
    ],
    end: ['。', ',年可新增产值1.8亿元。', ',带动周边90名群众就业。'],
  },
  tell({ place, work, stage, opening, lead, rise, end }) {
    const head = opening.replace('P', place).replace('W', work.says).replace('S', stage.says)
    const told = rise.replace('Q', work.what).replace('F', work.from).replace('T', work.to)
    const body = lead === '“' ? `“${told}${end}”公司负责人高明说。` : `${lead}${told}${end}`
    const measure = 'measure' in work ? work.measure : 'capacity'
    const product = 'product' in work ? { product: work.product } : {}
    const also = ['production', 'capacity', 'livestock', 'other']
    return {
      published: '2021-10-14',
      text: page({ headline: `${place}企业技改忙`, paragraphs: [`${head}${body}`] }),
      projects: [{ id: 'p1', name: work.says }],
      investments: opening.includes('2.6亿元') ? [{ subject: 'p1', kind: 'total', amount: 260_000_000 }] : [],
      outputs: [
        { subject: 'p1', measure, measureAlso: also, value: work.value, unit: work.unit, ...product },
        { subject: 'p1', measure, measureAlso: also, value: work.before, unit: work.unit, optional: true },
        ...(end.includes('产值')
          ? [{ subject: 'p1', measure: 'output_value' as const, value: 180_000_000, unit: 'CNY' as const }]
          : []),
        ...(end.includes('就业')
          ? [{ subject: 'p1', measure: 'jobs' as const, value: 90, unit: 'person' as const }]
          : []),
      ],
    }
  },
})
