import { ROOT, regionLabel } from '@/lib/regions'
import type { View } from '@/lib/view/types'
import type { DownloadKind, Format } from './kinds'

const KINDS: Record<DownloadKind, string> = {
  projects: '项目',
  investments: '投资数字',
  outputs: '产出数字',
  regions: '地区汇总',
  statistics: '官方统计',
  documents: '来源文献',
}

/** The day of a moment in Inner Mongolia: `2026-11-21`. */
export function dayIn(moment: Date | string): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}

/**
 * The Content-Disposition of a file that says what it is: place, edition and its date. The name in Chinese for those who
 * read RFC 6266, an ASCII one for everybody else.
 */
export function disposition(
  kind: DownloadKind,
  format: Format,
  view: View,
  edition: { number: number; createdAt: Date | string },
): string {
  const day = dayIn(edition.createdAt)
  const { regions, within, language } = view
  const codes = regions.length > 0 ? regions : [within ?? ROOT]
  const few = codes.slice(0, 3)
  const ascii = ['banner-atlas', kind, few.join('-'), `edition-${edition.number}`, day].join('-')
  const more = codes.length > few.length ? `等${codes.length}地` : ''
  const names = few.map((code) => regionLabel(code, 'zh', 'short')).join('、')
  const full = language === 'zh' ? `旗图_${KINDS[kind]}_${names}${more}_第${edition.number}版_${day}` : ascii
  return `attachment; filename="${ascii}.${format}"; filename*=UTF-8''${encoded(`${full}.${format}`)}`
}

/** RFC 8187: what encodeURIComponent leaves alone but the header does not. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
