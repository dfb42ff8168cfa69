import { ROOT } from '@/lib/regions'
import type { ProjectMention } from '../contracts'
import { brandOf, coreName, sameCompany } from '../recognise/company-name'
import { isGeneric } from '../recognise/generic'
import { charset, hasAny, SPACES } from '../text/charset'
import { Ending } from '../text/ending'
import { remembered } from '../text/remembered'
import type { DraftProject } from './draft'
import { headedApart, liesInside } from './names-apart'

/** A name without quotes, phase, place-like openings and its closing 项目 or 工程: what two mentions of one undertaking share. */
export const bareName = remembered((name) => {
  const plain = hasAny(name, MARKS) ? name.replace(/[“”‘’"'\s()《》·,、—-]/g, '') : name
  return WORKS.before(plain.includes('期') ? plain.replace(/[一二三四五六]期/g, '') : plain)
})
const MARKS = charset(`“”‘’"'()《》·,、—-${SPACES}`)
const WORKS = new Ending(/(?:建设|改造|扩建)?(?:项目|工程)$/)

/** 金达威二期, 金达威三期: where nothing but whose it is stands before the phase, the phase tells which. */
const BRAND_PHASE = /^[\u4e00-\u9fff]{2,3}([一二三四五六]期)(?:项目|工程)?$/

/** The second time it may be X电池项目 instead of 年产10GWhX电池项目. */
const SIZES =
  /(?:年[产加处][\u4e00-\u9fff]{0,2})?±?\d[\d.]*(?:×\d[\d.]*)?[万亿]?(?:吨|千瓦时|千瓦|兆瓦时|兆瓦|千伏|kV|GWh|GW|MW|吉瓦时|吉瓦|立方米|台|套|只|件|头|口|亩|公里|平方米)(?:\/[年日])?的?/gi

/** What a name is compared by. */
interface Likeness {
  bare: string
  /** Pairs of neighbouring characters as numbers, in order of size. */
  pairs: Uint32Array
  figures: string
  /** The name without its sizes. */
  sizeless: string
  /** Of a name that says no more than whose it is. */
  phase: string | undefined
}

const DIGITS = charset('0123456789')

const likenessOf = remembered((name): Likeness => {
  // 太(子城)锡(林浩特)铁路 is 太锡铁路 the second time
  const bare = bareName(
    name.includes('(')
      ? name.replace(/(?<=[\u4e00-\u9fff])\([\u4e00-\u9fff]{1,4}\)(?=[\u4e00-\u9fff])/g, '')
      : name,
  )
  const figures = hasAny(bare, DIGITS) ? bare.match(/\d[\d.]*/g)!.join('/') : ''
  const phase = name.includes('期') ? BRAND_PHASE.exec(name)?.[1] : undefined
  return { bare, pairs: pairsOf(bare), figures, sizeless: figures ? bare.replace(SIZES, '') : bare, phase }
})

/** Sorted as they are put in: engines sort so few numbers slowly. */
function pairsOf(bare: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, bare.length - 1))
  for (let i = 0; i < pairs.length; i++) {
    const pair = bare.charCodeAt(i) * 0x10000 + bare.charCodeAt(i + 1)
    let at = i
    for (; at > 0 && pairs[at - 1]! > pair; at--) pairs[at] = pairs[at - 1]!
    pairs[at] = pair
  }
  return pairs
}

/** Dice's coefficient over pairs of characters, 0..1. */
function dice(x: Uint32Array, y: Uint32Array): number {
  let both = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = x[i]! - y[j]!
    if (difference < 0) i++
    else if (difference > 0) j++
    else {
      both++
      i++
      j++
    }
  }
  const size = x.length + y.length
  return size ? (2 * both) / size : 0
}

/** Projects that a mention is compared with: those of a page, not of all pages that stand in one long file. */
const PAGE = 400

/** Names of so many characters are given once. */
const LONG = 9

/** The first of the page's projects that a mention names again. */
export function findSame(
  projects: readonly DraftProject[],
  mention: ProjectMention,
  region: string,
): DraftProject | undefined {
  const likeness = likenessOf(mention.name)
  const area = region.slice(0, 4)
  for (let i = Math.max(0, projects.length - PAGE); i < projects.length; i++) {
    const project = projects[i]!
    // a line through two leagues lies now in one, now in the other
    if (
      region !== ROOT &&
      project.region !== ROOT &&
      !project.region.startsWith(area) &&
      !(likeness.bare.length >= LONG && likenessOf(project.name).bare === likeness.bare)
    )
      continue
    if (isSame(project, likeness, mention.company)) return project
  }
  return undefined
}

/**
 * The project of an article that its headline speaks of, which is read last and stands first: the one whose name shares most
 * with the headline's, though less than two mentions in the text would have to share.
 */
