'use client'
import { CustomChart, LinesChart, MapChart, ScatterChart } from 'echarts/charts'
import { GeoComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import EChartsReactCore from 'echarts-for-react/lib/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { hrefAt, interactiveOption } from '@/lib/charts/interactive'
import { type MapShapes, regionMap, type ShapeProperties } from '@/lib/charts/map'
import type { PairOptions } from '@/lib/charts/pair'
import type { RegionRow } from '@/lib/charts/rows'
import type { View } from '@/lib/view/types'

echarts.use([
  CustomChart,
  LinesChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
])

export interface ZoomMapProps {
  rows: readonly RegionRow[]
  options: Omit<PairOptions, 'width'>
  level: View['level']
  within: string | null
}

type Units = Topology<Record<string, GeometryCollection<ShapeProperties & { parent: string | null }>>>

/** The same map with zooming and dragging, on a canvas. Clicks lead where they lead on the drawn one. */
export function ZoomMap({ rows, options, level, within }: ZoomMapProps) {
  const [units, setUnits] = useState<Units | null>(null)
  const [width, setWidth] = useState(0)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (frame.current) setWidth(frame.current.clientWidth)
    const file = level === 'prefecture' ? 'nm-prefectures' : 'nm-counties'
    fetch(`/geo/${file}.topo.json`)
      .then((response) => response.json())
      .then(setUnits)
  }, [level])
  const chart = useMemo(() => {
    const object = units?.objects[level === 'prefecture' ? 'prefectures' : 'counties']
    if (!units || !object || width === 0) return null
    const shapes = feature(units, object) as unknown as MapShapes
    const features = shapes.features.filter(
      ({ properties }) => within === null || (properties as { parent?: string | null }).parent === within,
    )
    return regionMap(rows, { ...shapes, features }, { ...options, width })
  }, [units, rows, options, level, within, width])
  if (!chart) return <div ref={frame} className="zoom-map mt-3" aria-busy="true" />
  const mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return (
    <EChartsReactCore
      className="zoom-map mt-3"
      echarts={echarts}
      option={interactiveOption(chart, mode)}
      notMerge
      style={{ height: chart.height }}
      onEvents={{
        click: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
          const href = hrefAt(chart, seriesIndex, dataIndex)
          if (href) location.assign(href)
        },
      }}
    />
  )
}
