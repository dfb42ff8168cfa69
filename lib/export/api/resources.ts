import type { z } from 'zod'
import * as items from '../schemas/items'
import { factKey, regionCode } from '../schemas/parts'
import type { Texts } from '../schemas/texts'
import type { ApiParameter } from './parameters'

/** What the API has: a list of items, and one item by its key. */
export interface Resource {
  texts: Texts
  item: z.ZodType
  parameters: readonly ApiParameter[]
  /** How one item is asked for; null: only the list. */
  key: { name: string; schema: z.ZodType } | null
  /** Query of an example. */
  example: string
}

const PAGE = ['lang', 'limit', 'cursor'] as const
const PLACE = ['region', 'in'] as const
const FILTERS = [...PLACE, 'sector', 'industry', 'status', 'year', 'grounds'] as const

/** The resources of the API, in the order of its documentation. */
export const RESOURCES = {
  regions: {
    texts: {
      zh: '116个地区及其项目合计，每个地区含下辖地区',
      en: 'The 116 regions with the sums of their projects, each with its parts',
    },
    item: items.region,
    parameters: [...FILTERS, 'level', 'edition', ...PAGE],
    key: { name: 'code', schema: regionCode },
    example: '?in=150600&level=county&lang=en',
  },
  industries: {
    texts: { zh: '行业分类及其项目合计', en: 'The industries with the sums of their projects' },
    item: items.industry,
    parameters: [...FILTERS, 'edition', ...PAGE],
    key: { name: 'slug', schema: items.industry.shape.slug },
    example: '?region=150200&status=construction',
  },
  projects: {
    texts: {
      zh: '项目，多篇报道合并为一条',
      en: 'Projects, merged over all articles that report them',
    },
    item: items.project,
    parameters: [...FILTERS, 'q', 'edition', ...PAGE],
    key: { name: 'key', schema: factKey },
    example: '?region=150622&limit=2',
  },
  investments: {
    texts: {
      zh: '投资数字：项目的与地区的，各有原句',
      en: 'Sums of money of projects and places, each with its sentence',
    },
    item: items.investment,
    parameters: [...FILTERS, 'q', 'basis', 'kind', 'counted', 'edition', ...PAGE],
    key: { name: 'key', schema: factKey },
    example: '?kind=total&counted=true&in=150600&limit=2',
  },
  outputs: {
    texts: {
      zh: '产能、产量、产值、就业等产出数字，各有原句',
      en: 'Capacities, quantities, output values, jobs and indicators, each with its sentence',
    },
    item: items.output,
    parameters: [...FILTERS, 'q', 'basis', 'measure', 'counted', 'edition', ...PAGE],
    key: { name: 'key', schema: factKey },
    example: '?measure=installed_capacity&basis=planned&year=2024~max&limit=2',
  },
  statistics: {
    texts: {
      zh: '地区的官方统计数字，各有出处',
      en: 'Official figures of regions, each with its source',
    },
    item: items.statistic,
    parameters: [...PLACE, 'year', 'indicator', 'edition', ...PAGE],
    key: null,
    example: '?indicator=gdp&region=150600',
  },
  editions: {
    texts: { zh: '数据版次，新的在前', en: 'Editions of the data, newest first' },
    item: items.edition,
    parameters: PAGE,
    key: { name: 'number', schema: items.edition.shape.number },
    example: '',
  },
  documents: {
    texts: {
      zh: '来源文献；year 指刊发年份',
      en: 'Source documents; year is that of publication',
    },
    item: items.document,
    parameters: [...PLACE, 'year', 'edition', ...PAGE],
    key: { name: 'key', schema: factKey },
    example: '?in=150200&year=2025',
  },
} as const satisfies Record<string, Resource>

export type ResourceName = keyof typeof RESOURCES
export const RESOURCE_NAMES = Object.keys(RESOURCES) as ResourceName[]

/** The resource of a name, or null. */
export function resourceOf(name: string): ResourceName | null {
  return RESOURCE_NAMES.find((one) => one === name) ?? null
}