export function findHeaded(
  projects: readonly DraftProject[],
  mention: ProjectMention,
  article: number,
): DraftProject | undefined {
  let best: DraftProject | undefined
  let most = 0.3
  const headline = likenessOf(mention.name)
  for (let i = Math.max(0, projects.length - PAGE); i < projects.length; i++) {
    const project = projects[i]!
    if (project.article !== article) continue
    if (project.company && opensWithFirm(mention.name, project)) return project
    for (const name of [project.name, ...project.aliases]) {
      const known = likenessOf(name)
      const [less, more] =
        headline.sizeless.length < known.sizeless.length
          ? [headline.sizeless, known.sizeless]
          : [known.sizeless, headline.sizeless]
      const alike = less.length >= 3 && more.includes(less) ? 1 : dice(headline.pairs, known.pairs)
      if (alike > most) {
        most = alike
        best = project
      }
    }
  }
  return best
}

/** 白桦豆业大豆蛋白项目 over a text of 年加工20万吨大豆分离蛋白和组织蛋白项目 by that firm: its short name and some of the name's characters in order. */
function opensWithFirm(headline: string, project: DraftProject): boolean {
  const core = coreName(project.company!)
  const brand = [core, brandOf(project.company!)].find(
    (name) => name.length >= 2 && headline.startsWith(name),
  )
  if (!brand) return false
  const rest = bareName(headline.slice(brand.length))
  if (rest.length < 2) return true
  const known = bareName(project.name)
  let at = 0
  for (const character of rest) {
    at = known.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/**
 * The project named shortly before that a mention names again by a part of its name: 灌区工程 after X灌区续建配套与节水改造工程,
 * 远山液流电池项目 after 中核远山年产5GWh液流电池项目.
 *
 * @param recent - projects spoken of in this and the last paragraphs, the nearest last
 */
export function findAgain(
  recent: readonly DraftProject[],
  mention: ProjectMention,
): DraftProject | undefined {
  const short = likenessOf(mention.name)
  for (let i = recent.length - 1; i >= 0; i--) {
    const known = likenessOf(recent[i]!.name)
    if (known.bare.length <= short.bare.length) continue
    if (short.figures && !known.figures.includes(short.figures)) continue
    if (short.bare.length >= 2 && short.bare.length <= 4 && known.bare.includes(short.bare)) return recent[i]
    if (short.sizeless.length >= 5 && known.sizeless.includes(short.sizeless)) return recent[i]
    if (short.bare.length >= 5 && abbreviates(short.bare, known.bare)) return recent[i]
  }
  return undefined
}

/** Whether every character of the shorter name stands in the longer one in this order, its first and last two beside each other. */
function abbreviates(short: string, long: string): boolean {
  const tail = long.lastIndexOf(short.slice(-2))
  const head = long.indexOf(short.slice(0, 2))
  if (head < 0 || tail < long.length - 6 || head > tail) return false
  let at = head
  for (const character of short.slice(0, -2)) {
    at = long.indexOf(character, at)
    if (at < 0 || at >= tail) return false
    at++
  }
  return true
}

/** The first of the page's projects that belongs to a company. */
export function findOfCompany(projects: readonly DraftProject[], company: string): DraftProject | undefined {
  for (let i = Math.max(0, projects.length - PAGE); i < projects.length; i++) {
    const own = projects[i]!.company
    if (own !== null && sameCompany(own, company)) return projects[i]
  }
  return undefined
}

/** Whether a mention in the same area names a project that is known already on this page. */
function isSame(project: DraftProject, mention: Likeness, company: string | null): boolean {
  const together = company !== null && project.company !== null && sameCompany(company, project.company)
  if (resembles(mention, likenessOf(project.name), together)) return true
  for (const alias of project.aliases) if (resembles(mention, likenessOf(alias), together)) return true
  return project.company !== null && namesBrand(mention.bare, project, project.company)
}

function resembles(mention: Likeness, known: Likeness, together: boolean): boolean {
  if (mention.phase && known.phase && mention.phase !== known.phase) return false
  if (mention.bare === known.bare) return true
  const shorter = mention.bare.length < known.bare.length
  const short = shorter ? mention : known
  const long = shorter ? known : mention
  if (short.figures && long.figures && !long.figures.includes(short.figures)) return false
  if (short.bare.length >= 4 && long.bare.includes(short.bare)) return !liesInside(short.bare, long.bare)
  const least = together ? 0.45 : 0.72
  const x = mention.pairs.length
  const y = known.pairs.length
  // names of very different length cannot share enough
  if ((2 * Math.min(x, y)) / (x + y) >= least && dice(mention.pairs, known.pairs) >= least)
    return together || !headedApart(short.bare, long.bare)
  // one of the two leaves its size out
  if (!short.figures === !long.figures) return false
  const [less, more] =
    short.sizeless.length < long.sizeless.length
      ? [short.sizeless, long.sizeless]
      : [long.sizeless, short.sizeless]
  return less.length >= 7 && more.includes(less)
}

/** Brand + 项目 (X项目) says which company's project it is. */
function namesBrand(name: string, project: DraftProject, company: string): boolean {
  const brand = brandOf(company)
  if (brand.length >= 2 && name.startsWith(brand)) {
    const rest = name.slice(brand.length)
    if (rest.length < 2) return true
    if (
      rest.length <= 4 &&
      (isGeneric(rest) || [project.name, ...project.aliases].some((known) => known.includes(rest)))
    )
      return true
  }
  const core = coreName(company)
  return core.length >= 2 && name === core
}
