import type { Source } from '@/lib/store/read'
import type { View } from '@/lib/view'
import { FindingLine } from './finding-line'
import { Quote } from './quote'
import { SourceLine, sourceLink } from './source-line'

/** A sentence with where it stands and how it was read; `fact` is the key of what was read from it. */
export function Statement({ view, source, fact }: { view: View; source: Source; fact: string }) {
  return (
    <>
      <Quote href={sourceLink(view, source.documentKey, fact)} source={source} />
      <SourceLine view={view} source={source} fact={fact} />
      <FindingLine view={view} fact={fact} rule={source.rule} inferred={source.inferred} />
    </>
  )
}
