/**
 * Makes marks reachable without JavaScript: the elements of chosen series are wrapped in links, so that click, Enter and
 * the Tab key work by themselves. Relies on the metadata that ECharts writes on elements of a series
 * (`ecmeta_series_index`, `ecmeta_data_index`); each of these elements is a leaf on a line of its own.
 */
export interface Mark {
  /** Identity of what the mark shows: a region's code, an industry's slug. */
  key: string
  /** Read out instead of the mark, and shown as tooltip: 「鄂尔多斯市：计划906.4亿元，21个项目」. */
  label: string
  /** Where it leads; without it the mark has a tooltip only. */
  href?: string
}

/** Marks by series index, then by data index. */
export type Marks = Readonly<Record<number, readonly (Mark | null)[]>>

const ELEMENT =
  /<(path|rect|circle|polyline|polygon|text)\b([^>]*\becmeta_ssr_type="chart"[^>]*)>([^<]*)<\/\1>/g

/** Wraps each element that a mark belongs to; takes the metadata off the others. */
export function linkMarks(svg: string, marks: Marks): string {
  const linked = svg.replace(ELEMENT, (_, tag: string, attributes: string, content: string) => {
    const mark = marks[index(attributes, 'series')]?.[index(attributes, 'data')]
    const element = `<${tag}${attributes.replace(/ ecmeta_\w+="[^"]*"/g, '')}>${content}</${tag}>`
    return mark ? wrapped(element, mark) : element
  })
  return linked.replace(/ ecmeta_\w+="[^"]*"/g, '')
}

function index(attributes: string, of: 'series' | 'data'): number {
  return Number(new RegExp(`ecmeta_${of}_index="(\\d+)"`).exec(attributes)?.[1] ?? Number.NaN)
}

function wrapped(element: string, { key, label, href }: Mark): string {
  const data = `data-key="${escapeXml(key)}" data-tip="${escapeXml(label)}"`
  if (href === undefined)
    return `<g class="mark" role="img" aria-label="${escapeXml(label)}" ${data}>${element}</g>`
  return `<a class="mark" href="${escapeXml(href)}" aria-label="${escapeXml(label)}" ${data}>${element}</a>`
}

/** Text as it may stand in content and in attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
