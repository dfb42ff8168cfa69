/** Rows → charts → SVG: pure functions. */
export { type Classes, classify } from './classes'
export { type MapOptions, type MapShapes, regionMap } from './map'
export type { PairOptions } from './pair'
export { industryBars, rankingBars } from './ranking'
export type { IndustryRow, PairRow, RegionRow, StatusRow } from './rows'
export { statusFunnel } from './status'
export { type Chart, renderChart, renderSvg, type SvgOptions } from './svg'
export { type Colours, chartCss, chartVariables } from './tokens'
