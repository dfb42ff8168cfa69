import { grammar, type SaidOutput } from '../../support/probes/grammar'

const WORKS = [
  {
    says: 'silicon',
    name: '年产5万吨有机硅单体项目',
    firm: '内蒙古瑞和硅业有限公司',
    place: '乌海市海南区',
    site: '乌海市海南区西来峰工业园区',
    code: '150303',
    sum: 1_275_000_000,
    printed: '127500万元',
    size: '建设年产5万吨有机硅单体生产线2条,配套建设公用工程及辅助设施。占地面积260亩。',
    figures: [
      { measure: 'capacity', value: 50_000, unit: 't/a' },
      { measure: 'area', value: 260, unit: 'mu' },
    ],
    free: [{ measure: 'equipment', value: 2, unit: 'unit', measureAlso: ['other'] }],
  },
  {
    says: 'dairy farm',
    name: '5000头奶牛标准化养殖基地建设项目',
    firm: '商都县牧丰农牧业有限公司',
    place: '商都县',
    site: '乌兰察布市商都县小海子镇',
    code: '150923',
    sum: 180_000_000,
    printed: '1.8亿元',
    size: '建设标准化牛舍6万平方米、饲草料库8000平方米。',
    figures: [
      { measure: 'area', value: 60_000, unit: 'm2' },
      { measure: 'area', value: 8000, unit: 'm2' },
    ],
    free: [{ measure: 'livestock', value: 5000, unit: 'head' }],
  },
  {
    says: 'solar',
    name: '库布其沙漠50万千瓦光伏治沙项目',
    firm: '杭锦旗绿能新能源有限责任公司',
    place: '杭锦旗',
    site: '鄂尔多斯市杭锦旗独贵塔拉镇',
    code: '150625',
    sum: 2_430_000_000,
    printed: '24.3亿元',
    size: '新建50万千瓦光伏电站,配套建设1座220千伏升压站,治理沙地3.2万亩。',
    figures: [
      { measure: 'installed_capacity', value: 500_000, unit: 'kW' },
      { measure: 'area', value: 32_000, unit: 'mu' },
    ],
    free: [
      { measure: 'equipment', value: 1, unit: 'unit', measureAlso: ['other'] },
      { measure: 'other', value: 220_000, unit: 'kW' },
    ],
  },
] as const
type Work = (typeof WORKS)[number]

/** The fields of a form, in order; what a form calls them differs. */
const FIELDS: Readonly<Record<string, (work: Work) => readonly (readonly [string, string])[]>> = {
  approval: ({ name, firm, site, size, printed }) => [
    ['项目名称', name],
    ['建设单位', firm],
    ['建设地点', site],
    ['建设规模及内容', size],
    ['总投资', printed],
  ],
  environment: ({ name, firm, site, size, printed }) => [
    ['项目名称', name],
    ['建设地点', site],
    ['建设单位', firm],
    ['环评机构', '北京绿源环境技术有限公司'],
    ['项目概况', `${size}项目总投资${printed}。`],
    ['公示期', '2024年9月10日至9月16日'],
  ],
  record: ({ name, firm, site, size, printed }) => [
    ['项目代码', '2408-150000-04-01-513208'],
    ['项目单位', firm],
    ['项目名称', name],
    ['建设性质', '新建'],
    ['建设地点', site],
    ['主要建设内容及规模', size],
    ['总投资及资金来源', `总投资${printed},由企业自筹`],
  ],
  tender: ({ name, firm, site, size, printed }) => [
    ['招标项目', name],
    ['招标人', firm],
    ['项目地点', site],
    ['建设规模', size],
    ['项目投资', printed],
    ['计划工期', '365日历天'],
  ],
}

const SETS: Readonly<Record<string, (fields: readonly (readonly [string, string])[]) => string>> = {
  lines: (fields) => fields.map(([field, value]) => `${field}:${value}`).join('\n'),
  'lines apart': (fields) => fields.map(([field, value]) => `${field}:${value}`).join('\n\n'),
  'numbered 一、': (fields) =>
    fields.map(([field, value], i) => `${'一二三四五六七'[i]}、${field}:${value}`).join('\n'),
  'numbered 1.': (fields) => fields.map(([field, value], i) => `${i + 1}.${field}:${value}`).join('\n\n'),
  'numbered (1)': (fields) => fields.map(([field, value], i) => `(${i + 1})${field}:${value}`).join('\n'),
  brackets: (fields) => fields.map(([field, value]) => `【${field}】${value}`).join('\n'),
  'blank after colon': (fields) => fields.map(([field, value]) => `${field}: ${value}`).join('\n'),
  'full width': (fields) => fields.map(([field, value]) => `${field}：${value}`).join('\n'),
  'one paragraph': (fields) =>
    `${fields.map(([field, value]) => `${field}:${value.replace(/。$/, '')}`).join(';')}。`,
  'bold fields': (fields) => fields.map(([field, value]) => `**${field}:**${value}`).join('\n\n'),
  'table of two columns': (fields) =>
    ['| 项目 | 内容 |', '|---|---|', ...fields.map(([field, value]) => `| ${field} | ${value} |`)].join('\n'),
  tabs: (fields) => fields.map(([field, value]) => `${field}\t${value}`).join('\n'),
}

/** Notices that tell of an undertaking in the fields of a form. */
export const notices = grammar({
  name: 'notices',
  asks: ['project.company', 'project.region'],
  floor: 0.95,
  slots: {
    work: WORKS,
    fields: Object.keys(FIELDS),
    set: Object.keys(SETS),
    title: [
      '## 关于N的批复',
      '## N环境影响评价公示',
      '## 项目信息公示',
      '## 2024年重点项目备案信息公告',
      'N招标公告',
      '企业投资项目备案公示',
    ],
    lead: [
      '',
      '根据有关规定,现将该项目有关情况公示如下:',
      'F:\n\n你单位报来的《关于N核准的请示》收悉。经研究,原则同意。现批复如下:',
    ],
    other: [
      '',
      '## 全旗教育工作会议召开\n\n本报讯(记者 李娜)9月10日,全旗教育工作会议召开。会议强调,要全面贯彻党的教育方针。',
    ],
  },
  tell({ work, fields, set, title, lead, other }) {
    const name = (text: string) => text.replace(/N/g, work.name).replace(/F/g, work.firm)
    const figures: readonly object[] = work.figures
    const free: readonly object[] = work.free
    return {
      published: '2024-09-12',
      text: [name(title), name(lead), SETS[set]!(FIELDS[fields]!(work)), other].filter(Boolean).join('\n\n'),
      projects: [{ id: 'p1', name: work.name, company: work.firm, region: work.code }],
      investments: [{ subject: 'p1', kind: 'total', amount: work.sum }],
      outputs: [
        ...figures.map((figure) => ({ subject: 'p1', ...figure }) as SaidOutput),
        ...free.map((figure) => ({ subject: 'p1', optional: true, ...figure }) as SaidOutput),
      ],
    }
  },
})
