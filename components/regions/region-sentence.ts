import { citedFinding } from '@/components/sentence/cite'
import { allSentences, type ChartCitations } from '@/components/sentence/cite-charts'
import { divisorText } from '@/components/sentence/cite-regions'
import type { Citations, Snapshot } from '@/lib/store/read'
import { type CitedText, isOfficial, reportedClaim, type View } from '@/lib/view'
import type { RegionData } from './region-data'
import type { RegionFindings } from './region-findings'

const NONE: Citations = { rows: [], documents: 0 }

interface Context {
  /** Of this region alone. */
  view: View
  findings: RegionFindings
  data: RegionData
  citations: ChartCitations
  snapshot: Snapshot
  origin: string
}

/** What is reported of a region as a sentence with footnotes; where nothing is, it says that, and of which edition. */
export function regionSentence(context: Context): CitedText {
  const { view, findings, data, citations, snapshot, origin } = context
  const { own, sentence, told, code, name } = findings
  const { language, measure } = view
  const shared = { view, snapshot, origin }
  const fixed: View = { ...view, edition: snapshot.number }
  if (isOfficial(measure) && own !== null && sentence !== null) {
    const tables = data.comparison.statistics.filter(
      ({ regionCode, indicator }) =>
        regionCode === code && (indicator === measure || (view.per === 'head' && indicator === 'population')),
    )
    const year = tables.find(({ indicator }) => indicator === measure)?.year
    const dated = language === 'zh' ? `${year}年，` : `in ${year}, `
    const claim = `${dated}${sentence.figure}${divisorText(view, data.comparison)}`
    return citedFinding({
      ...shared,
      claim,
      standing: sentence.standing,
      citations: NONE,
      all: '',
      tables,
    })
  }
  if (own !== null && citations.measure !== null && citations.measure.citations.rows.length > 0) {
    const options = { ...data.comparison.detail, measure, language }
    return citedFinding({
      ...shared,
      claim: `${reportedClaim(name, own, options)}${divisorText(view, data.comparison)}`,
      standing: sentence?.standing,
      citations: citations.measure.citations,
      all: allSentences(fixed, citations.measure.figure),
    })
  }
  // Nothing is reported of the measure: the projects are, or that there are none.
  const { projects } = citations
  return citedFinding({
    ...shared,
    claim: told,
    citations: projects.citations,
    all: allSentences(fixed, projects.figure),
  })
}
