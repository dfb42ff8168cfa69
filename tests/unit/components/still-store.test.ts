import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepStill, takeStill } from '@/components/frame/still-store'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('hands over what was kept, each by its own name', () => {
  const [one, two] = [keepStill('one'), keepStill('two')]
  expect(takeStill(two)).toBe('two')
  expect(takeStill(one)).toBe('one')
  expect(takeStill('none')).toBeUndefined()
})

it('lets go of what was taken soon, of what nobody takes later', () => {
  const [taken, forgotten] = [keepStill('taken'), keepStill('forgotten')]
  takeStill(taken)
  vi.advanceTimersByTime(2_000)
  expect(takeStill(taken)).toBeUndefined()
  expect(takeStill(forgotten)).toBe('forgotten')
  const broken = keepStill('broken')
  vi.advanceTimersByTime(31_000)
  expect(takeStill(broken)).toBeUndefined()
})
