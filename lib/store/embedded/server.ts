/** A PostgreSQL server on 127.0.0.1 over one PGlite database. */
import { createServer } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'
import { Connection } from './connection'
import { Session } from './session'

export interface WireServer {
  port: number
  /** Number of connections that say the database is still needed. */
  leases(): number
  /** Takes no more connections; those that are open may end their work. */
  refuse(): void
  /** Ends all connections. */
  close(): void
}

export interface WireOptions {
  password: string
  /** 0: any free port. */
  port?: number
  idleInTransaction?: number
  flush?(): Promise<void>
  /** The last lease has ended. Its connection stays open until this resolves. */
  onUnneeded?(): Promise<void> | void
  onCrash?(error: unknown): void
}

/** Seconds would do for any client that is alive; a debugger's breakpoint wants a little more. */
const IDLE_IN_TRANSACTION = 15_000

/** Serves a database until closed. */
export function serve(database: PGlite, options: WireOptions): Promise<WireServer> {
  const session = new Session(database)
  const connections = new Set<Connection>()
  const leases = new Set<Connection>()
  let refusing = false
  // Half-open, so that whoever ends the last lease hears when the database has closed its files.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    connections.add(
      new Connection(socket, {
        session,
        password: options.password,
        idleInTransaction: options.idleInTransaction ?? IDLE_IN_TRANSACTION,
        flush: options.flush ?? (async () => {}),
        isRefusing: () => refusing,
        onLease: (connection) => leases.add(connection),
        onEnd: async (connection) => {
          connections.delete(connection)
          if (leases.delete(connection) && leases.size === 0) await options.onUnneeded?.()
        },
        onCrash: options.onCrash ?? (() => {}),
      }),
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        leases: () => leases.size,
        refuse: () => {
          refusing = true
          server.close()
        },
        close: () => {
          server.close()
          for (const { socket } of connections) socket.end()
        },
      })
    })
  })
}
