/** 制药产业、饮料工业、电力工业三个产业带动有力,累计增加值: branches named a clause before what grew in each. */
const BRANCHES =
  /(?:^|[,:])(?:其中,?)?((?:[\u4e00-\u9fff]{1,14}?(?<!企)业、)+[\u4e00-\u9fff]{1,14}?(?<!企)业)[^,:]*,(?:累计|规模以上|规上|工业)*((?:工业)?(?:增加值|总?产值|营业收入|利润(?:总额)?|投资|用电量))$/

/** 非金属矿物制品业,石油、煤炭加工业,化学制品制造业增加值: names that hold lists themselves are parted by commas. */
const APART =
  /(?:^|[:;,])(?:其中,)?((?:[一-鿿、]{2,24}(?<!企)业,)+[一-鿿、]{2,24}?(?<!企)业)((?:工业)?(?:增加值|总?产值|营业收入|利润(?:总额)?|投资|用电量))$/

/**
 * The branches of the clause before that share an index which is named alone: one label for each, null where there are
 * not as many as numbers.
 *
 * @param left - the sentence up to 分别, verbs taken off its end
 */
export function branchesBefore(left: string, count: number): string[] | null {
  const apart = left.includes('业,') ? APART.exec(left) : null
  if (apart) {
    const branches = apart[1]!.split(',')
    if (branches.length === count) return branches.map((name) => name + apart[2]!)
  }
  const match = left.includes('业、') ? BRANCHES.exec(left) : null
  if (!match) return null
  const [, list, index] = match
  const names = list!.split('、')
  return names.length === count ? names.map((name) => name + index!) : null
}
