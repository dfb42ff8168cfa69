import { CONTEXT } from '@/lib/store/read'
import { quoteInContext } from '@/lib/view'

interface Props {
  /** The document, at the sentence. */
  href: string
  source: { quote: string; around: string; start: number }
}

/** The sentence with what was read from it marked; leads to where it stands in its document. */
export function Quote({ href, source }: Props) {
  const { before, quote, after } = quoteInContext(
    source.around,
    source.quote,
    Math.min(source.start, CONTEXT),
  )
  return (
    <blockquote className="quote" lang="zh-CN">
      <a href={href}>
        {before}
        <mark>{quote}</mark>
        {after}
      </a>
    </blockquote>
  )
}
