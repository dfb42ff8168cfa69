import { grammar } from '../../support/probes/grammar'

const WORKS = [
  {
    says: 'basalt',
    name: '玄武岩纤维及制品生产项目',
    place: '察哈尔右翼后旗',
    code: '150928',
    content: '建设年产3万吨玄武岩纤维生产线及配套设施,占地300亩。',
    sum: 650_000_000,
    printed: '6.5亿元',
    sales: 1_200_000_000,
    sold: '12亿元',
    figures: [
      { measure: 'capacity', value: 30_000, unit: 't/a' },
      { measure: 'area', value: 300, unit: 'mu' },
    ],
  },
  {
    says: 'sheepskin',
    name: '羊皮革精深加工项目',
    place: '苏尼特左旗',
    code: '152523',
    content: '新建厂房2.6万平方米,年加工羊皮120万张。',
    sum: 210_000_000,
    printed: '2.1亿元',
    sales: 320_000_000,
    sold: '3.2亿元',
    figures: [
      { measure: 'area', value: 26_000, unit: 'm2' },
      { measure: 'capacity', value: 1_200_000, unit: 'unit' },
    ],
  },
  {
    says: 'spa',
    name: '温泉康养度假综合体项目',
    place: '敖汉旗',
    code: '150430',
    content: '建设康养中心、温泉酒店及配套设施,总建筑面积4.8万平方米。',
    sum: 480_000_000,
    printed: '4.8亿元',
    sales: 95_000_000,
    sold: '9500万元',
    figures: [{ measure: 'area', value: 48_000, unit: 'm2' }],
  },
] as const
type Work = (typeof WORKS)[number]

const FORMS: Readonly<Record<string, (work: Work) => string>> = {
  'fields on lines': (w) =>
    `项目名称:${w.name}\n建设地点:${w.place}\n建设内容及规模:${w.content}\n投资估算:总投资${w.printed}\n效益分析:项目达产后,预计年销售收入${w.sold}。\n合作方式:独资、合资`,
  'name as subhead': (w) =>
    `### ${w.name}\n\n建设地点:${w.place}。\n\n建设规模及内容:${w.content}\n\n投资规模:项目总投资${w.printed}。\n\n经济效益:项目建成后年可实现销售收入${w.sold}。`,
  'numbered parts': (w) =>
    `### ${w.name}\n\n1.建设内容及规模。${w.content}\n\n2.投资估算及资金筹措。项目总投资${w.printed}。\n\n3.效益分析。项目建成后,预计实现年销售收入${w.sold}。\n\n4.合作方式:独资、合作。\n\n5.建设地点:${w.place}。`,
  'bracketed fields': (w) =>
    `【项目名称】${w.name}\n【项目地点】${w.place}\n【建设内容】${w.content}\n【总投资】${w.printed}\n【预期效益】达产后预计年销售收入${w.sold}`,
  'one paragraph': (w) =>
    `${w.name}。建设地点:${w.place}。建设内容及规模:${w.content}总投资${w.printed}。项目达产后,预计年销售收入${w.sold}。`,
  'parts with 一': (w) =>
    `${w.name}\n\n一、项目概况\n\n项目选址${w.place}。${w.content}\n\n二、投资估算\n\n总投资${w.printed}。\n\n三、效益分析\n\n达产后预计年销售收入${w.sold}。`,
}

/** Pages that offer undertakings to investors. */
export const promotion = grammar({
  name: 'promotion',
  asks: ['project.status', 'project.region'],
  floor: 0.94,
  slots: {
    first: WORKS,
    second: WORKS,
    form: Object.keys(FORMS),
    number: ['none', '一、', '(一)', '1.', '项目一'],
    title: ['## 招商引资项目推介', '招商项目', '# 重点招商项目', '## 诚邀八方客商 共享发展机遇'],
    lead: ['', '为进一步扩大开放,现将部分招商项目推介如下,欢迎各界客商前来考察洽谈。'],
  },
  tell({ first, second, form, number, title, lead }) {
    if (first === second) return null
    const works = [first, second]
    const set = works.map((work, i) => {
      const mark =
        number === 'none'
          ? ''
          : number === '项目一'
            ? `项目${'一二'[i]}:`
            : number.replace(
                /[一1]/,
                i === 0 ? (number.includes('1') ? '1' : '一') : number.includes('1') ? '2' : '二',
              )
      return FORMS[form]!(work).replace(work.name, `${mark}${work.name}`)
    })
    if (number !== 'none' && /^(?:fields|bracketed|numbered parts|parts)/.test(form)) return null
    return {
      published: '2024-09-12',
      text: [title, lead, ...set].filter(Boolean).join('\n\n'),
      projects: works.map((work, i) => ({
        id: `p${i + 1}`,
        name: work.name,
        region: work.code,
        status: 'planned',
        statusAlso: ['unknown'],
      })),
      investments: works.map(({ sum }, i) => ({ subject: `p${i + 1}`, kind: 'total', amount: sum })),
      outputs: works.flatMap((work, i) => [
        ...work.figures.map((figure) => ({ subject: `p${i + 1}`, ...figure })),
        {
          subject: `p${i + 1}`,
          measure: 'revenue',
          value: work.sales,
          unit: 'CNY',
          basis: 'planned',
        } as const,
      ]),
    }
  },
})
