import { candidatePairs } from './blocking'
import { conflicts, mergeStated, type Stated, statedBy } from './conflict'
import { featuresOf } from './features'
import { compare } from './order'
import { score, THRESHOLD } from './score'
import type { Features, MentionInput } from './types'

/** Mentions that say the same in every respect that matters are compared once. */
function signature(mention: MentionInput): string {
  return JSON.stringify([
    mention.name,
    [...(mention.aliases ?? [])].sort(compare),
    mention.company,
    mention.region,
    mention.industry,
  ])
}

/** Whether a mention says enough to be recognised again: 风电项目 of nobody in particular does not. */
function identifies(features: Features): boolean {
  const specific = Math.max(0, ...features.names.map((name) => name.weight)) >= 1.5
  const placed = features.prefecture !== null
  return (
    placed &&
    (specific ||
      features.quantities.size > 0 ||
      (features.brand !== '' && features.names.some((name) => name.weight > 0.3)))
  )
}

interface Node {
  features: Features
  mentions: MentionInput[]
}

function nodesOf(mentions: readonly MentionInput[]): Node[] {
  const groups = new Map<string, MentionInput[]>()
  for (const mention of mentions) {
    const key = signature(mention)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const nodes: Node[] = []
  for (const key of [...groups.keys()].sort(compare)) {
    const group = groups.get(key)!
    const features = featuresOf(group[0]!)
    if (identifies(features)) nodes.push({ features, mentions: group })
    else
      for (const mention of group.sort((a, b) => compare(a.key, b.key)))
        nodes.push({ features, mentions: [mention] })
  }
  return nodes
}

/**
 * Groups mentions of the same undertaking. Surest pairs are joined first, and two groups are joined only if nothing that
 * one states contradicts the other, so that a vague mention cannot draw two different undertakings together.
 * The result depends on the set of mentions only, not on their order.
 */
export function clusterMentions(mentions: readonly MentionInput[]): MentionInput[][] {
  const nodes = nodesOf(mentions)
  const features = nodes.map((node) => node.features)
  const stated: Stated[] = features.map(statedBy)
  const parent = nodes.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    for (let at = index; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  const pairs: { a: number; b: number; value: number }[] = []
  for (const [a, b] of candidatePairs(features)) {
    if (conflicts(stated[a]!, stated[b]!)) continue
    const value = score(features[a]!, features[b]!)
    if (value >= THRESHOLD) pairs.push({ a, b, value })
  }
  pairs.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b)
  for (const { a, b } of pairs) {
    const [first, second] = [find(a), find(b)]
    if (first === second || conflicts(stated[first]!, stated[second]!)) continue
    parent[second] = first
    stated[first] = mergeStated(stated[first]!, stated[second]!)
  }
  const clusters = new Map<number, MentionInput[]>()
  nodes.forEach((node, index) => {
    const root = find(index)
    const cluster = clusters.get(root)
    if (cluster) cluster.push(...node.mentions)
    else clusters.set(root, [...node.mentions])
  })
  return [...clusters.values()]
}
