import { describe, expect, it } from 'vitest'
import { disposition } from '@/lib/export/file-name'
import { DOWNLOAD_KINDS, formatsOf, parseFileName } from '@/lib/export/kinds'
import { DEFAULT_VIEW } from '@/lib/view'

// In Inner Mongolia it is already the next day.
const edition = { number: 3, createdAt: new Date('2026-11-20T17:00:00Z') }

describe('names of files', () => {
  it('say place, edition and its date in Chinese, and in ASCII for programs that know no better', () => {
    const header = disposition(
      'projects',
      'xlsx',
      { ...DEFAULT_VIEW, regions: ['150622', '150100'] },
      edition,
    )
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~-]+$/)
    expect(header).toContain('filename="banner-atlas-projects-150622-150100-edition-3-2026-11-21.xlsx"')
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(
      '旗图_项目_准旗、呼和浩特_第3版_2026-11-21.xlsx',
    )
  })
  it('stay short with many places', () => {
    const regions = ['150622', '150100', '150200', '150300', '150400']
    const header = disposition('outputs', 'csv', { ...DEFAULT_VIEW, regions }, edition)
    expect(decodeURIComponent(header)).toContain('等5地')
    expect(header.length).toBeLessThan(400)
  })
  it('are English in English', () => {
    const header = disposition(
      'regions',
      'geojson',
      { ...DEFAULT_VIEW, within: '150600', language: 'en' },
      edition,
    )
    expect(header).toContain("UTF-8''banner-atlas-regions-150600-edition-3-2026-11-21.geojson")
  })
})

describe('addresses of files', () => {
  it('are read back', () => {
    for (const kind of DOWNLOAD_KINDS)
      for (const format of formatsOf(kind))
        expect(parseFileName(`${kind}.${format}`)).toEqual({ kind, format })
  })
  it.each([
    'projects.geojson',
    'projects',
    'projects.XLSX',
    'nothing.csv',
    '../projects.csv',
    'projects.csv.csv',
    '',
  ])('%j is none', (name) => expect(parseFileName(name)).toBeNull())
})
