/** An article as newspapers set it. */
interface Article {
  headline: string
  /** Whether and how its author is named. */
  byline?: string
  paragraphs: readonly string[]
}

/** A page of articles, a blank line between paragraphs. */
export const page = (...articles: readonly Article[]): string =>
  articles
    .map(({ headline, byline = '□本报记者 赵明', paragraphs }) =>
      [`## ${headline}`, byline, ...paragraphs].join('\n\n'),
    )
    .join('\n\n')
