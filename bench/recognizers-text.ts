import { recognizePercentage } from '@microsoft/recognizers-text-number'
import { recognizeCurrency, recognizeDimension } from '@microsoft/recognizers-text-number-with-unit'

/** What the peer resolved, in canonical units. */
export interface Resolved {
  value: number
  unit: string
}

/** Its unit names, and what one of them is in our canonical unit. */
const UNITS: Record<string, [unit: string, factor: number]> = {
  'Chinese yuan': ['CNY', 1],
  'United States dollar': ['USD', 1],
  Dollar: ['USD', 1],
  Ton: ['t', 1],
  'Metric ton': ['t', 1],
  Kilogram: ['t', 0.001],
  Jin: ['t', 0.0005],
  Mu: ['mu', 1],
  Hectare: ['mu', 15],
  Kilometer: ['km', 1],
  Meter: ['km', 0.001],
  'Square meter': ['m2', 1],
  'Square kilometer': ['m2', 1e6],
  'Cubic meter': ['m3', 1],
  Watt: ['kW', 0.001],
  Kilowatt: ['kW', 1],
  Megawatt: ['kW', 1000],
  Gigawatt: ['kW', 1e6],
  'Kilowatt hour': ['kWh', 1],
}

/** Every quantity with a unit that Recognizers-Text (zh-cn) resolves in `text`. */
export function resolveWithPeer(text: string): Resolved[] {
  const found: Resolved[] = []
  for (const { resolution } of [...recognizeCurrency(text, 'zh-cn'), ...recognizeDimension(text, 'zh-cn')]) {
    const [unit, factor] = UNITS[resolution?.unit] ?? [resolution?.unit, 1]
    const value = Number(resolution?.value)
    if (Number.isFinite(value)) found.push({ value: value * factor, unit })
  }
  for (const { resolution } of recognizePercentage(text, 'zh-cn'))
    found.push({ value: Number.parseFloat(resolution?.value), unit: 'percent' })
  return found
}
