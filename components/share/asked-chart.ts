import { pictureCopy } from '@/components/copy/picture'
import { type Notice, parseView } from '@/lib/view'
import { type Address, parseAddress } from './address'
import { type ChartName, chartsOf } from './chart-names'
import { languageOf } from './refusal'

/** Where `to` names a screen, the view stands in that. */
const WITH_SCREEN: ReadonlySet<string> = new Set(['chart', 'to', 'lang'])

/** One chart of one screen. */
export interface AskedChart {
  address: Address
  chart: ChartName
  /** What was not understood and is left out. */
  notices: readonly Notice[]
}

/** Reads which chart is asked for: `chart`, of the screen that `to` names, or of the view in the query. */
export function askedChart(parameters: URLSearchParams): AskedChart | { refused: string } {
  const to = parameters.get('to')
  const copy = pictureCopy(languageOf(parameters))
  const address = to === null ? overviewOf(parameters) : parseAddress(to)
  if (address === null) return { refused: copy.badAddress }
  const charts = chartsOf(address.path)
  if (charts.length === 0) return { refused: copy.noCharts }
  const chart = charts.find((name) => name === parameters.get('chart'))
  if (chart === undefined) return { refused: copy.badChart(charts.join(', ')) }
  return { address, chart, notices: noticesOf(parameters, to, address) }
}

function overviewOf(parameters: URLSearchParams): Address {
  return { path: '/', view: parseView(parameters, ['chart']).view, own: {} }
}

function noticesOf(parameters: URLSearchParams, to: string | null, { own }: Address): readonly Notice[] {
  if (to === null) return parseView(parameters, ['chart']).notices
  const beside = [...parameters]
    .filter(([name]) => !WITH_SCREEN.has(name))
    .map(([parameter, value]): Notice => ({ parameter, value, reason: 'unknown-parameter' }))
  return [...beside, ...parseView(new URLSearchParams(to.split('?')[1]), Object.keys(own)).notices]
}
