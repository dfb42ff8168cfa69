import { z } from 'zod'
import { BASES, QUALIFIERS, STATUSES, UNITS } from '@/lib/extract/types'
import { INDUSTRIES, SECTORS } from '@/lib/industries'
import { means } from './texts'

/** Pieces that several resources of the API have in common. */
const slugs = (list: readonly { slug: string }[]) =>
  z.enum(list.map(({ slug }) => slug) as [string, ...string[]])

export const factKey = z
  .string()
  .regex(/^[0-9a-z]{24}$/)
  .meta(means('稳定标识，跨版次不变', 'Stable key, the same in every edition'))

export const regionCode = z
  .string()
  .regex(/^15\d{4}$/)
  .meta(means('行政区划代码（GB/T 2260）', 'GB/T 2260 code', { examples: ['150622'] }))

export const regionName = z.string().meta(means('地区名称', 'Name of the region'))
export const industry = slugs(INDUSTRIES).meta(means('行业', 'Industry'))
export const industryName = z.string().meta(means('行业名称', 'Name of the industry'))
export const sector = slugs(SECTORS).meta(means('行业门类', 'Sector'))
export const status = z.enum(STATUSES).meta(means('建设阶段', 'Stage'))
export const basis = z
  .enum(BASES)
  .meta(means('计划或实际；两者从不相加', 'Planned or actual; never added up'))
export const qualifier = z
  .enum(QUALIFIERS)
  .meta(
    means(
      '原文限定词：exact 确数，about 约，over 超，nearly 近，up_to 最高',
      'What the sentence says: exact, about, over, nearly, up_to',
    ),
  )
export const unit = z.enum(UNITS).meta(means('标准单位', 'Canonical unit'))
export const year = z.int().min(1900).max(2200)
export const count = z.int().min(0)
export const published = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta(
    means('刊发日期，精确到所知程度', 'Date of publication as far as known', { examples: ['2025-03-17'] }),
  )
export const page = z.string().meta(means('本站页面', 'Page of this site'))

export const evidence = z
  .strictObject({
    quote: z.string().meta(means('原句，逐字', 'The sentence, verbatim')),
    document: factKey.meta(means('文献标识', 'Key of the document')),
    title: z.string().meta(means('文献标题', 'Title of the document')),
    article: z.string().meta(means('文章标题', 'Headline of the article')),
    publisher: z.string().nullable().meta(means('刊发单位', 'Publisher')),
    published: published.nullable(),
    url: z.string().nullable().meta(means('原报道网址', 'Address of the report')),
    restated: z
      .boolean()
      .meta(means('文献由编者改写', 'The document restates the report in the editors’ words')),
    start: count.meta(means('起始字符（UTF-16）', 'Offset of the first character, UTF-16')),
    end: count.meta(means('结束字符（不含）', 'Offset behind the last character')),
    rule: z.string().meta(means('识别规则', 'Rule that found it')),
    inferred: z
      .array(z.string())
      .meta(means('原句未写明、由上下文推断的部分', 'Parts that the sentence does not state itself')),
    source: page.meta(means('原句在文献中的位置', 'The sentence in its document')),
  })
  .meta({ id: 'Evidence', ...means('出处', 'Where a fact stands') })

export const money = z
  .strictObject({
    amount: z.number().meta(means('元', 'CNY')),
    amountMax: z.number().nullable().meta(means('区间上限', 'Upper bound of a range')),
    qualifier,
  })
  .meta({ id: 'Money', ...means('金额（人民币元）', 'A sum in yuan') })

export const sum = z
  .strictObject({
    value: z
      .number()
      .nullable()
      .meta(means('合计；没有报道时为 null', 'The sum; null where nothing was reported')),
    unit,
    count: count.meta(means('相加的数字个数', 'How many figures it adds up')),
    inexact: count.meta(
      means('其中带约、超、近等限定词的个数', 'How many of them say about, over or nearly'),
    ),
  })
  .meta({ id: 'Sum', ...means('合计', 'A sum with what it is made of') })
