import type { ProjectMention } from '../contracts'
import { Opening } from '../text/opening'
import { overlaps } from '../text/overlaps'
import type { Span } from '../types'
import { itemAt, itemMention, partsOf, SAID } from './list-items'
import type { Surroundings } from './project-parts'
import { endsWithWorks } from './works-end'

/** A项目、B全产业链等均在其列: the items stand for undertakings that were counted. */
const AMONG = new Opening(/^等?(?:均|都|也|皆|赫然|榜上|名|位)*(?:在其?列|列其[中间]|在其中|包括在内|有名)/)

const GOES_ON = new Opening(/^(?:[一二三四五六七八九]期|一号楼)?、/)

/** 伊河物流、白桦液态奶项目、云岭包装,今年实施: the items beside a named undertaking are undertakings, too. */
export function siblings(
  text: string,
  sentence: Span,
  found: readonly ProjectMention[],
  around: Surroundings,
): ProjectMention[] {
  const more: ProjectMention[] = []
  for (const mention of found) {
    if (mention.anaphoric) continue
    if (
      !'、和及与'.includes(text[mention.start - 1] ?? ' ') &&
      !GOES_ON.test(text.slice(mention.end, mention.end + 4))
    )
      continue
    const before = text.slice(sentence.start, mention.start)
    const from = sentence.start + Math.max(...[',', ';', ':'].map((pause) => before.lastIndexOf(pause))) + 1
    const behind = text.slice(mention.end, sentence.end)
    const stop = behind.search(SAID)
    const span = { start: from, end: stop < 0 ? sentence.end : mention.end + stop }
    const parts = partsOf(text, span)
    const known = parts.filter((part) => found.some((other) => !other.anaphoric && overlaps(other, part)))
    if (parts.length < 2 || known.length === 0) continue
    // A、B等项目 was read as a list already
    if (/^等[^,。;]{0,20}(?:项目|工程)/.test(text.slice(span.end, span.end + 24))) continue
    const opening = text.slice(span.start, itemAt(text, parts[0]!, true)?.start ?? span.start)
    const led = /(?:建|开工|复工|实施|推进|启动|完成|谋划|投产|改造)/.test(opening)
    const proven =
      led ||
      AMONG.test(text.slice(span.end, span.end + 12)) ||
      known.length >= 2 ||
      (known.length * 2 >= parts.length && parts.length > 2)
    // A治理、B治理和C工程: three headings of one undertaking, or of none
    const shares = endsWithWorks(mention.name) && mention.end >= parts[parts.length - 1]!.end
    parts.forEach((part, i) => {
      if ([...found, ...more].some((other) => overlaps(other, part))) return
      // 分别与A公司、B公司签订…: firms, and no works
      if (
        around.organisations.some((one) => one.end === part.end && /[与同和]/.test(text[one.start - 1] ?? ''))
      )
        return
      const item = itemAt(text, part, i === 0)
      const sibling = item && itemMention(text, item, around, proven && !(shares && known.length === 1))
      if (sibling) more.push(sibling)
    })
  }
  return more
}
