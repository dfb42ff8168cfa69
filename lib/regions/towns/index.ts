import { ALXA_TOWNS } from './alxa'
import { BAOTOU_TOWNS } from './baotou'
import { BAYNNUR_TOWNS } from './baynnur'
import { CHIFENG_TOWNS } from './chifeng'
import { HINGGAN_TOWNS } from './hinggan'
import { HOHHOT_TOWNS } from './hohhot'
import { HULUNBUIR_TOWNS } from './hulunbuir'
import { noStem } from './no-stem'
import { ORDOS_TOWNS } from './ordos'
import { TONGLIAO_TOWNS } from './tongliao'
import { ULANQAB_TOWNS } from './ulanqab'
import { WUHAI_TOWNS } from './wuhai'
import { XILINGOL_TOWNS } from './xilingol'

/** County code → names of its towns, separated by blanks. */
export function allTowns(): Readonly<Record<string, string>> {
  return {
    ...HOHHOT_TOWNS,
    ...BAOTOU_TOWNS,
    ...WUHAI_TOWNS,
    ...CHIFENG_TOWNS,
    ...TONGLIAO_TOWNS,
    ...ORDOS_TOWNS,
    ...HULUNBUIR_TOWNS,
    ...BAYNNUR_TOWNS,
    ...ULANQAB_TOWNS,
    ...HINGGAN_TOWNS,
    ...XILINGOL_TOWNS,
    ...ALXA_TOWNS,
  }
}

export interface TownEntry {
  text: string
  codes: string[]
}

/**
 * Stems of three and more letters stand without 镇 or 苏木 (树林召, 乌兰陶勒盖); not those that end like the name of a
 * mountain or river, nor those of no-stem.ts.
 */
const NATURAL = /[山河湖岭沟川泉湾桥]$/
const SUFFIX = /(?:镇|苏木)$/

/**
 * Names of towns, with and without 镇 or 苏木, and all units that have a town of this name. A name of
 * two letters (新镇) is left out: it is found within words.
 */
export function townEntries(): TownEntry[] {
  const codes = new Map<string, Set<string>>()
  const excluded = noStem()
  const add = (text: string, code: string): void => {
    const known = codes.get(text)
    if (known) known.add(code)
    else codes.set(text, new Set([code]))
  }
  for (const [code, names] of Object.entries(allTowns())) {
    for (const name of names.split(' ')) {
      if (name.length < 3) continue
      add(name, code)
      const stem = name.replace(SUFFIX, '')
      if (stem !== name && stem.length >= 3 && !excluded.has(stem) && !NATURAL.test(stem)) add(stem, code)
    }
  }
  return [...codes].map(([text, found]) => ({ text, codes: [...found].sort() }))
}
