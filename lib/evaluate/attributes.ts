import type { Project } from '@/lib/extract/types'
import type { Figure } from './figure'
import type { GoldFigure, GoldProject } from './gold'
import { contains, dice, near } from './text'
import type { FigureSet } from './types'

/** One attribute of one found fact: right or not. Attributes that the right fact does not have are not asked for. */
export type Judgement = readonly [attribute: string, right: boolean]

const alike = (found: string | null, right: string, least: (likeness: number) => boolean) =>
  contains(found, right) || least(dice(found, right))

/** Judges a found project's attributes. Companies, parks and products need not be written alike to the letter. */
export function judgeProject(found: Project, gold: GoldProject): Judgement[] {
  const judgements: Judgement[] = [
    ['project.region', [gold.region, ...(gold.regionAlso ?? [])].includes(found.region)],
    ['project.industry', [gold.industry, ...(gold.industryAlso ?? [])].includes(found.industry)],
    ['project.status', [gold.status, ...(gold.statusAlso ?? [])].includes(found.status)],
    ['project.prefecture', found.region.slice(0, 4) === gold.region.slice(0, 4)],
  ]
  if (gold.company)
    judgements.push(['project.company', alike(found.company, gold.company, (likeness) => likeness > 0.8)])
  if (gold.park) judgements.push(['project.park', alike(found.park, gold.park, (likeness) => likeness > 0.7)])
  if (gold.completion)
    judgements.push([
      'project.completion',
      [gold.completion, ...(gold.completionAlso ?? [])].includes(found.completion),
    ])
  return judgements
}

/** Judges a found figure's attributes. */
export function judgeFigure(set: FigureSet, found: Figure, gold: GoldFigure): Judgement[] {
  const judgements: Judgement[] = [
    [`${set}.qualifier`, found.qualifier === gold.qualifier],
    [`${set}.period`, [gold.period, ...(gold.periodAlso ?? [])].includes(found.period)],
  ]
  if ('amount' in found || 'amount' in gold) return judgements
  judgements.push(['outputs.basis', found.basis === gold.basis])
  if (gold.change !== null) judgements.push(['outputs.change', near(found.change, gold.change)])
  if (gold.product)
    judgements.push(['outputs.product', alike(found.product, gold.product, (likeness) => likeness >= 0.5)])
  return judgements
}
