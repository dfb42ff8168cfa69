/**
 * Stores the newest edition's table of projects (`project_list`). To be called at the end of the transaction that writes
 * an edition, after `writeReadings`: readers see the rows of the edition before until it commits.
 */
export async function refreshProjectList(tx: {
  $executeRawUnsafe(sql: string): PromiseLike<unknown>
}): Promise<void> {
  await tx.$executeRawUnsafe('REFRESH MATERIALIZED VIEW CONCURRENTLY project_list')
  // The embedded database does not do it by itself.
  await tx.$executeRawUnsafe('ANALYZE project_list')
}
