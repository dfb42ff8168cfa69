import { readUnit } from '../recognise/units'
import type { Unit } from '../types'

const SCALE: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** 万吨 → t and 10,000. */
export function unitOf(printed: string): { unit: Unit; factor: number; counter?: string } | null {
  const scale = SCALE[printed[0] ?? ''] ?? 1
  const at = scale === 1 ? 0 : 1
  const unit = readUnit(printed, at)
  if (!unit) return printed === '%' ? { unit: 'percent', factor: 1 } : null
  return at + unit.printed.length === printed.length || ALIKE.test(printed.slice(at + unit.printed.length))
    ? { unit: unit.unit, factor: scale * unit.factor, counter: unit.printed }
    : null
}

/** 万头匹, 万头(只): animals of two kinds. */
const ALIKE = /^\(?[头只匹口峰]\)?$/
