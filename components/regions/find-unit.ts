import { pinyin } from 'pinyin-pro'
import { searchWords } from '@/components/filters/search-words'
import { otherNames, REGIONS, type Region, regionByCode, unitsNamed } from '@/lib/regions'

const spelled = new Map<string, ReadonlySet<string>>()

/**
 * The units that a text names exactly: a code, a Chinese name of now or of former times, the English name, or pinyin
 * without tones, each with or without the word for what kind of unit it is. By code; several where it is ambiguous.
 */
export function unitsCalled(text: string): string[] {
  const name = text.normalize('NFKC').trim()
  if (name === '') return []
  if (regionByCode(name)) return [name]
  const named = unitsNamed(name)
  if (named.length > 0) return named
  const letters = lettersOf(name)
  if (letters === '') return []
  return REGIONS.filter((region) => spellings(region).has(letters)).map(({ code }) => code)
}

/** What a text may mean where it names no unit exactly: units with the text somewhere in a name, in pinyin or the code. */
export function unitsLike(text: string): string[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase()
  if (wanted === '') return []
  const letters = lettersOf(wanted)
  return REGIONS.filter((region) => {
    const { current, historic } = otherNames(region.code)
    return (
      searchWords(region).includes(wanted) ||
      [...current, ...historic].some((name) => name.includes(wanted)) ||
      (letters.length > 2 && [...spellings(region)].some((spelling) => spelling.startsWith(letters)))
    )
  }).map(({ code }) => code)
}

/** Everything a unit can be written as in Latin letters. */
function spellings(region: Region): ReadonlySet<string> {
  const known = spelled.get(region.code)
  if (known) return known
  const english = region.nameEn
  const chinese = [region.name, region.shortName, ...otherNames(region.code).current]
  const all = new Set([
    lettersOf(english),
    lettersOf(english.replace(/ (District|Banner|County|City|League)$/, '')),
    ...chinese.map((name) => lettersOf(pinyin(name, { toneType: 'none', separator: '' }))),
  ])
  all.delete('')
  spelled.set(region.code, all)
  return all
}

/** Latin letters only, small, without accents: Dálātè Qí is dalateqi. */
function lettersOf(text: string): string {
  if (/[^\p{Script=Latin}\p{M}\s'’.·-]/u.test(text)) return ''
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
