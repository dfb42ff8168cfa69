import { industryLabel, sectorLabel } from '@/lib/industries'
import { MAP_CREDIT, ROOT, regionLabel } from '@/lib/regions'
import { t } from '@/lib/view/messages'
import { years } from '@/lib/view/sentence'
import type { View } from '@/lib/view/types'
import { dayIn } from './file-name'

/** What the notes say of the edition. */
export interface NotedEdition {
  number: number
  createdAt: Date | string
  documents: number
}

type Line = readonly [label: string, text: string]

/**
 * What a view is narrowed to, in words: one line per filter.
 * @param search what was searched for in the table of projects
 */
export function filterLines(view: View, search: string | null = null): Line[] {
  const { language } = view
  const { filter, terms, separator } = t(language)
  const list = (words: readonly string[]) => words.join(separator)
  const places = view.regions.length > 0 ? view.regions : [view.within ?? ROOT]
  const activities = [
    ...view.sectors.map((slug) => sectorLabel(slug, language)),
    ...view.industries.map((slug) => industryLabel(slug, language)),
  ]
  const lines: Line[] = [[filter.region, list(places.map((code) => regionLabel(code, language)))]]
  if (activities.length > 0) lines.push([filter.industry, list(activities)])
  if (view.statuses.length > 0)
    lines.push([filter.status, list(view.statuses.map((one) => terms.status[one]))])
  if (years(view) !== '') lines.push([filter.year, years(view)])
  if (view.basis !== null) lines.push([filter.basis, terms.basis[view.basis]])
  if (view.grounds !== null) lines.push([filter.grounds, terms.grounds[view.grounds]])
  if (search !== null) lines.push([WORDS[language].search, search])
  return lines
}

const WORDS = {
  zh: {
    search: '搜索',
    edition: '数据版次',
    editionIs: ({ number, documents }: NotedEdition, day: string) =>
      `第${number}版，${day}，${documents}份文献`,
    rule: '计数规则',
    rules:
      '计划与实际从不相加；同一项目无论多少篇报道只计一次，以最新报道为准；约、超、近等限定词随数字保留。只有“计入合计”为“是”的数字进入页面上的合计。空白表示没有报道，不是零。',
    documents: '文献',
    restated:
      '随附文献由编者以自己的话据公开报道改写，并注明原报纸、日期与主题；引文是改写稿的原句，不是报纸原文。',
    map: '边界',
    link: '在线查看',
  },
  en: {
    search: 'Searched for',
    edition: 'Edition',
    editionIs: ({ number, documents }: NotedEdition, day: string) =>
      `Edition ${number}, ${day}, ${documents} documents`,
    rule: 'Counting',
    rules:
      'Planned and actual are never added up; a project counts once however many articles report it, and the newest report leads; about, over and nearly stay with the figure. Only figures that are “counted” are in the sums of the site. An empty cell means not reported, not zero.',
    documents: 'Documents',
    restated:
      'The documents that ship with this site restate published reports in the editors’ own words; each names its newspaper, date and topic. Quotations are sentences of the restatement, not of the newspaper.',
    map: 'Boundaries',
    link: 'Online',
  },
} as const

/** What a file says of itself: filters, edition, date, how it was counted, credits, address. */
export function noteLines(
  view: View,
  edition: NotedEdition,
  address: string,
  search: string | null = null,
): Line[] {
  const words = WORDS[view.language]
  return [
    ...filterLines(view, search),
    [words.edition, words.editionIs(edition, dayIn(edition.createdAt))],
    [words.rule, words.rules],
    [words.documents, words.restated],
    [words.map, MAP_CREDIT[view.language]],
    [words.link, address],
  ]
}
