import type { Span } from '../types'
import type { Surroundings } from './project-parts'

/** ●X加工厂。投资1.2亿元: an entry of a list that consists of a name, and what follows tells of it. */
const ENTRY_GOES_ON =
  /^[\s”]*(?:(?:该|本)?项目)?(?:一期|计划|规划|预计|概算)*(?:总?投资|占地|总?装机|[年日][产加处屠周烘]|改造|新建|建设|位于|由|全长|总?建筑|主要建设|规模|落户|坐落|地处|建在|分[一二两三四]期|路线|线路|设计|估算|起于|起自|批复)/
/** X产业园(乌审旗): where it is. */
const IN_PLACE = /^\([\u4e00-\u9fff、]{2,12}\)$/
const ENTRY_OPENS = /^[●■◆★▲▪◎○◇□·—\s\d.、)(]*$/

/** Whether a name makes a sentence, or stands alone before a colon, as in a list, and what follows tells its size, place or owner. */
export function isEntry(
  text: string,
  start: number,
  end: number,
  sentence: Span,
  around: Surroundings,
  specific: number,
): boolean {
  const colon = text[end] === ':'
  const from = colon ? end + 1 : sentence.end
  if (
    specific < 3 ||
    (!colon &&
      end + 1 < sentence.end &&
      (text[end] !== '(' || !IN_PLACE.test(text.slice(end, sentence.end)))) ||
    !ENTRY_GOES_ON.test(text.slice(from, from + 24))
  )
    return false
  let at = start
  for (let i = around.places.length - 1; i >= 0; i--) {
    const place = around.places[i]!
    if (place.end <= at && at - place.end <= 1 && place.start >= sentence.start) at = place.start
  }
  return ENTRY_OPENS.test(text.slice(sentence.start, at))
}
