import { describe, expect, test } from 'vitest'
import { CUES } from '@/lib/extract/link/subject/cues'

const { bit } = CUES

describe('cues before a figure', () => {
  test.each([
    ['该项目', bit.back | bit.works],
    ['预计,总投资', bit.back | bit.weak],
    ['眼下城区集中供热改造已动工', bit.ownWorks],
    ['园区去年产值', bit.back | bit.facility],
    ['同时,该公司销售收入', bit.back | bit.company],
    ['全旗牲畜存栏', 0],
  ])('%s', (words, seen) => {
    expect(CUES.in(words)).toBe(seen)
  })
})
