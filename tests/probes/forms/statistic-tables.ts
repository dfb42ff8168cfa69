import { grammar, type SaidOutput } from '../../support/probes/grammar'

interface Line {
  name: string
  unit: string
  value: string
  change: string
  said: Pick<SaidOutput, 'measure' | 'value' | 'unit'> & Partial<SaidOutput>
}

const LINES: readonly Line[] = [
  {
    name: '地区生产总值',
    unit: '亿元',
    value: '312.6',
    change: '6.1',
    said: { measure: 'gdp', value: 31_260_000_000, unit: 'CNY', change: 6.1 },
  },
  {
    name: '固定资产投资',
    unit: '亿元',
    value: '98.4',
    change: '14.3',
    said: { measure: 'fixed_investment', value: 9_840_000_000, unit: 'CNY', change: 14.3 },
  },
  {
    name: '社会消费品零售总额',
    unit: '亿元',
    value: '57.25',
    change: '4.8',
    said: { measure: 'retail_sales', value: 5_725_000_000, unit: 'CNY', change: 4.8 },
  },
  {
    name: '一般公共预算收入',
    unit: '万元',
    value: '128500',
    change: '-2.6',
    said: { measure: 'fiscal_revenue', value: 1_285_000_000, unit: 'CNY', change: -2.6 },
  },
  {
    name: '原煤产量',
    unit: '万吨',
    value: '1860',
    change: '3.5',
    said: { measure: 'production', value: 18_600_000, unit: 't', change: 3.5 },
  },
  {
    name: '发电量',
    unit: '亿千瓦时',
    value: '86.2',
    change: '9.7',
    said: { measure: 'production', value: 8_620_000_000, unit: 'kWh', change: 9.7 },
  },
]

const PLACES = [
  {
    says: '通辽市',
    code: '150500',
    of: [
      ['科尔沁区', '150502'],
      ['开鲁县', '150523'],
      ['奈曼旗', '150525'],
    ],
  },
  {
    says: '乌兰察布市',
    code: '150900',
    of: [
      ['集宁区', '150902'],
      ['丰镇市', '150981'],
      ['四子王旗', '150929'],
    ],
  },
  {
    says: '兴安盟',
    code: '152200',
    of: [
      ['乌兰浩特市', '152201'],
      ['阿尔山市', '152202'],
      ['突泉县', '152224'],
    ],
  },
] as const

type Rows = readonly (readonly string[])[]
const pad = (cell: string, to: number) => cell + ' '.repeat(Math.max(2, to - cell.length * 2))

