import { z } from 'zod'
import { INVESTMENT_KINDS, MEASURES } from '@/lib/extract/types'
import { SERIES_NAMES } from '@/lib/store/read/series'
import * as part from './parts'
import { means } from './texts'

/** What the API and the JSON files give, one schema per resource. */
const STANDINGS = ['leading', 'earlier', 'restated', 'contradicting', 'part'] as const

const nameEn = z.string().meta(means('英文名称', 'English name'))

const sums = z.strictObject(Object.fromEntries(SERIES_NAMES.map((name) => [name, part.sum]))).meta({
  id: 'Sums',
  ...means('项目数字的合计，计划与实际分开', 'Sums of figures of projects, planned and actual apart'),
})

export const region = z
  .strictObject({
    code: part.regionCode,
    level: z.enum(['region', 'prefecture', 'county']).meta(means('层级', 'Level')),
    name: part.regionName,
    shortName: z.string().meta(means('简称', 'Short Chinese name')),
    nameEn,
    parent: part.regionCode.nullable().meta(means('上级地区', 'The unit above')),
    projects: part.count.meta(means('项目数，含下辖地区', 'Projects, those of its parts included')),
    unplaced: part.count.meta(
      means('其中未落到下辖地区的项目数', 'Those of them that could not be placed in one of its parts'),
    ),
    sums,
    page: part.page,
  })
  .meta({ id: 'Region', ...means('地区', 'A region') })

export const industry = z
  .strictObject({
    slug: part.industry,
    sector: part.sector,
    name: part.industryName,
    nameEn,
    gbt4754: z
      .array(z.strictObject({ code: z.string(), name: z.string() }))
      .meta(means('对应的国民经济行业分类（GB/T 4754—2017）', 'Classes of GB/T 4754-2017 that it covers')),
    projects: part.count.meta(means('项目数', 'Projects')),
    sums,
    page: part.page,
  })
  .meta({ id: 'Industry', ...means('行业', 'An industry') })

export const project = z
  .strictObject({
    key: part.factKey,
    name: z.string().meta(means('项目名称', 'Name of the project')),
    company: z.string().nullable().meta(means('建设单位', 'Company that builds it')),
    park: z.string().nullable().meta(means('园区', 'Industrial park')),
    region: part.regionCode,
    regionName: part.regionName,
    industry: part.industry,
    industryName: part.industryName,
    sector: part.sector,
    status: part.status,
    statusAsOf: part.published
      .nullable()
      .meta(means('说明该阶段的报道日期', 'Date of the report that states the stage')),
    completion: z.string().nullable().meta(means('竣工或投产时间', 'Completion or start of production')),
    firstYear: part.year.nullable().meta(means('首次报道年份', 'First year in which it was reported')),
    lastYear: part.year.nullable().meta(means('最近报道年份', 'Last year in which it was reported')),
    mentions: part.count.meta(means('报道次数', 'Articles that mention it')),
    totalInvestment: part.money.nullable().meta(means('计划总投资', 'Planned total investment')),
    completedInvestment: part.money.nullable().meta(means('已完成投资', 'Investment carried out so far')),
    evidence: part.evidence,
    page: part.page,
  })
  .meta({ id: 'Project', ...means('项目（多篇报道合并）', 'A project, merged over articles') })

const figure = {
  key: part.factKey,
  project: part.factKey
    .nullable()
    .meta(means('所属项目；地区数字为 null', 'Its project; null for figures of places')),
  projectName: z.string().nullable().meta(means('项目名称', 'Name of its project')),
  region: part.regionCode,
  regionName: part.regionName,
  industry: part.industry,
  industryName: part.industryName,
  basis: part.basis,
  qualifier: part.qualifier,
  period: z
    .string()
    .nullable()
    .meta(means('所指时期', 'Period it is for', { examples: ['2025-01..11'] })),
  year: part.year.nullable().meta(means('归入年份', 'Year it is filed under')),
  phase: z.string().nullable().meta(means('分期', 'Phase of the project')),
  standing: z
    .enum(STANDINGS)
    .meta(
      means(
        '与同一项目其他数字的关系：leading 最新，earlier 其他时期，restated 重复，contradicting 不一致，part 分期',
        'How it stands to others that say the same: leading, earlier, restated, contradicting, part',
      ),
    ),
  counted: z
    .boolean()
    .meta(
      means(
        '在当前条件下是否计入合计；地区数字从不与项目相加',
        'Whether sums of projects under these filters contain it; figures of places never',
      ),
    ),
}

