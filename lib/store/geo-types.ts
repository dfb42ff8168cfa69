import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/** What the map knows of a unit besides its shape. Degrees are longitude, latitude. */
export interface PlaceProperties {
  /** GB/T 2260 code. */
  adcode: string
  name: string
  shortName: string
  parent: string | null
  /** Where its label or symbol stands; always inside. */
  cp: [number, number]
  centroid: [number, number]
  /** Area of the shape. Not an official figure: never to be shown as one. */
  km2: number
}

export type PlaceFeature = Feature<Polygon | MultiPolygon, PlaceProperties>
export type PlaceCollection = FeatureCollection<Polygon | MultiPolygon, PlaceProperties>

/** Shapes of the map in degrees, and its inner borders as lines. */
export interface Geo {
  /** 103 features. */
  counties: PlaceCollection
  /** 103 features, coarser, and the borders of prefectures to go with them: for all of them in one picture. */
  countiesCoarse: { shapes: PlaceCollection; prefectures: MultiLineString }
  /** The whole region on a phone: coarser still. */
  phone: { counties: Geo['countiesCoarse']; prefectures: PlaceCollection }
  /** 12 features, on the same borders as `counties`. */
  prefectures: PlaceCollection
  /** 12 features, coarser, for the view of the whole region. */
  prefecturesCoarse: PlaceCollection
  /** The outline of the autonomous region. */
  region: PlaceFeature
  /** Borders between counties, and between prefectures (outer borders included). */
  meshes: { counties: MultiLineString; prefectures: MultiLineString }
  /** All 116 units by code. */
  places: Readonly<Record<string, PlaceProperties>>
}
