import { HERD } from '../lexicon/goods'
import type { Around, Reading } from './reading'
import { slaughterCapacity } from './slaughter'

const CAN_SLAUGHTER = /(?:加工|屠宰|宰杀|分割)[\u4e00-\u9fff]{0,4}能力$/
const SLAUGHTERED = /(?:(?<!屠)宰(?:杀)?(?:了|出|完)?|屠宰了)[^,。;\d]{0,6}$/
/** 人工授精羊21万只: what was done to the herd says more than that there is one. */
const BRED = /改良|人工授精|冻配|冷配|配种|胚胎移植/
const VACCINATED = /接种|免疫|疫苗|检疫|驱虫|药浴|消毒|采样/

const FARM = /^(?:规模的?|的)?[^,。;\d]{0,4}(?:牧场|养殖[场园区]|养殖基地)/

/** No part of the name of a firm: 牛业. */
const ANIMALS =
  '(?:优质|良种)?(西门塔尔牛|安格斯牛|育肥牛|种牛|母牛|犊牛|能繁母[牛羊猪]|基础母牛|肉牛|奶牛|黄牛|育肥羊|肉羊|绵羊|绒山羊|山羊|湖羊|羔羊|生猪|肉驴|蛋鸡|肉鸡|家禽|骆驼|双峰驼|基础母羊|母羊|母牛|种公牛|种公羊|种羊|奶羊|奶山羊|牲畜|家畜|禽类|大小畜|大畜|小畜|母驼|和牛|牛羊|牛|羊|猪|驴|马|鸡|驼|禽|鹅|鸭|兔|鹿|鱼)(?!业)'
const ANIMAL = new RegExp(ANIMALS)
const COUNTED = new RegExp(`^${ANIMALS}`)

export function herd(around: Around): Reading | null {
  const { label, right } = around
  const near = label.slice(-24) + right.slice(0, 14)
  const known =
    HERD.test(near) ||
    label.endsWith('宰') ||
    label.endsWith('宰了') ||
    /[牛羊猪驴马鸡驼禽畜鹅鸭兔]/.test(near) ||
    // 1.2万头牧场
    FARM.test(right)
  // 预计6月底前规模达到5000头: the animal was named before
  if (!known && !(/(?:规模|交易量)$/.test(label) && /[牛羊猪驴马鸡驼禽畜]/.test(around.sentence))) return null
  // 拍到岩羊4700多只次
  if (/^(?:多|余)?次/.test(right) && !/配|改良/.test(label.slice(-10))) return null
  if (VACCINATED.test(label.slice(-16))) return null
  if (/我家|自家|他家|家里|家中|丢失|走失|死亡|买了|卖了|一家/.test(label)) return null
  // 某牛业30万只肉羊: what stands right behind the number is what was counted
  const animal = COUNTED.exec(right) ?? ANIMAL.exec(near)
  const act = /存栏|出栏|屠宰|饲养量/.exec(near)
  const bred = act ? null : BRED.exec(label.slice(-12))
  // 年屠宰10万头 is what a slaughterhouse can do, 累计屠宰4.7万头 what it did
  const slaughter =
    /(?:(年|设计|可|能)[^,。;]{0,6})?屠宰(?:加工)?(?!项目|企业|厂|场|基地|龙头)(?:(?!存栏|出栏|饲养)[^,。;\d]){0,10}$/.exec(
      label,
    )
  // 日屠宰羊3000只; 年加工肉羊能力120万只, 实际宰了34万只
  if ((slaughter && /日屠宰|每天|一天/.test(label)) || CAN_SLAUGHTER.test(label))
    return slaughterCapacity(animal)
  if (SLAUGHTERED.test(label))
    return { measure: 'production', product: `${animal?.[0] ?? ''}屠宰`, unit: 'head', rule: 'slaughter' }
  if (slaughter)
    return /能力|年(?!内|初)|设计|可|能/.test(slaughter[0]) &&
      !/(?:[去今全当上]|\d{4})年|累计|已/.test(label.slice(-14))
      ? slaughterCapacity(animal)
      : { measure: 'production', product: `${animal?.[0] ?? ''}屠宰`, unit: 'head', rule: 'slaughter' }
  return {
    measure: 'livestock',
    product: `${bred?.[0] ?? ''}${animal?.[0] ?? ''}${act?.[0] ?? ''}` || null,
    unit: 'head',
    ...(/存栏/.test(near) ? { stock: true } : {}),
    rule: 'livestock',
  }
}
