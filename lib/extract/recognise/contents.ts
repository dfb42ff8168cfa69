import type { ProjectMention } from '../contracts'
import { Opening } from '../text/opening'

/** What announces the parts of an undertaking named before. */
const CONTENTS =
  /,(?:计划|预计|拟)(?:年内|今年|[^,。;\d]{0,4})(?:建成|新建)(?=[^,。;]{0,7}$)|(?:建设(?:主要)?内容|建设规模|主要(?:装置|工程)?建设|主要装置|主要包括|项目包括|工程包括)(?:[^,。;]{0,6}(?:为|包括|有|是|:))?|,(?:主要|要|将|拟|配套)+(?:建设|新建|建)(?=[^,。;]{0,12}$)|^,(?:拟|将|计划)?(?:新建|建设)(?=[^,。;]{0,7}$)|^(?:[,(][^;。]*|(?:占地|计划|预计|概算|估算|总)*[^;。、,]{0,12}(?:,[^;。、,]{0,12}){0,2})(?:投资|概算)[^,;。]*元[^;。]*,(?:主要|计划|将|拟)?(?:新建|建设|改建|续建)(?:[^,。;]{0,14})$/

/** The next of the parts: 、B; 和一条C. */
const NEXT_PART = /^的?$|^[^,。;:]{0,8}(?:、|以?及|和|与)[^,。;:、]{0,8}$/
/** 新建南梁变电站总投资1亿元: one beside it. */
const OWN_SUM = /^(?:项目|工程)?(?:计划|概算|预计)?(?:总?投资|概算)(?:约|近|超)?\d/
/** 项目配套建设11台电解槽. */
const ITS_PARTS = new Opening(/^项目(?:配套|主要|计划|拟|将|同步|一期|二期)*(?:建设|新建|包括|包含)/)
/** 投资8亿元,建设A项目,投资9亿元,建设B项目: a sum of its own stands before each. */
const isPriced = (text: string, start: number): boolean =>
  PRICED.test(text.slice(Math.max(0, start - 24), start))
const PRICED = /投资[约近超]?\d[\d.]*[万亿]元,(?:建设|新建|实施)$/

/**
 * A项目总投资…,主要建设内容为B机组和C生产线: B and C are parts of A. They come back as words that point at A, so that
 * the figures in their names are A's.
 *
 * @param mentions - of one sentence, in order
 */
export function withoutContents(text: string, mentions: readonly ProjectMention[]): ProjectMention[] {
  let whole: ProjectMention | null = null
  let part: ProjectMention | null = null
  return mentions.map((mention) => {
    if (mention.anaphoric) {
      whole ??= mention
      return mention
    }
    // the name may have taken in the words that announce it: 主要[装置建设60万吨…]
    const between = whole ? text.slice(whole.end, Math.min(mention.end, mention.start + 6)) : ''
    if (
      ITS_PARTS.test(mention.name) ||
      (whole &&
        !OWN_SUM.test(text.slice(mention.end, mention.end + 12)) &&
        ((!/[;。]/.test(between) &&
          CONTENTS.test(between) &&
          !(
            isPriced(text, mention.start) &&
            (isPriced(text, whole.start) || between.includes('其中投资'))
          )) ||
          (part && NEXT_PART.test(text.slice(part.end, mention.start)))))
    ) {
      part = mention
      return { ...mention, company: null, anaphoric: true }
    }
    part = null
    whole = mention
    return mention
  })
}
