/** The map's legend: classes as steps with their limits, missing values, unit. */
import type { Basis } from '@/lib/extract/types'
import type { Scale } from '@/lib/view/format'
import { t } from '@/lib/view/messages'
import { measureNoun } from '@/lib/view/sentence/nouns'
import type { Classes } from './classes'
import { SMALL, textGraphic } from './graphic'
import type { PairOptions } from './pair'
import type { Role } from './palette'
import { textWidth } from './text'
import { hatch, solid } from './tokens'

interface LegendOptions {
  classes: Classes
  roles: readonly Role[]
  scale: Scale
  bases: readonly Basis[]
  options: PairOptions
  width: number
  height: number
  /** As a band below the map instead of a list in its corner. */
  below: boolean
}

/** A band below the map, or a list in its upper left corner, which the region's diagonal leaves free. */
export function mapLegend(legend: LegendOptions): object[] {
  return legend.below ? band(legend) : list(legend)
}

function box(x: number, y: number, width: number, height: number, fill: string): object {
  return {
    type: 'rect',
    silent: true,
    shape: { x: x + 0.5, y: y + 0.5, width, height },
    style: { fill, stroke: solid('rule'), lineWidth: 0.8 },
  }
}

function heading({ scale, bases, options }: LegendOptions): string {
  const { measure, language } = options
  const noun = measureNoun(measure, bases[0] ?? 'planned', language, options)
  const name = noun.charAt(0).toUpperCase() + noun.slice(1)
  const unit = scale.label === '' ? '' : language === 'zh' ? `（${scale.label}）` : ` (${scale.label})`
  return `${name}${unit}`
}

/** Both ends of each class; the last one ends at the largest value. */
function ranges({ classes, scale, options }: LegendOptions): string[] {
  const { limits, min, max } = classes
  if (limits.length === 1) return [min === max ? scale.tick(min) : `${scale.tick(min)}–${scale.tick(max)}`]
  return limits.map((limit, i) => {
    const next = limits[i + 1]
    if (i === 0) return options.language === 'zh' ? `不足${scale.tick(next!)}` : `below ${scale.tick(next!)}`
    if (next === undefined)
      return options.language === 'zh' ? `${scale.tick(limit)}及以上` : `${scale.tick(limit)} and over`
    return `${scale.tick(limit)}–${scale.tick(next)}`
  })
}

function list(legend: LegendOptions): object[] {
  const { roles, options } = legend
  const x = 12
  let y = 12
  const drawn: object[] = [textGraphic(heading(legend), x, y + 6, 'muted')]
  y += 22
  const texts = ranges(legend)
  for (let i = texts.length - 1; i >= 0; i--) {
    drawn.push(box(x, y, 20, 13, solid(roles[i]!)), textGraphic(texts[i]!, x + 28, y + 7, 'ink'))
    y += 20
  }
  drawn.push(
    box(x, y, 20, 13, hatch('map-none')),
    textGraphic(t(options.language).chart.noData, x + 28, y + 7, 'muted'),
  )
  return drawn
}

function band(legend: LegendOptions): object[] {
  const { roles, options, height, width, classes, scale } = legend
  const top = height - 50
  const none = t(options.language).chart.noData
  const noneWidth = textWidth(none, SMALL) + 22
  const right = width - noneWidth - 4
  const swatch = Math.min(48, Math.floor((right - 12) / Math.max(1, roles.length)))
  const drawn: object[] = [textGraphic(heading(legend), 4, top + 6, 'muted')]
  roles.slice(0, classes.limits.length).forEach((role, i) => {
    drawn.push(box(4 + i * swatch, top + 18, swatch, 11, solid(role)))
    const limit = classes.limits[i]!
    if (i > 0 || classes.limits.length === 1) {
      drawn.push(
        textGraphic(scale.tick(limit), 4 + i * swatch, top + 40, 'ink', i === 0 ? 'left' : 'center', 11),
      )
    }
  })
  drawn.push(
    box(right, top + 18, 16, 11, hatch('map-none')),
    textGraphic(none, right + 22, top + 24, 'muted'),
  )
  return drawn
}
