import { projectCopy } from '@/components/copy/project'
import { figureValue, kindName } from '@/components/evidence/figure-text'
import { industryLabel } from '@/lib/industries'
import { regionLabel } from '@/lib/regions'
import type { FactLifetime, ProjectHistory, StateVersion } from '@/lib/store/read'
import { formatCount, formatDate, type Language, t } from '@/lib/view'

/** One thing that an edition changed of a project. */
export interface HistoryLine {
  change: 'added' | 'closed' | 'changed'
  text: string
  /** The fact that it is about. */
  fact: string | null
}

export interface HistoryEntry {
  edition: number
  createdAt: string
  lines: HistoryLine[]
}

/** What each edition changed of a project, newest first. The first one is summed up: all of it was new. */
export function historyOf(history: ProjectHistory, language: Language): HistoryEntry[] {
  const copy = projectCopy(language)
  const first = history.states[0]?.firstEdition
  return history.editions
    .map(({ number, createdAt }) => {
      if (number !== first)
        return {
          edition: number,
          createdAt,
          lines: [
            ...stateLines(history.states, number, language),
            ...factLines(history.facts, number, language),
          ],
        }
      const opened = history.facts.filter(({ firstEdition }) => firstEdition === number)
      const mentions = opened.filter(({ fact }) => fact === 'project').length
      const text = copy.opened(
        formatCount(mentions, language),
        formatCount(opened.length - mentions, language),
      )
      return { edition: number, createdAt, lines: [{ change: 'added' as const, text, fact: null }] }
    })
    .filter(({ lines }) => lines.length > 0)
    .reverse()
}

function stateLines(states: readonly StateVersion[], edition: number, language: Language): HistoryLine[] {
  const copy = projectCopy(language)
  const now = states.find(({ firstEdition }) => firstEdition === edition)
  const before = states.find(({ lastEdition }) => lastEdition === edition - 1)
  if (now === undefined) return before ? [{ change: 'closed', text: copy.gone, fact: null }] : []
  if (before === undefined) return [{ change: 'added', text: copy.back, fact: null }]
  const missing = t(language).missing
  const texts = (state: StateVersion): [label: string, text: string][] => [
    [copy.name, state.name],
    [copy.status, statusText(state.status, language)],
    [copy.company, state.company ?? missing],
    [copy.park, state.park ?? missing],
    [copy.region, regionLabel(state.regionCode, language)],
    [copy.industry, industryLabel(state.industrySlug, language)],
    [copy.completion, state.completion ? formatDate(state.completion, language) : missing],
  ]
  const old = texts(before)
  return texts(now).flatMap(([label, text], i) => {
    const was = old[i]?.[1] ?? missing
    return was === text
      ? []
      : [{ change: 'changed' as const, text: copy.became(label, was, text), fact: null }]
  })
}

function factLines(facts: readonly FactLifetime[], edition: number, language: Language): HistoryLine[] {
  const copy = projectCopy(language)
  const ended = new Map(
    facts.filter(({ lastEdition }) => lastEdition === edition - 1).map((fact) => [fact.key, fact]),
  )
  const begun = facts.filter(({ firstEdition }) => firstEdition === edition)
  const lines: HistoryLine[] = []
  for (const fact of begun) {
    const before = ended.get(fact.key)
    ended.delete(fact.key)
    const text = factText(fact, language)
    if (before === undefined) lines.push({ change: 'added', text: copy.added(text), fact: fact.key })
    else if (before.standing !== fact.standing) {
      const { standing } = t(language).terms
      const name = (key: string | null) => standing[key as keyof typeof standing] ?? ''
      const was = name(before.standing)
      lines.push({ change: 'changed', text: copy.became(text, was, name(fact.standing)), fact: fact.key })
    }
  }
  for (const fact of ended.values())
    lines.push({ change: 'closed', text: copy.closed(factText(fact, language)), fact: fact.key })
  return lines
}

function factText(fact: FactLifetime, language: Language): string {
  if (fact.fact === 'project')
    return projectCopy(language).mentionOf(fact.name ?? '', statusText(fact.status ?? '', language))
  const words = [fact.phase, fact.product, kindName(fact.kind, language)].filter(Boolean).join(' ')
  return `${words} ${figureValue(fact, language)}`
}

function statusText(status: string, language: Language): string {
  const { status: names } = t(language).terms
  return names[status as keyof typeof names] ?? status
}
