import { briefCopy } from '@/components/copy/brief'
import type { Language } from '@/lib/view'

/**
 * What stands at the edge of every printed page: the edition on the left, the page's number on the right (CSS Paged
 * Media, margin boxes).
 */
export function PageBoxes({ left, language }: { left: string; language: Language }) {
  const [before, between, after] = briefCopy(language).pageOf.map(quoted)
  const font =
    'font: 8.5pt system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #444444'
  const css = `@page {
  size: A4;
  margin: 16mm 14mm 18mm;
  @bottom-left { content: ${quoted(left)}; ${font} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${font} }
}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: texts are quoted for CSS
  return <style dangerouslySetInnerHTML={{ __html: css }} />
}

/** A text as a string of CSS that cannot end before its end, nor end the style sheet. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ·，。、：（）,.:()/-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}
