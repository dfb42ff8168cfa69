import { expect, it } from 'vitest'
import { MEASURES } from '@/lib/extract/types'
import { FACT_GROUPS, factGroup } from '@/lib/view'

it('every measure has a group, and every group something in it', () => {
  const groups = new Set(MEASURES.map((measure) => factGroup('output', measure)))
  groups.add(factGroup('investment', 'total'))
  groups.add(factGroup('project', null))
  expect([...groups].sort()).toEqual([...FACT_GROUPS].sort())
})
