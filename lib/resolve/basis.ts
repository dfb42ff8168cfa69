import type { Basis, InvestmentKind } from '@/lib/extract/types'

/** Money that has been spent, granted or received; all other kinds are intentions. */
const ACTUAL: readonly InvestmentKind[] = ['completed', 'public_fund', 'loan', 'transfer_revenue']

/** Whether a sum of this kind is planned or actual. */
export function basisOf(kind: InvestmentKind): Basis {
  return ACTUAL.includes(kind) ? 'actual' : 'planned'
}
