import { pinyin } from 'pinyin-pro'
import type { Region } from '@/lib/regions'

const cache = new Map<string, string>()

/** Everything a unit may be searched by, in lower case: names, pinyin with and without its syllables' rest, code. */
export function searchWords(region: Region): string {
  const cached = cache.get(region.code)
  if (cached !== undefined) return cached
  const syllables = pinyin(region.name, { toneType: 'none', type: 'array' })
  const words = [
    region.name,
    region.shortName,
    region.nameEn,
    syllables.join(''),
    syllables.map((syllable) => syllable[0]).join(''),
    region.code,
  ]
    .join(' ')
    .toLowerCase()
  cache.set(region.code, words)
  return words
}
