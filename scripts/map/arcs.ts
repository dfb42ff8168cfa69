import type { MapTopology } from './topology'

type Arcs = number | Arcs[]
interface WithArcs {
  arcs: Arcs
}

/** A negative index means the arc backwards: ~index. */
const plainIndex = (arc: number): number => (arc < 0 ? ~arc : arc)

function* indices(arcs: Arcs): Generator<number> {
  if (typeof arcs === 'number') yield plainIndex(arcs)
  else for (const part of arcs) yield* indices(part)
}

/** The topology without arcs that no shape uses, the remaining ones renumbered in order. */
export function dropUnusedArcs(topo: MapTopology): MapTopology {
  const used = new Set<number>()
  for (const { geometries } of Object.values(topo.objects)) {
    for (const shape of geometries)
      for (const index of indices((shape as unknown as WithArcs).arcs)) used.add(index)
  }
  const kept = [...used].sort((a, b) => a - b)
  const position = new Map(kept.map((index, at) => [index, at]))
  const renumber = (arcs: Arcs): Arcs => {
    if (typeof arcs !== 'number') return arcs.map(renumber)
    const at = position.get(plainIndex(arcs))!
    return arcs < 0 ? ~at : at
  }
  const objects = Object.fromEntries(
    Object.entries(topo.objects).map(([name, collection]) => [
      name,
      {
        ...collection,
        geometries: collection.geometries.map((shape) => ({
          ...shape,
          arcs: renumber((shape as unknown as WithArcs).arcs),
        })),
      },
    ]),
  ) as unknown as MapTopology['objects']
  return { ...topo, objects, arcs: kept.map((index) => topo.arcs[index]!) }
}
