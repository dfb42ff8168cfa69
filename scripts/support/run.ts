import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { inProject, ROOT } from './paths'

/** A program of ours or of a dependency ended with a code other than 0. */
export class CommandFailed extends Error {
  override name = 'CommandFailed'
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message)
  }
}

/** To be loaded into every process we start, so that none outlives us. */
export const END_WITH_PARENT = inProject('scripts/support/end-with-parent.cjs').replaceAll('\\', '/')

/** Starts `node ARGS` in the project's folder. */
export function node(args: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, ['--require', END_WITH_PARENT, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
  })
}

/** Runs `node ARGS` to its end and returns its exit code. */
export function exitCodeOf(args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    node(args, options)
      .once('error', fail)
      .once('exit', (code) => done(code ?? 1))
  })
}

/** Runs `node ARGS`; its output is shown only if it fails. Throws CommandFailed then. */
export function quietly(what: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((done, fail) => {
    const child = node(args, { stdio: ['ignore', 'pipe', 'pipe'], env })
    const output: Buffer[] = []
    child.stdout?.on('data', (data) => output.push(data))
    child.stderr?.on('data', (data) => output.push(data))
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) return done()
      process.stderr.write(Buffer.concat(output))
      fail(new CommandFailed(`${what} failed`, code ?? 1))
    })
  })
}

export const TSX = ['--import', 'tsx']
export const NEXT = 'node_modules/next/dist/bin/next'
