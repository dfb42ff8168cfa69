import { projectionOfWidth } from '@/lib/charts/projection'
import { shapePath } from '@/lib/charts/svg/shape-path'
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
  const { height, project } = projectionOfWidth(outline, WIDTH, PAD)
  made = {
    width: WIDTH,
    height,
    counties: geo.countiesCoarse.shapes.features.map((feature) => ({
      code: feature.properties.adcode,
      path: shapePath([feature], project),
    })),
    outlines: shapePath(geo.prefecturesCoarse.features, project),
  }
  return made
}
