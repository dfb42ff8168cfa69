import { downloadCopy } from '@/components/copy/download'
import { downloadLink } from '@/components/download/download-links'
import { dayIn } from '@/lib/export/file-name'
import { DOWNLOAD_KINDS, formatsOf, MEDIA_TYPES } from '@/lib/export/kinds'
import { ROOT, regionLabel } from '@/lib/regions'
import type { Snapshot } from '@/lib/store/read'
import { DEFAULT_VIEW, type Language, t, VIEW_MEASURES } from '@/lib/view'

export interface DatasetFacts {
  snapshot: Snapshot
  language: Language
  origin: string
  /** First and last year that figures are filed under. */
  years: readonly [number, number] | null
  /** South, west, north, east in degrees. */
  box: readonly [number, number, number, number]
}

/** The edition as a schema.org Dataset: what it is, of where and when, and where its files are. */
export function datasetOf({ snapshot, language, origin, years, box }: DatasetFacts) {
  const { site, terms } = t(language)
  const view = { ...DEFAULT_VIEW, language, edition: snapshot.number }
  const kinds = downloadCopy(language).kinds
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/about#dataset`,
    name: `${site.name} ${site.subtitle}`,
    alternateName: language === 'zh' ? 'Banner Atlas' : '旗图',
    description: site.description,
    url: `${origin}/about${language === 'en' ? '?lang=en' : ''}`,
    version: String(snapshot.number),
    dateModified: dayIn(snapshot.createdAt),
    inLanguage: ['zh-CN', 'en'],
    license: 'https://spdx.org/licenses/MIT.html',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Banner Atlas 旗图', url: origin },
    ...(years === null ? {} : { temporalCoverage: `${years[0]}/${years[1]}` }),
    spatialCoverage: {
      '@type': 'Place',
      name: regionLabel(ROOT, language),
      geo: { '@type': 'GeoShape', box: box.join(' ') },
    },
    variableMeasured: VIEW_MEASURES.map((measure) => ({
      '@type': 'PropertyValue',
      name: terms.viewMeasure[measure],
    })),
    measurementTechnique: `${origin}/about/quality`,
    distribution: DOWNLOAD_KINDS.flatMap((kind) =>
      formatsOf(kind).map((format) => ({
        '@type': 'DataDownload',
        name: kinds[kind],
        encodingFormat: MEDIA_TYPES[format].split(';')[0],
        contentUrl: `${origin}${downloadLink(view, kind, format)}`,
      })),
    ),
  }
}
