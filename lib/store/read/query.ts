import type { Prisma } from '../generated/client'
import { prisma } from '../prisma'

/** Runs one statement. The caller's type says what its SELECT yields: counts are cast to int, sums to float8. */
export function query<Row>(sql: Prisma.Sql): Promise<Row[]> {
  return prisma.$queryRaw<Row[]>(sql)
}