export const investment = z
  .strictObject({
    ...figure,
    kind: z.enum(INVESTMENT_KINDS).meta(means('类别', 'Kind of investment')),
    amount: z.number().meta(means('金额', 'The sum, in units of its currency')),
    amountMax: z.number().nullable().meta(means('区间上限', 'Upper bound of a range')),
    currency: z.enum(['CNY', 'USD']).meta(means('币种，不换算', 'Currency; never converted')),
    evidence: part.evidence,
    page: part.page,
  })
  .meta({ id: 'Investment', ...means('投资数字', 'A sum of money') })

export const output = z
  .strictObject({
    ...figure,
    measure: z.enum(MEASURES).meta(means('指标', 'What is measured')),
    product: z.string().nullable().meta(means('产品', 'Product')),
    value: z.number().nullable().meta(means('数值', 'Value; null where only its growth is known')),
    valueMax: z.number().nullable().meta(means('区间上限', 'Upper bound of a range')),
    unit: part.unit.nullable(),
    change: z.number().nullable().meta(means('同比，百分比', 'Year-on-year change, percent')),
    evidence: part.evidence,
    page: part.page,
  })
  .meta({ id: 'Output', ...means('产出数字', 'An output figure') })

export const statistic = z
  .strictObject({
    region: part.regionCode,
    regionName: part.regionName,
    indicator: z.string().meta(means('指标', 'Indicator', { examples: ['gdp'] })),
    year: part.year.meta(means('年份', 'Year')),
    value: z.number().meta(means('数值', 'Value')),
    unit: z.string().meta(means('统计表的单位', 'Unit of the table')),
    source: z.string().meta(means('出处', 'Source')),
    publisher: z.string().meta(means('发布单位', 'Who published it')),
    tier: z
      .enum(['A', 'B'])
      .meta(means('A：据发布单位原文；B：据转载', 'A: read in the publisher’s own text; B: in a reprint')),
  })
  .meta({ id: 'Statistic', ...means('官方统计', 'An official figure') })

export const document = z
  .strictObject({
    key: part.factKey,
    title: z.string().meta(means('标题', 'Title')),
    name: z.string().meta(means('文件名', 'Name of the file')),
    publisher: z.string().nullable().meta(means('刊发单位', 'Publisher')),
    published: part.published.nullable(),
    publishedInferred: z.boolean().meta(means('日期由版面推断', 'The date was read off the page')),
    url: z.string().nullable().meta(means('原报道网址', 'Address of the report')),
    region: part.regionCode.nullable(),
    regionName: part.regionName.nullable(),
    restated: z.boolean().meta(means('由编者改写', 'Restates the report in the editors’ own words')),
    length: part.count.meta(means('字符数', 'Characters')),
    articles: part.count.meta(means('文章数', 'Articles')),
    mentions: part.count.meta(means('提到项目的次数', 'Mentions of projects')),
    investments: part.count.meta(means('投资数字的个数', 'Sums of money')),
    outputs: part.count.meta(means('产出数字的个数', 'Output figures')),
    page: part.page,
  })
  .meta({ id: 'Document', ...means('来源文献', 'A source document') })

export const edition = z
  .strictObject({
    number: z.int().min(1).meta(means('编号', 'Number')),
    createdAt: z.iso.datetime().meta(means('写成的时间', 'When it was written')),
    extractor: z.string().meta(means('提取程序版本', 'Version of the extractor')),
    documents: part.count.meta(means('文献数', 'Documents')),
    projects: part.count.meta(means('项目数', 'Projects')),
    investments: part.count.meta(means('投资数字的个数', 'Sums of money')),
    outputs: part.count.meta(means('产出数字的个数', 'Output figures')),
    statistics: part.count.meta(means('官方统计数字的个数', 'Official figures')),
    added: part.count.meta(means('本版新增的事实（官方统计不计）', 'Facts of documents that it added')),
    closed: part.count.meta(means('本版失效的事实（官方统计不计）', 'Facts of documents that it closed')),
    page: part.page,
  })
  .meta({ id: 'Edition', ...means('数据版次', 'An edition of the data') })

export type RegionItem = z.infer<typeof region>
export type IndustryItem = z.infer<typeof industry>
export type ProjectItem = z.infer<typeof project>
export type InvestmentItem = z.infer<typeof investment>
export type OutputItem = z.infer<typeof output>
export type StatisticItem = z.infer<typeof statistic>
export type DocumentItem = z.infer<typeof document>
export type EditionItem = z.infer<typeof edition>
export type EvidenceItem = z.infer<typeof part.evidence>
