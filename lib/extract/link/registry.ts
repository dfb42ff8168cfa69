import type { ProjectMention } from '../contracts'
import { brandOf, coreName, sameCompany } from '../recognise/company-name'
import type { DraftProject } from './draft'

/** A name without quotes, phase, place-like openings and its closing 项目 or 工程: what two mentions of one undertaking share. */
export function bareName(name: string): string {
  return name
    .replace(/[“”‘’"'\s()《》·,、—-]/g, '')
    .replace(/[一二三四五六]期/g, '')
    .replace(/(?:建设|改造|扩建)?(?:项目|工程)$/, '')
}

function bigrams(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** Dice's coefficient over pairs of characters, 0..1. */
export function dice(a: string, b: string): number {
  const x = bigrams(a)
  const y = bigrams(b)
  let both = 0
  for (const [pair, n] of x) both += Math.min(n, y.get(pair) ?? 0)
  const size = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return size ? (2 * both) / size : 0
}

const figuresIn = (name: string) => (name.match(/\d[\d.]*/g) ?? []).join('/')

/** Whether a mention names a project that is known already on this page. */
export function isSame(project: DraftProject, mention: ProjectMention, region: string): boolean {
  if (project.region.slice(0, 4) !== region.slice(0, 4) && project.region !== '150000' && region !== '150000')
    return false
  const names = [project.name, ...project.aliases]
  const name = bareName(mention.name)
  const company = mention.company
  for (const known of names) {
    const other = bareName(known)
    if (name === other) return true
    const [short, long] = name.length < other.length ? [name, other] : [other, name]
    const numbers = figuresIn(short)
    const agree = !numbers || !figuresIn(long) || figuresIn(long).includes(numbers)
    if (short.length >= 4 && long.includes(short) && agree) return true
    if (company && project.company && sameCompany(company, project.company)) {
      if (dice(name, other) >= 0.45 && agree) return true
    }
    if (dice(name, other) >= 0.72 && agree) return true
  }
  // brand + 项目 (X项目) says which company's project it is
  if (project.company) {
    const brand = brandOf(project.company)
    if (brand.length >= 2 && name.startsWith(brand) && name.length <= brand.length + 4) return true
    if (coreName(project.company).length >= 2 && name === coreName(project.company)) return true
  }
  return false
}
