import { expect, it } from 'vitest'
import { percent } from '@/components/quality/percent'

it.each([
  [0, '0.0%'],
  [0.57, '57.0%'],
  [0.29, '29.0%'],
  [0.8569, '85.6%'],
  [0.9999, '99.9%'],
  [1, '100.0%'],
])('%s is shown as %s, never as more', (share, text) => expect(percent(share)).toBe(text))
