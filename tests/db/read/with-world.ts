import type { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type * as Read from '@/lib/store/read'
import { openSession, type Session } from '../../support/session'
import { fill, type World } from './support'

export let client: Client
export let read: typeof Read
export let world: World

/** Gives the tests of a file a database filled with the random world, before the first and until the last of them. */
export function withWorld(): void {
  let session: Session | undefined

  beforeAll(async () => {
    session = await openSession()
    client = session.client
    world = await fill(client)
    read = await import('@/lib/store/read')
  })

  afterAll(() => session?.close())
}
