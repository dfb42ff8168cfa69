import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { acquireLock, isAlive, lockFile, readHolder } from '@/lib/store/embedded/lock'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banner-atlas-lock-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid!
}

describe('the lock of a data folder', () => {
  it('is given once, and again after it was released', async () => {
    const lock = await acquireLock(folder)
    expect(lock).not.toBeNull()
    expect(await acquireLock(folder)).toBeNull()
    lock!.release()
    const again = await acquireLock(folder)
    expect(again).not.toBeNull()
    again!.release()
    expect(readHolder(folder)).toBeNull()
  })

  it('is refused while a living process has it, also without the socket of Linux', async () => {
    const alive = { pid: process.pid, born: null, id: 'other' }
    writeFileSync(lockFile(folder), JSON.stringify(alive))
    expect(await acquireLock(folder)).toBeNull()
    expect(readHolder(folder)).toEqual(alive)
  })

  it('is taken from a dead process', async () => {
    writeFileSync(lockFile(folder), JSON.stringify({ pid: await deadPid(), born: null, id: 'dead' }))
    const lock = await acquireLock(folder)
    expect(readHolder(folder)?.pid).toBe(process.pid)
    lock!.release()
  })

  it.runIf(process.platform === 'linux')(
    'is taken from a process whose number another one has now',
    async () => {
      const reused = { pid: process.pid, born: '1', id: 'gone' }
      expect(isAlive(reused)).toBe(false)
      writeFileSync(lockFile(folder), JSON.stringify(reused))
      const lock = await acquireLock(folder)
      expect(lock).not.toBeNull()
      lock!.release()
    },
  )

  it('is taken where a file was left half-written', async () => {
    writeFileSync(lockFile(folder), '{"pid":')
    const lock = await acquireLock(folder)
    expect(lock).not.toBeNull()
    lock!.release()
  })

  it('tells where the database answers, to its owner only', async () => {
    const lock = await acquireLock(folder)
    lock!.announce('postgresql://embedded:secret@127.0.0.1:1/postgres')
    expect(JSON.parse(readFileSync(lockFile(folder), 'utf8')).url).toContain('secret')
    if (process.platform !== 'win32') expect(statSync(lockFile(folder)).mode & 0o077).toBe(0)
    lock!.release()
  })

  it('leaves the lock of another alone', async () => {
    const lock = await acquireLock(folder)
    writeFileSync(lockFile(folder), JSON.stringify({ pid: 1, born: null, id: 'other' }))
    lock!.release()
    expect(readHolder(folder)?.id).toBe('other')
  })
})
