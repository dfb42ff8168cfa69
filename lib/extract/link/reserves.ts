import { CAPACITY, PRODUCTION, RESERVES } from '../lexicon/goods'
import { charset, hasAny } from '../text/charset'
import { Ending } from '../text/ending'
import { Opening } from '../text/opening'
import type { Unit } from '../types'
import { productOf } from './product'
import { type Around, clean, firstNoun, productTail, type Reading } from './reading'

/** Between a mineral and 储量: 石灰石已探明储量, 铁矿石(探明储量. */
const FOUND = new Ending(/(?:已经?|现已?|目前|初步|累计|勘[探查]|[探查]明|发现|新增|的|\(|,)+$/)
/** In front of the mineral: 初步查明煤炭资源储量. */
const FINDS = new Opening(
  /^(?:已经?|共|初步|累计|新增?|再|勘[探查]|[探查]明|发现|提交|拥有|境内|地下(?!水))+/,
)
/** 36.5亿吨的铁矿石储量. */
const BEHIND =
  /^(?:以上|左右|多|余)?的?([\u4e00-\u9fff]{0,8}?)(?:资源|地质|探明|可采|保有|查明|远景|矿产)*(?:储量|资源量|蕴藏量)/
/** 地下埋着36.5亿吨的煤炭. */
const LIES = new Ending(/(?:埋|蕴|藏|沉睡|躺)(?:藏|含)?(?:着|有|了)?(?:约|近|超过?|逾)?$/)
/** 查明资源储量:煤炭36.5亿吨、铁矿石2亿吨; 探明储量煤炭为36.5亿吨,铁矿石为2亿吨; 储量居全国前列的有煤炭(36.5亿吨)、铁矿石(2亿吨). */
const OPENED = /(?:储量|资源量)((?:(?!储量|资源量)[^。])*)$/
const NUMBERS = /[约近超]?\d[\d.]*[万亿]*(?:吨|立方米)(?:以上|左右)?/g
const ITEMS =
  /^(?:居[^,。;]{2,8}的)?(?:有|分别)?[::为是]?(?:[、,;]?[\u4e00-\u9fff]{1,6}(?:为|是|达到?)?\(?\)?(?=[、,;]|$))*[、,;]?$/
/** 探明储量煤炭为36.5亿吨: the mineral stands behind the word. */
const AFTER = /^(?:居[^,。;]{2,8}的有?)?([\u4e00-\u9fff]{1,6}?)(?:为|是|达到?)?\(?$/
/** What an earlier clause of the sentence says is there: 煤炭储量丰富,探明地质储量…. */
const NAMED_BEFORE =
  /(?:^|[,;])(?:[全境内我][市旗县盟区内]|[^,;的]{2,8}境内)?的?([\u4e00-\u9fff]{2,6}?)(?:资源|地质)?储量/

/**
 * Reserves of a mineral, whichever of the number, the mineral and 储量 stands first; null where the number tells nothing of the sort.
 *
 * @param unit - what the number counts, of which a stock is told: t or m3
 */
export function reserves(around: Around, unit: Unit): Reading | null {
  const { label, right } = around
  const read = (product: string | null): Reading => ({
    measure: 'reserves',
    product,
    unit,
    stock: true,
    rule: 'reserves',
  })
  const before = hasAny(label, IN_RESERVES) ? RESERVES.exec(label) : null
  // 可年产锌金属量6万吨: what is made
  if (before?.[0].endsWith('金属量') && MADE.test(around.clause) && !IN_GROUND.test(around.clause))
    return null
  if (before)
    return read(
      mineralBehind(label.slice(before.index + before[0].length)) ??
        mineralIn(label, before.index, before[0]) ??
        mineralBefore(around),
    )
  // 煤炭已探明550亿吨: what was found
  const found = PROVEN.exec(label)
  if (found) return read(found[1] ? FINDS.behind(found[1]) || mineralBefore(around) : mineralBefore(around))
  const behind = right.includes('量') ? BEHIND.exec(right) : null
  if (behind) return read(behind[1] ? clean(behind[1]) : productTail(label))
  if (LIES.test(label)) return read(firstNoun(right) || null)
  return label.length <= 8 && isListed(around) ? read(productTail(label)) : null
}

const MADE = /年产|可产|可出|产出|生产|冶炼|回收|加工|达产|投产/
const IN_GROUND = /探明|查明|保有|储量|资源|矿床|矿体/

/** Whatever `RESERVES` finds holds one of these. */
const IN_RESERVES = charset('量储')

const PROVEN = new Ending(
  /([\u4e00-\u9fff]{0,6}?)(?:已|现已|已经|累计|目前|初步)*(?:探明|查明|勘明)(?:的?有|了)?$/,
)

const mineralBehind = (rest: string): string | null => {
  const mineral = AFTER.exec(rest)?.[1]
  return mineral && !ADDS_NOTHING.test(mineral) ? mineral : null
}
/** 储量丰富达, 储量居全国前列, 储量合计: no mineral. */
const ADDS_NOTHING = /^(?:[居位为达超约近共占仅有在也已均将可]|丰富|合计|总|累计|分别|高达|估算|预计|规模|大)/

/** The mineral that a label names before 储量. */
function mineralIn(label: string, at: number, name: string): string | null {
  const until = FOUND.before(label.slice(0, at)).length
  const product = productOf(label.slice(0, until) + label.slice(at), until, name)
  return product === null ? null : FINDS.behind(product) || null
}

const mineralBefore = ({ sentence, label }: Around): string | null => {
  const at = sentence.indexOf(label)
  return at > 0 ? (NAMED_BEFORE.exec(sentence.slice(0, at))?.[1] ?? null) : null
}

/** Whether the label is an item of a list that 储量 opens: each a mineral with its number, before or in brackets behind it. */
function isListed({ sentence, clause, label }: Around): boolean {
  const from = sentence.lastIndexOf(clause)
  const within = clause.lastIndexOf(label)
  if (from < 0 || within < 0 || CAPACITY.test(label) || PRODUCTION.test(label)) return false
  const list = OPENED.exec(sentence.slice(0, from + within))?.[1]
  return list !== undefined && ITEMS.test(list.replace(NUMBERS, ''))
}
