import type { Span } from '../types'

const OPENS_NEXT =
  /^[\s”“]*(?:据(?:了解|悉|介绍|[^,。;]{2,16}(?:介绍|说|透露)),|目前,|如今,|(?:按照|根据)(?:规划|设计|计划),|截至目前,|作为[^,。;]{2,30},)?(?:由[^,。;]{4,30}(?:投资|建设|打造|建成|实施)的)?(该|这个|这座|这家|这间|这条|这处|这片|这套|这台|这栋|这组|这口|此|整个)?(?:(?:(?:占地|总?投资|年产|年加工|年处理|装机|建筑面积)[^,。;]{2,16}|[^,。;\d]{0,4}\d[^,。;]{0,10})的)?(?=([\u4e00-\u9fff]{2,5}))/
const SIZE =
  /^(?:项目)?(?:一期|首期|规划|计划|设计|概算|预计)*(?:总投资|投资|占地|装机|总装机|总规模|规模|全长|年产|年加工|年处理|年屠宰|年出栏|建设规模|总建筑面积|建筑面积|总库容|(?:现)?存栏|日产|日处理|日加工|核定产能|分[一二两三]期|(?:建|坐落|位)于|建在|由[^,。;]{4,30}(?:投资|建设)|(?:就|正|都)?是[^,。;]{2,16}?(?:投资|兴建|新建|投建|建设|打造|建|投)的)/

/** 螺旋藻产业园里…。园区现有养殖企业14家: what a park of one product holds. */
const PARK_HAS = /^(?:目前|现|已|共)*(?:有|入驻|拥有|建有|集聚|建成|落户|种植|养殖)[^,。;]{0,12}\d/

/**
 * …产业园传来打桩声。园区规划占地1200亩; …基地里塔吊林立。该基地由X公司投资建设: the next sentence goes on about it, with
 * a word that points back or with the figures of an undertaking.
 */
export function goesOn(text: string, name: string, end: number, specific: number, sentence: Span): boolean {
  const opening = OPENS_NEXT.exec(text.slice(sentence.end, sentence.end + 70))
  if (!opening) return false
  const [whole, deictic, word] = opening
  const next = text.slice(sentence.end + whole.length, sentence.end + whole.length + 40)
  const short = name.endsWith('园区') ? name.slice(0, -1) : name
  const own = (deictic && deictic !== '整个' ? [3, 2, 1] : [3, 2]).find(
    (length) => name.endsWith(word!.slice(0, length)) || short.endsWith(word!.slice(0, length)),
  )
  if (own) return deictic ? !/^[^,。;]{0,2}(?:里|内|附近)/.test(next.slice(own)) : SIZE.test(next.slice(own))
  // 厂里去年收了14万吨土豆, 矿上今年出煤…: what the workers call it
  if ('厂矿场'.includes(word![0]!) && '里上子'.includes(word![1]!) && name.endsWith(word![0]!))
    return /^[^。]{0,24}\d/.test(next)
  if (word!.startsWith('园区') && name.endsWith('园'))
    return (
      deictic !== undefined ||
      SIZE.test(next.slice(2)) ||
      (specific >= 3 && PARK_HAS.test(next.slice(2)) && !name.endsWith('工业园'))
    )
  // 项目总投资3亿元: the sentence before speaks of no other undertaking
  return (
    specific >= 4 &&
    (word!.startsWith('项目') || word!.startsWith('工程')) &&
    SIZE.test(next.slice(2)) &&
    !/项目|工程/.test(text.slice(sentence.start, end - name.length) + text.slice(end, sentence.end))
  )
}
