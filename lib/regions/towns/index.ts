import { ALXA_TOWNS } from './alxa'
import { BAOTOU_TOWNS } from './baotou'
import { BAYNNUR_TOWNS } from './baynnur'
import { CHIFENG_TOWNS } from './chifeng'
import { HINGGAN_TOWNS } from './hinggan'
import { HOHHOT_TOWNS } from './hohhot'
import { HULUNBUIR_TOWNS } from './hulunbuir'
import { ORDOS_TOWNS } from './ordos'
import { TONGLIAO_TOWNS } from './tongliao'
import { ULANQAB_TOWNS } from './ulanqab'
import { WUHAI_TOWNS } from './wuhai'
import { XILINGOL_TOWNS } from './xilingol'

/** County code → names of its towns, separated by blanks. */
export const TOWNS: Readonly<Record<string, string>> = {
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

export interface TownEntry {
  text: string
  codes: string[]
  risky: boolean
}

/**
 * Stems of three and more letters stand without 镇 or 苏木 (树林召, 乌兰陶勒盖). Not those that are a mountain's,
 * river's or lake's name, nor those that are a person, a people, a desert, a larger place or an ordinary word.
 */
const NO_STEM = new Set(
  '成吉思汗 敕勒川 科尔沁 巴彦淖尔 鄂温克民族 巴丹吉林 查干淖尔 民族团结 生产建设 乌兰布统 腾格里 工业区 新城区 旧城区 北城区 南城区 上官地 右北平 兴隆洼 渡口 五一 八一 保安 蒙兀室韦 满都拉 德伯斯 兴顺西 中和西'.split(
    ' ',
  ),
)
const NATURAL = /[山河湖岭沟川泉湾桥]$/
const SUFFIX = /(?:镇|苏木)$/

/** Two-letter towns are also ordinary words or parts of them (创新镇, 辉苏木 excepted by its ending). */
const isShort = (name: string): boolean => name.length < 3

/** Names of towns, with and without 镇 or 苏木, and all units that have a town of this name. */
export function townEntries(): TownEntry[] {
  const codes = new Map<string, Set<string>>()
  const add = (text: string, code: string): void => {
    const known = codes.get(text)
    if (known) known.add(code)
    else codes.set(text, new Set([code]))
  }
  for (const [code, names] of Object.entries(TOWNS)) {
    for (const name of names.split(' ')) {
      add(name, code)
      const stem = name.replace(SUFFIX, '')
      if (stem !== name && stem.length >= 3 && !NO_STEM.has(stem) && !NATURAL.test(stem)) add(stem, code)
    }
  }
  return [...codes].map(([text, found]) => ({ text, codes: [...found].sort(), risky: isShort(text) }))
}
