import type { QuantityMention } from '../contracts'
import { charset, hasAny } from '../text/charset'
import { Scan } from '../text/scan'
import { unquoted } from './ability-words'
import type { Before } from './goes-on'
import { clean, firstNoun, productTail, type Reading } from './reading'

const VERBS = charset('吃化用收购处消焚')
/** 吃掉玉米17万吨, 去年收进来的葵花籽有3.1万吨, 收奶2860吨, 处理污水730万吨: what works take in. */
const TAKES =
  /(?<verb>吃[掉进下]|(?<=年(?:要|得|需|就|可|能)?)(?:用|耗用|消耗)(?![水电气煤量地工能药肥])|消化|用掉|用去|收进来?|收购进?|收来|收(?=[奶瓜菜皮籽草](?:有|了|达)?$)|就地转化|转化|处理|处置|消纳|焚烧|综合利用)(?:了)?(?:的)?(?<goods>[^,。;:\d]{0,12})$/
/** What goes in is what works of the kind are measured by. */
const TURNED = /转化$|^(?:处理|处置|消纳|焚烧|综合利用)$/
/** By the day or the hour it is another figure, and some things that are taken in are no goods. */
const OTHERWISE = /日|每天|一天|小时|库存|吸收|回收|征收|签收|验收|丰收|减少|存量|收获|没收|成果|收费/
const OF_GOODS = new Scan(/吨|立方米|公斤|斤/)
const STILL_TO_COME = /达产|满产|投产后|建成|将|可|能|届时|设计/

/** What works take in: raw materials eaten up, milk and seeds bought. Null where a number tells none of it. */
export function takenIn(
  { unit, printedUnit }: QuantityMention,
  { left, around, clause }: Before,
): Reading | null {
  if ((unit !== 't' && unit !== 'm3') || !hasAny(left, VERBS) || !OF_GOODS.test(printedUnit)) return null
  const said = unquoted(left)
  const told = TAKES.exec(said)
  if (!told || OTHERWISE.test(clause.slice(-24))) return null
  const { verb, goods } = told.groups as { verb: string; goods: string }
  const behind = /^的?[\u4e00-\u9fffA-Za-z]{2}/.test(around.right) ? clean(firstNoun(around.right)) : null
  const product = productTail(goods.replace(/(?:有|达|了|共)+$/, '')) ?? behind
  const turned = TURNED.test(verb) && !STILL_TO_COME.test(around.sentence)
  // 收购 and 收 are told of farm goods, whose production it is as well
  return {
    measure: turned || verb.startsWith('收购') ? 'production' : 'other',
    product,
    unit,
    rule: 'taken-in',
  }
}

const EATEN = /(?:吃掉|消化)(?:了)?[^,。;:\d]{0,10}$/
const COULD = /能|可|设计|(?<!一)年(?:消化|吃)/

/** What is eaten up where nothing says that it only could be. */
export const eatenUp = (quantity: QuantityMention, before: Before): Reading | null => {
  const said = unquoted(before.left)
  return EATEN.test(said) && !COULD.test(said) ? takenIn(quantity, before) : null
}
