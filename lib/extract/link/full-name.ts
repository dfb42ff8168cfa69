import { coreName } from '../recognise/company-name'

/** X公司 after the full name has been given: the full name. */
export function fullName(company: string, known: readonly string[]): string {
  if (company.length > 6) return company
  const brand = company.replace(/(?:集团|公司)+$/, '')
  if (brand.length < 2) return company
  const opens = known.find((name) => name.length > company.length && coreName(name).startsWith(brand))
  if (opens) return opens
  // 乌海黄河瀚石新材料有限公司, 瀚石公司: whose group stands before the brand
  const holding = known.filter((name) => name.length > company.length + 2 && name.includes(brand))
  return holding.length === 1 ? holding[0]! : company
}
