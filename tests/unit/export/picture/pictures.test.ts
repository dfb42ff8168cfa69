import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { rasterise } from '@/components/share/raster/raster'
import { chartSheetSvg } from '@/lib/export/picture/chart-sheet'
import type { PictureContent } from '@/lib/export/picture/content'
import { POSTER_WIDTH, posterSvg } from '@/lib/export/picture/poster'
import { qrSvg } from '@/lib/export/picture/qr'
import { SOCIAL_HEIGHT, SOCIAL_WIDTH, socialSvg } from '@/lib/export/picture/social'

const CONTENT: PictureContent = {
  site: '旗图 Banner Atlas',
  place: '乌审旗 <b>&',
  finding: '煤化工计划总投资最多，约78.65亿元',
  subtitle: '计划总投资',
  filters: ['2024—2026年', '在建'],
  figures: [
    { label: '项目', value: '10', note: '' },
    { label: '计划总投资', value: '约98.65亿元', note: '已完成 3亿元' },
    { label: 'Planned total investment', value: 'about CNY 1,098,650,000,000.65 million', note: '' },
  ],
  charts: [
    {
      name: 'ranking',
      title: '图一',
      subtitle: '单位：亿元',
      width: 100,
      height: 50,
      svg: '<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100%"><rect width="100" height="50" fill="#145a6b"/></svg>',
    },
  ],
  quotes: [{ text: '总投资额约860亿元。', source: '某报' }],
  edition: '第3版数据，2026年11月21日，235份文献',
  notes: ['资料来源'],
  credit: '边界数据：天地图',
  scan: '扫码',
}
const LINK = `https://atlas.example/compare?regions=${Array.from({ length: 8 }, (_, i) => 150620 + i).join('~')}&industry=hydrogen-storage~renewables&status=construction&year=2024~2026&measure=jobs&lang=en&edition=3`

const textsOf = (svg: string) => [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('a poster', () => {
  it('says everything once, and its code leads back, also with a long link', async () => {
    const svg = posterSvg(CONTENT, LINK)
    const texts = textsOf(svg)
    for (const said of ['乌审旗 &lt;b&gt;&amp;', '约98.65亿元', '图一', '总投资额约860亿元。'])
      expect(texts.filter((text) => text === said)).toHaveLength(1)
    expect(texts.join('')).toContain('第3版数据')
    const png = PNG.sync.read(await rasterise(svg, POSTER_WIDTH))
    expect(png.width).toBe(POSTER_WIDTH)
    expect(jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data).toBe(LINK)
  })

  it('is the same whenever it is made', () => {
    expect(posterSvg(CONTENT, LINK)).toBe(posterSvg(structuredClone(CONTENT), LINK))
  })

  it('never cuts a figure: what is long is set smaller', () => {
    const svg = posterSvg(CONTENT, LINK)
    const long = /<g font-size="(\d+)"[^>]*><text[^>]*>about CNY/.exec(svg)
    expect(textsOf(svg).join('')).toContain('1,098,650,000,000.65')
    expect(Number(long?.[1])).toBeLessThan(48)
  })
})

describe('a picture for social networks', () => {
  it('has the size they ask for, with and without a chart', async () => {
    expect(textsOf(socialSvg(CONTENT)).join('')).toContain('天地图')
    for (const content of [CONTENT, { ...CONTENT, charts: [], figures: [], quotes: [] }]) {
      const png = PNG.sync.read(await rasterise(socialSvg(content), SOCIAL_WIDTH))
      expect([png.width, png.height]).toEqual([SOCIAL_WIDTH, SOCIAL_HEIGHT])
    }
  })
})

describe('the sheet of one chart', () => {
  it('has finding, filters, edition and source', () => {
    const said = textsOf(chartSheetSvg(CONTENT)).join(' ')
    for (const word of ['图一', '2024—2026年', '第3版数据', '资料来源']) expect(said).toContain(word)
  })
})

describe('a QR code', () => {
  it('can be read in the size of the share dialog', async () => {
    const png = PNG.sync.read(await rasterise(qrSvg(LINK, 112).svg, 336))
    expect(jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data).toBe(LINK)
  })
})