/** How a table is set. */
const SETS: Readonly<Record<string, (rows: Rows) => string>> = {
  markdown: (rows) =>
    rows
      .map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`)
      .join('\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  spaces: (rows) =>
    rows
      .map((row) =>
        row
          .map((cell) => pad(cell, 24))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  'tabs, lines apart': (rows) => rows.map((row) => row.join('\t')).join('\n\n'),
  'markdown, aligned': (rows) =>
    rows
      .map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${row.map(() => ':---:|').join('')}` : ''}`)
      .join('\n'),
  'markdown, bold head': (rows) =>
    rows
      .map((row, i) =>
        i === 0
          ? `| ${row.map((cell) => `**${cell}**`).join(' | ')} |\n|${row.map(() => '---|').join('')}`
          : `| ${row.join(' | ')} |`,
      )
      .join('\n'),
}

/** Where units and changes stand. */
const HEADS: Readonly<
  Record<string, { head: readonly string[]; row: (line: Line, at: number) => readonly string[] }>
> = {
  'unit column': {
    head: ['指标', '单位', '1—6月', '同比增长(%)'],
    row: ({ name, unit, value, change }) => [name, unit, value, change],
  },
  'unit behind the name': {
    head: ['指标名称', '绝对量', '增速(%)'],
    row: ({ name, unit, value, change }) => [`${name}(${unit})`, value, change],
  },
  'unit after a comma': {
    head: ['指标', '上半年', '比上年同期±%'],
    row: ({ name, unit, value, change }) => [`${name}(${unit})`, value, change],
  },
  numbered: {
    head: ['序号', '指标', '计量单位', '累计完成', '同比±%'],
    row: ({ name, unit, value, change }, i) => [String(i + 1), name, unit, value, change],
  },
  'unit with the value': {
    head: ['主要指标', '完成情况', '同比增长'],
    row: ({ name, unit, value, change }) => [name, `${value}${unit}`, `${change}%`],
  },
  'rank at the end': {
    head: ['指标', '单位', '总量', '增速(%)', '全区位次'],
    row: ({ name, unit, value, change }, i) => [name, unit, value, change, String(i + 3)],
  },
  'Chinese numbers of sections': {
    head: ['指 标', '单 位', '本期累计', '增长%'],
    row: ({ name, unit, value, change }, i) => [`${'一二三四五六'[i]}、${name}`, unit, value, change],
  },
}

/** Tables of a place's indicators. */
export const statisticTables = grammar({
  name: 'statistic-tables',
  asks: ['outputs.period', 'outputs.change'],
  floor: 0.98,
  slots: {
    place: PLACES,
    set: Object.keys(SETS),
    head: Object.keys(HEADS),
    caption: [
      '## 2024年上半年P主要经济指标',
      'P2024年1—6月主要经济指标完成情况',
      '## P经济运行简况\n\n2024年上半年主要指标完成情况表',
    ],
    below: ['', '注:数据来源于P统计局。', '注:地区生产总值增速按可比价格计算。'],
    lines: ['0,1,2', '3,4,5', '5,2,0', '1,3,4'],
  },
  tell({ place, set, head, caption, below, lines }) {
    const named = (text: string) => text.replace(/P/g, place.says)
    const shown = lines.split(',').map((at) => LINES[Number(at)]!)
    const { head: heading, row } = HEADS[head]!
    return {
      published: '2024-07-25',
      text: [named(caption), SETS[set]!([heading, ...shown.map(row)]), named(below)]
        .filter(Boolean)
        .join('\n\n'),
      outputs: shown.map(({ said }) => ({
        subject: place.code,
        period: '2024-H1',
        periodAlso: ['2024-01..06'],
        ...said,
      })),
    }
  },
})

const MEASURES = [
  {
    says: '固定资产投资',
    unit: '亿元',
    said: { measure: 'fixed_investment', unit: 'CNY' },
    factor: 1e8,
    values: ['46.2', '18.5', '9.35'],
  },
  {
    says: '牲畜存栏',
    unit: '万头只',
    said: { measure: 'livestock', unit: 'head' },
    factor: 1e4,
    values: ['120', '86.5', '203.4'],
  },
  {
    says: '粮食产量',
    unit: '万吨',
    said: { measure: 'production', unit: 't' },
    factor: 1e4,
    values: ['32.6', '105', '88.1'],
  },
  {
    says: '造林面积',
    unit: '万亩',
    said: { measure: 'area', unit: 'mu' },
    factor: 1e4,
    values: ['6.2', '3', '11.25'],
  },
] as const

/** Tables whose rows are places. */
export const placeTables = grammar({
  name: 'place-tables',
  asks: ['outputs.period'],
  floor: 0.98,
  slots: {
    place: PLACES,
    measure: MEASURES,
    set: Object.keys(SETS),
    head: ['unit in the head', 'unit in the caption', 'unit above', 'plan and done', 'with change'],
    total: ['none', 'first', 'last'],
    number: ['', '序号'],
  },
  tell({ place, measure, set, head, total, number }) {
    const { says, unit, said, factor, values } = measure
    const heads: Readonly<Record<string, readonly string[]>> = {
      'unit in the head': ['旗县市区', `${says}(${unit})`],
      'unit in the caption': ['地区', says],
      'unit above': ['地区', says],
      'plan and done': ['旗县(市、区)', `年度计划(${unit})`, `累计完成(${unit})`],
      'with change': ['地区', `${says}(${unit})`, '同比增长(%)'],
    }
    const rows = place.of.map(([name], i) => {
      const value = values[i]!
      const row =
        head === 'plan and done'
          ? [name, '150', value]
          : head === 'with change'
            ? [name, value, '5.5']
            : [name, value]
      return number ? [String(i + 1), ...row] : row
    })
    const sum = '400'
    const all = [
      number ? '' : null,
      '合计',
      ...(head === 'plan and done' ? ['450'] : []),
      sum,
      ...(head === 'with change' ? ['6.6'] : []),
    ].filter((cell) => cell !== null)
    if (total !== 'none' && number && set !== 'markdown' && set !== 'tabs') return null
    const body = total === 'first' ? [all, ...rows] : total === 'last' ? [...rows, all] : rows
    const heading = [...(number ? [number] : []), ...heads[head]!]
    const caption =
      head === 'unit in the caption'
        ? `## 2024年上半年${place.says}各旗县市区${says}情况(${unit})`
        : `## 2024年上半年${place.says}各旗县市区${says}情况${head === 'unit above' ? `\n\n单位:${unit}` : ''}`
    const output = (subject: string, value: number, more: Partial<SaidOutput> = {}): SaidOutput => ({
      subject,
      ...said,
      value: Math.round(value * factor),
      period: '2024-H1',
      ...more,
    })
    const plan = head === 'plan and done'
    const planned: Partial<SaidOutput> = { basis: 'planned', periodAlso: ['2024'] }
    return {
      published: '2024-07-25',
      text: `${caption}\n\n${SETS[set]!([heading, ...body])}`,
      outputs: [
        ...place.of.flatMap(([, code], i) => [
          output(code, Number(values[i])),
          ...(plan ? [output(code, 150, planned)] : []),
        ]),
        ...(total === 'none'
          ? []
          : [output(place.code, 400), ...(plan ? [output(place.code, 450, planned)] : [])]),
      ],
    }
  },
})
