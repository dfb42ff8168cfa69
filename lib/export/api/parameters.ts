import { z } from 'zod'
import { BASES, INVESTMENT_KINDS, MEASURES, STATUSES } from '@/lib/extract/types'
import { INDUSTRIES, SECTORS } from '@/lib/industries'
import { regionByCode } from '@/lib/regions'
import { GROUNDS, LANGUAGES, LEVELS } from '@/lib/view/types'
import { means } from '../schemas/texts'

/** Items of a page of the API. */
export const STANDARD_LIMIT = 100
const LARGEST_LIMIT = 1000

/** A list in one parameter, as in the addresses of the pages: `a~b~c`. */
function listOf(values: readonly string[]) {
  const one = `(?:${values.join('|')})`
  return z.string().regex(new RegExp(`^${one}(?:~${one})*$`))
}

const region = z
  .string()
  .regex(/^15\d{4}(?:~15\d{4})*$/)
  .refine((text) => text.split('~').every((code) => regionByCode(code) !== undefined))

/**
 * The parameters of the API. Filters have the names and values of the addresses of the pages; each says in both
 * languages what it expects, which is also what an error says.
 */
export const API_PARAMETERS = {
  region: region.meta(
    means(
      '行政区划代码，以 ~ 分隔；盟市包含其旗县区',
      'GB/T 2260 codes of Inner Mongolia, separated by ~; a city or league stands for all its banners',
      { example: '150622~150626' },
    ),
  ),
  in: z
    .string()
    .regex(/^15\d{2}00$/)
    .refine((code) => regionByCode(code)?.level === 'prefecture')
    .meta(means('一个盟市的代码', 'Code of one city or league', { example: '150600' })),
  sector: listOf(SECTORS.map(({ slug }) => slug)).meta(
    means('行业门类，以 ~ 分隔；与 industry 相加', 'Sectors, separated by ~; they add to industries', {
      example: 'energy~chemicals',
    }),
  ),
  industry: listOf(INDUSTRIES.map(({ slug }) => slug)).meta(
    means('行业，以 ~ 分隔', 'Industries, separated by ~', { example: 'coal-chemicals~renewables' }),
  ),
  status: listOf(STATUSES).meta(
    means('建设阶段，以 ~ 分隔', 'Stages of projects, separated by ~', { example: 'construction~started' }),
  ),
  year: z
    .string()
    .regex(/^(?:\d{4}|\d{4}~\d{4}|\d{4}~max|~\d{4})$/)
    .meta(
      means(
        '年份：2024，2024~2026，2024~max（起），~2026（止），1947 至 2100',
        'Years: 2024, 2024~2026, 2024~max (since), ~2026 (until), from 1947 to 2100',
        { example: '2024~2026' },
      ),
    ),
  q: z
    .string()
    .max(80)
    // Up to eight words with what stands between them, said so that there is one way to read a text.
    .regex(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){0,7}[^\p{L}\p{N}]*$/u)
    .meta(
      means(
        '查找项目：名称或企业名称中的字词、全拼或拼音首字母，以空格分隔，须全部含有；最多8个词、80字',
        'Search for projects: parts of their names or companies, pinyin or its initials, separated by spaces; all of them must be found. At most 8 words and 80 characters',
        { example: 'fengdian' },
      ),
    ),
  basis: z.enum(BASES).meta(means('口径：planned 计划或 actual 实际', 'planned or actual')),
  grounds: z
    .enum(GROUNDS)
    .meta(
      means(
        '依据：stated 原句写明，或 inferred 部分为推断',
        'stated: the sentence says it all itself, or inferred: parts were concluded',
      ),
    ),
  level: z
    .enum(['region', ...LEVELS])
    .meta(means('层级：region 全区、prefecture 盟市或 county 旗县区', 'region, prefecture or county')),
  kind: listOf(INVESTMENT_KINDS).meta(
    means('投资类别，以 ~ 分隔', 'Kinds of investment, separated by ~', { example: 'total~completed' }),
  ),
  measure: listOf(MEASURES).meta(
    means('产出指标，以 ~ 分隔', 'Measures of output, separated by ~', { example: 'capacity' }),
  ),
  counted: z
    .enum(['true', 'false'])
    .meta(means('true 只要计入合计的，false 只要不计入的', 'true: only what sums contain; false: the rest')),
  indicator: z
    .string()
    .regex(/^[a-z]+(?:_[a-z]+)*(?:~[a-z]+(?:_[a-z]+)*)*$/)
    .meta(means('统计指标，以 ~ 分隔', 'Indicators, separated by ~', { example: 'gdp~population' })),
  lang: z.enum(LANGUAGES).meta(means('名称的语言：zh 或 en', 'Language of names: zh or en')),
  edition: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .meta(
      means('数据版次的编号；不写则为最新一版', 'Number of an edition; without it the newest', {
        example: 1,
      }),
    ),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_LIMIT)
    .meta(
      means(
        `每页条数，1 至 ${LARGEST_LIMIT}，不写则为 ${STANDARD_LIMIT}`,
        `Items of a page, from 1 to ${LARGEST_LIMIT}; without it ${STANDARD_LIMIT}`,
        { example: 20 },
      ),
    ),
  cursor: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .meta(
      means('上一页 next 链接里的游标，原样带回', 'The cursor of the page before, as its next link has it'),
    ),
} as const

export type ApiParameter = keyof typeof API_PARAMETERS

/** Those that are the view's own, with the view's meaning. */
export const VIEW_PARAMETERS = [
  ...([
    'region',
    'in',
    'sector',
    'industry',
    'status',
    'year',
    'basis',
    'grounds',
    'lang',
    'edition',
  ] as const),
] satisfies ApiParameter[]
