import { describe, expect, it } from 'vitest'
import { PALETTE } from '@/lib/charts/palette'

const SECTORS = [
  'energy',
  'chemicals',
  'materials',
  'manufacturing',
  'agriculture',
  'services',
  'public',
  'general',
] as const

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const DEFICIENCIES: Record<string, number[][]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
const times = (matrix: number[][], vector: number[]) =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0))

/** CIE L*a*b*, D65. */
function lab(rgb: number[]): number[] {
  const xyz = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    rgb,
  )
  const [x = 0, y = 0, z = 0] = xyz.map((value, i) => {
    const t = Math.max(0, value) / [0.9505, 1, 1.089][i]!
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe('sectors can be told apart', () => {
  for (const mode of ['light', 'dark'] as const) {
    it.each(Object.entries(DEFICIENCIES))(`${mode}, %s`, (_, matrix) => {
      const seen = SECTORS.map((sector) => lab(times(matrix, linear(PALETTE[sector][mode]))))
      const pairs = SECTORS.flatMap((a, i) =>
        SECTORS.slice(i + 1).map((b, j) => ({
          pair: `${a} ${b}`,
          distance: Math.hypot(...seen[i]!.map((value, k) => value - seen[i + 1 + j]![k]!)),
        })),
      )
      // A difference of 10 in CIE76 is seen at a glance.
      expect(pairs.filter(({ distance }) => distance < 10)).toEqual([])
    })
  }
})
