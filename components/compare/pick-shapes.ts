import { pathOf } from '@/components/regions/locator-shapes'
import { aspectOf, projectionInto } from '@/lib/charts/projection'
import { loadGeo } from '@/lib/store/geo'

interface PickShapes {
  width: number
  height: number
  counties: { code: string; path: string }[]
  /** Outlines of the prefectures, above the counties. */
  outlines: string
}

const WIDTH = 640
const PAD = 4

let made: PickShapes | null = null

/** The 103 units as shapes to choose from, in pixels; made once. */
export function pickShapes(): PickShapes {
  if (made) return made
  const geo = loadGeo()
  const outline = geo.prefecturesCoarse.features.map(({ geometry }) => geometry.coordinates)
  const height = Math.round((WIDTH - 2 * PAD) * aspectOf(outline) + 2 * PAD)
  const project = projectionInto(outline, {
    left: PAD,
    top: PAD,
    width: WIDTH - 2 * PAD,
    height: height - 2 * PAD,
  })
  made = {
    width: WIDTH,
    height,
    counties: geo.countiesCoarse.shapes.features.map((feature) => ({
      code: feature.properties.adcode,
      path: pathOf([feature], project),
    })),
    outlines: pathOf(geo.prefecturesCoarse.features, project),
  }
  return made
}
