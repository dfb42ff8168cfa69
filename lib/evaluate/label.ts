import type { Project } from '@/lib/extract/types'
import { type Figure, measureOf, numberOf, unitOf } from './figure'
import type { GoldFigure, GoldProject } from './gold'

/** A fact in one line: `capacity 20000 t/a 硅料 of p1 «…»`. */
export function labelOf(fact: Project | GoldProject | Figure | GoldFigure): string {
  if ('name' in fact) return fact.company ? `${fact.name} (${fact.company})` : fact.name
  const change = 'change' in fact && fact.change !== null ? `${fact.change}%` : null
  const product = 'product' in fact ? fact.product : null
  const quote = fact.quote.replace(/\s+/g, ' ').slice(0, 40)
  const parts = [measureOf(fact), numberOf(fact), unitOf(fact), change, product, `of ${fact.subject}`]
  return `${parts.filter((part) => part !== null).join(' ')} «${quote}»`
}
