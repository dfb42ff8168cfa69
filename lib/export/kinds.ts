/** What can be taken along, and as which kinds of file. */
export const DOWNLOAD_KINDS = [
  'projects',
  'investments',
  'outputs',
  'regions',
  'statistics',
  'documents',
] as const
export type DownloadKind = (typeof DOWNLOAD_KINDS)[number]

const FORMATS = ['xlsx', 'csv', 'json', 'geojson'] as const
export type Format = (typeof FORMATS)[number]

/** Only regions have shapes. */
export function formatsOf(kind: DownloadKind): readonly Format[] {
  return kind === 'regions' ? FORMATS : FORMATS.filter((format) => format !== 'geojson')
}

export const MEDIA_TYPES: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
}

/** Reads `projects.xlsx`; null where there is no such file. */
export function parseFileName(name: string): { kind: DownloadKind; format: Format } | null {
  const [, stem, extension] = /^([a-z]+)\.([a-z]+)$/.exec(name) ?? []
  const kind = DOWNLOAD_KINDS.find((one) => one === stem)
  if (kind === undefined) return null
  const format = formatsOf(kind).find((one) => one === extension)
  return format === undefined ? null : { kind, format }
}
