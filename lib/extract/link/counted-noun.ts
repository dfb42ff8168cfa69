import { ANY_COUNTED, NO_COUNT } from '../lexicon/counts'
import { charset, hasAny } from '../text/charset'
import { Scan } from '../text/scan'

/** The same, with what a conjunction joins to it where only the whole names what is counted: 16家半导体和光伏企业. */
export function counts(noun: string): string {
  const first = head(noun)
  if (ANY_COUNTED.test(first)) return first
  const whole = hasAny(noun, JOINTS)
    ? /^([\u4e00-\u9fff“”A-Za-z]{1,8}(?:和|及|与|、)[\u4e00-\u9fff“”A-Za-z]{2,12})/.exec(noun)?.[1]
    : undefined
  if (!whole || NO_COUNT.test(whole)) return first
  const joined = head(whole.replace(/(?:和|及|与|、)/g, '·'))
  return ANY_COUNTED.test(joined) ? joined.replaceAll('·', '、') : first
}

const JOINTS = charset('和及与、')

/** The noun phrase right of a counter, up to the verb. */
export function head(noun: string): string {
  const verb = VERB.exec(noun)
  return verb ? noun.slice(0, verb.index) : noun
}
const VERB = new Scan(
  /同步|同比|实现|完成|开工|建设|投产|竣工|加快|正在|已|全部|落地|集中|入库|签约|成功|顺利|纳入|入驻|参与|提供|获|达到|占|与|、|对|均|为|焕发|被|和|及|从|受|新获|获评|等|正|将|复工|稳步|有序|推进|启动|建成|投入|签/,
)
