import { describe, expect, it } from 'vitest'
import { reachAt } from '@/lib/charts/chord'
import { aspectOf, projected, projectionInto, projectionOfWidth } from '@/lib/charts/projection'
import { fitText, textWidth } from '@/lib/charts/text'

const box = [
  [97, 37],
  [126, 37],
  [126, 53],
  [97, 53],
]

describe('projection', () => {
  it('fits the outline into the frame', () => {
    const frame = { left: 10, top: 20, width: 300, height: 200 }
    const project = projectionInto([box], frame)
    for (const corner of box) {
      const [x, y] = project(corner as [number, number])
      expect(x).toBeGreaterThanOrEqual(10 - 1e-6)
      expect(x).toBeLessThanOrEqual(310 + 1e-6)
      expect(y).toBeGreaterThanOrEqual(20 - 1e-6)
      expect(y).toBeLessThanOrEqual(220 + 1e-6)
    }
  })
  it('north is up and east is right', () => {
    const project = projectionInto([box], { left: 0, top: 0, width: 100, height: 100 })
    expect(project([111.6, 50])[1]).toBeLessThan(project([111.6, 40])[1])
    expect(project([120, 45])[0]).toBeGreaterThan(project([100, 45])[0])
  })
  it('keeps areas: a degree field at 52° is as much smaller as the sphere says', () => {
    const project = projectionInto([box], { left: 0, top: 0, width: 1e4, height: 1e4 })
    const area = (south: number) => {
      const ring = [
        [111, south],
        [112, south],
        [112, south + 1],
        [111, south + 1],
      ].map((p) => project(p as [number, number]))
      return (
        Math.abs(
          ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % 4]![1] - ring[(i + 1) % 4]![0] * y, 0),
        ) / 2
      )
    }
    const sphere = (south: number) =>
      Math.sin(((south + 1) * Math.PI) / 180) - Math.sin((south * Math.PI) / 180)
    expect(area(52) / area(38)).toBeCloseTo(sphere(52) / sphere(38), 3)
  })
  it('keeps nesting and puts neighbours on one grid', () => {
    expect(projected([[[1.24, 1.26]]], (p) => p, 0.5)).toEqual([[[1, 1.5]]])
  })
  it('fills a drawing of a width but for the space around', () => {
    const { height, project } = projectionOfWidth([box], 200, 10)
    const corners = box.map((corner) => project(corner as [number, number]))
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([expect.closeTo(10, 6), expect.closeTo(190, 6)])
    // The height is a whole number, so half a pixel may be left over.
    expect(Math.abs(Math.min(...ys) - 10)).toBeLessThan(0.5)
    expect(Math.abs(Math.max(...ys) - (height - 10))).toBeLessThan(0.5)
  })
  it('has an aspect, also of nothing', () => {
    expect(aspectOf([box])).toBeGreaterThan(0.5)
    expect(aspectOf([])).toBe(1)
  })
})

describe('room for labels', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  }
  it('is the smaller side', () => {
    expect(reachAt(square, [5, 5])).toBe(5)
    expect(reachAt(square, [8, 5])).toBe(2)
    expect(reachAt(square, [15, 5])).toBe(0)
  })
  it('text is shortened to its place', () => {
    expect(textWidth('鄂尔多斯', 10)).toBe(40)
    expect(fitText('鄂尔多斯市', 100, 10)).toBe('鄂尔多斯市')
    expect(fitText('鄂尔多斯市', 32, 10)).toBe('鄂尔…')
  })
})
