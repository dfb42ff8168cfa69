import type { DownloadKind, Format } from '@/lib/export/kinds'
import type { Language } from '@/lib/view'

const texts = {
  zh: {
    title: '下载数据',
    of: (kind: string) => `${kind}：`,
    kinds: {
      projects: '项目',
      investments: '投资数字',
      outputs: '产出数字',
      regions: '地区汇总',
      statistics: '官方统计',
      documents: '来源文献',
    } satisfies Record<DownloadKind, string>,
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' } satisfies Record<Format, string>,
    /** Around the format's name, for those who hear the link alone. */
    before: (kind: string) => `下载${kind}（`,
    after: '）',
    note: '文件带筛选条件、数据版次，每行带原句与出处。',
    api: '数据接口',
  },
  en: {
    title: 'Take the data along',
    of: (kind: string) => `${kind}: `,
    kinds: {
      projects: 'Projects',
      investments: 'Investments',
      outputs: 'Output figures',
      regions: 'Regions',
      statistics: 'Official statistics',
      documents: 'Sources',
    } satisfies Record<DownloadKind, string>,
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' } satisfies Record<Format, string>,
    before: (kind: string) => `Download ${kind.toLowerCase()} (`,
    after: ')',
    note: 'Files name the filters and the edition; every row carries its sentence and source.',
    api: 'API',
  },
}

export function downloadCopy(language: Language) {
  return texts[language]
}
