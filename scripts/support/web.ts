/** The dashboard's own process. */
import { createServer } from 'node:net'
import { CommandFailed, END_WITH_PARENT, NEXT, node } from './run'

export interface Web {
  url: string
  /** Resolves with the exit code when the process has ended. */
  ended: Promise<number>
  close(): Promise<void>
}

export interface WebOptions {
  database: string
  host: string
  port: number
  dev: boolean
  quiet?: boolean
}

/** Throws CommandFailed with what to do where the port is taken or the address is not one of this machine. */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const message =
        error.code === 'EADDRINUSE'
          ? `port ${port} is taken by another program; choose another: PORT=${port + 1} npm start`
          : `cannot listen on ${host}:${port} (${error.code}); write another HOST or PORT`
      fail(new CommandFailed(message, 1))
    })
    probe.listen(port, host, () => probe.close(() => done()))
  })
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts next and resolves when it answers. */
export async function startWeb({ database, host, port, dev, quiet }: WebOptions): Promise<Web> {
  const url = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`
  const child = node([NEXT, dev ? 'dev' : 'start', '-p', String(port), '-H', host], {
    // A group of its own: Ctrl-C reaches the launcher alone, which ends things in their order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', quiet ? 'ignore' : dev ? 'inherit' : 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: database,
      NODE_ENV: dev ? 'development' : 'production',
      // Next starts processes of its own.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require "${END_WITH_PARENT}"`.trim(),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const ended = new Promise<number>((done) => {
    child.once('error', () => done(1))
    child.once('exit', (code, signal) => done(code ?? (signal ? 0 : 1)))
  })
  let running = true
  ended.then(() => {
    running = false
  })
  while (running && !(await answers(url))) await new Promise((next) => setTimeout(next, 100))
  if (!running) throw new CommandFailed('the dashboard did not start', 1)
  return {
    url,
    ended,
    close: async () => {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(force)
    },
  }
}

/** Any answer will do: a page that cannot be made is not a server that does not run. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(10_000) })
    return true
  } catch {
    return false
  }
}
