'use client'
import { type ComponentType, useState } from 'react'
import type { ZoomMapProps } from './zoom-map'

/** The map that can be zoomed is heavy; it is loaded when someone asks for it. */
export function ZoomButton({ open, close, map }: { open: string; close: string; map: ZoomMapProps }) {
  const [ZoomMap, setZoomMap] = useState<ComponentType<ZoomMapProps> | null>(null)
  const toggle = async () => {
    if (ZoomMap) return setZoomMap(null)
    const loaded = await import('./zoom-map')
    setZoomMap(() => loaded.ZoomMap)
  }
  return (
    <div className="script-only no-print mt-3" data-wakes="">
      <button type="button" className="button" aria-expanded={ZoomMap !== null} onClick={toggle}>
        {ZoomMap ? close : open}
      </button>
      {ZoomMap && <ZoomMap {...map} />}
    </div>
  )
}
