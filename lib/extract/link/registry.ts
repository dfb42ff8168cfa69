import type { ProjectMention } from '../contracts'
import { brandOf, coreName, sameCompany } from '../recognise/company-name'
import { isGeneric } from '../recognise/generic'
import { remembered } from '../text/remembered'
import type { DraftProject } from './draft'

/** A name without quotes, phase, place-like openings and its closing 项目 or 工程: what two mentions of one undertaking share. */
export const bareName = remembered((name) =>
  name
    .replace(/[“”‘’"'\s()《》·,、—-]/g, '')
    .replace(/[一二三四五六]期/g, '')
    .replace(/(?:建设|改造|扩建)?(?:项目|工程)$/, ''),
)

/** Pairs of neighbouring characters as numbers, in order of size. */
const pairsOf = remembered((text) => {
  const pairs = new Uint32Array(Math.max(0, text.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1)
  return pairs.sort()
})

/** Dice's coefficient over pairs of characters, 0..1. */
export function dice(a: string, b: string): number {
  const x = pairsOf(a)
  const y = pairsOf(b)
  let both = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]! < y[j]!) i++
    else if (x[i]! > y[j]!) j++
    else {
      both++
      i++
      j++
    }
  }
  const size = x.length + y.length
  return size ? (2 * both) / size : 0
}

const figuresIn = remembered((name) => (name.match(/\d[\d.]*/g) ?? []).join('/'))

/** Projects that a mention is compared with: those of a page, not of all pages that stand in one long file. */
const PAGE = 400

/** The first of the page's projects that a mention names again. */
export function findSame(
  projects: readonly DraftProject[],
  mention: ProjectMention,
  region: string,
): DraftProject | undefined {
  for (let i = Math.max(0, projects.length - PAGE); i < projects.length; i++)
    if (isSame(projects[i]!, mention, region)) return projects[i]
  return undefined
}

/** The first of the page's projects that belongs to a company. */
export function findOfCompany(projects: readonly DraftProject[], company: string): DraftProject | undefined {
  for (let i = Math.max(0, projects.length - PAGE); i < projects.length; i++) {
    const own = projects[i]!.company
    if (own !== null && sameCompany(own, company)) return projects[i]
  }
  return undefined
}

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
    const rest = name.slice(brand.length)
    if (
      brand.length >= 2 &&
      name.startsWith(brand) &&
      (rest.length <= 2 ||
        (rest.length <= 4 && (isGeneric(rest) || names.some((known) => known.includes(rest)))))
    )
      return true
    if (coreName(project.company).length >= 2 && name === coreName(project.company)) return true
  }
  return false
}
