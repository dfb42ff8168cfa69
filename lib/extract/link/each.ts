import { items } from './label'

/** 拉晶、切片、电池各10GW; 聚乙烯和聚丙烯各占150万吨: the items that each have the number. Empty where there is no such list. */
export function eachOf(left: string): string[] {
  const match = left.includes('各') ? EACH.exec(left) : null
  if (!match) return []
  const list = items(match[1]!.replace(/^.*(?:[里中]|包括|建设|形成|其中)(?=[^、和]{2,})/, '')).map((item) =>
    item.replace(/^.*年(?:可)?产|(?:产能|产量|面积|规模)$/g, '').trim(),
  )
  return list.length >= 2 && list.every((item) => item.length <= 14 && !/\d/.test(item)) ? list : []
}

const EACH = /([^,。;:]{3,40}?)各(?:自)?(?:占|有|为|达|建|上|是)?(?:到)?(?:约|近)?$/
